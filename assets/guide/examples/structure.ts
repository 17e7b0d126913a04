import type { Examples } from '../example';
import { sheet } from '../sheets';

export const structureExamples: Examples<'STR'> = {
  'STR-01': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
      sheet('Axe 2', [
        ['Bilan des équipements, à transmettre au secrétariat'],
        ['Les écoles ont reçu leurs tablettes au printemps.'],
        ['Les collèges attendent la visite du prestataire.'],
        ['Les lycées ont répondu à l’enquête de la région.'],
      ]),
    ],
    at: { sheet: 'Axe 2', address: 'A1' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
      sheet('Axe 2', [
        ['Axe 2 : Équiper les établissements'],
        ['Objectif', 'Action', 'Pilote'],
        ['2.1 Équiper les écoles', 'Livrer les tablettes au printemps', 'DRANE'],
      ]),
    ],
  },
  'STR-02': {
    wrong: [
      sheet('Actions', [
        ['Objectif', 'Action', 'Pilote', 'Echeance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'DRANE', 'Mars 2026'],
      ]),
    ],
    at: { sheet: 'Actions', address: 'D1' },
    nearly: [
      sheet('Actions', [
        ['OBJECTIF', 'ACTION', 'PILOTE', 'ECHEANCE'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'DRANE', 'Mars 2026'],
      ]),
    ],
  },
  'STR-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur', 'Objectifs 2026'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers', 'Nombre de participants', 120],
        ['1.2 Suivre les projets', 'Réunir les référents', 'Nombre de réunions', 3],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D1' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur', 'Valeur cible 2026'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers', 'Nombre de participants', 120],
        ['1.2 Suivre les projets', 'Réunir les référents', 'Nombre de réunions', 3],
      ]),
    ],
  },
  'STR-04': {
    wrong: [
      sheet('Vue d’ensemble', [
        ['Axe 1 : Développer les usages', 'Axe 2 : Équiper les établissements'],
        ['Former les enseignants', 'Équiper les écoles'],
        ['Suivre les projets', 'Relier les collèges'],
      ]),
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
        ['Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A5' },
    nearly: [
      sheet('Vue d’ensemble', [
        ['Axe 1 : Développer les usages', 'Axe 2 : Équiper les établissements'],
        ['Former les enseignants', 'Équiper les écoles'],
        ['Suivre les projets', 'Relier les collèges'],
        ['Accueillir les familles', null],
      ]),
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
        ['Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
  },
  'STR-05': {
    wrong: [
      sheet('Vue d’ensemble', [
        ['Axe 1 : Développer les usages', 'Axe 2 : Équiper les établissements'],
        ['Former les enseignants', 'Équiper les écoles'],
        ['Suivre les projets', 'Relier les collèges'],
        ['Accueillir les familles', null],
      ]),
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
        ['Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A4' },
    nearly: [
      sheet('Vue d’ensemble', [
        ['Axe 1 : Développer les usages', 'Axe 2 : Équiper les établissements'],
        ['Former les enseignants', 'Équiper les écoles'],
        ['Suivre les projets', 'Relier les collèges'],
      ]),
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
        ['Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
    ],
  },
  'STR-06': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Réseau des référents'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'Rencontrer les chefs d’établissement'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Espaces parents des écoles'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Mobiliser les référents'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'Rencontrer les chefs d’établissement'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Espaces parents des écoles'],
      ]),
    ],
  },
  'STR-07': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Réseau des référents'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'Janvier : bilan d’avancement'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Réseau des référents'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'Bilan d’avancement de janvier'],
      ]),
    ],
  },
  'STR-08': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Développer les usages', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A3' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Développer les usages des élèves', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
    ],
  },
  'STR-09': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Réseau des référents'],
        [
          '1.2 Suivre les projets',
          '- Réunir les porteurs de projet\n- Publier leur bilan',
          'Lettre de la DRANE',
        ],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Espaces parents'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        [
          '1.1 Former les enseignants',
          '- Ouvrir des ateliers\n- Former les formateurs',
          'Réseau des référents',
        ],
        [
          '1.2 Suivre les projets',
          '- Réunir les porteurs de projet\n- Publier leur bilan',
          'Lettre de la DRANE',
        ],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Espaces parents'],
      ]),
    ],
  },
  'STR-10': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', 'Former mieux', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Suivre les projets', 'Suivre de près', 'Réunir les référents numériques', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A2:D2' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', null, 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Suivre les projets', null, 'Réunir les référents numériques', 'DRANE'],
      ]),
    ],
  },
};
