import type { Examples } from '../example';
import { sheet } from '../sheets';

export const attachmentExamples: Examples<'LNK'> = {
  'LNK-01': {
    wrong: [
      sheet('Actions', [
        ['Axe', 'Action', 'Remarques'],
        ['Axe 1 : Développer les usages', 'Former les référents numériques', 'En lien avec l’axe 5'],
        ['Axe 2 : Équiper les établissements', 'Relier les collèges', null],
      ]),
    ],
    at: { sheet: 'Actions', address: 'C2' },
    nearly: [
      sheet('Actions', [
        ['Axe', 'Action', 'Remarques'],
        [
          'Axe 1 : Développer les usages',
          'Former les référents numériques',
          'En lien avec l’axe 5 du projet académique',
        ],
        ['Axe 2 : Équiper les établissements', 'Relier les collèges', null],
      ]),
    ],
  },
  'LNK-02': {
    wrong: [
      sheet('Axes', [
        ['Code', 'Axe'],
        ['1', 'Développer les usages'],
        ['2', 'Équiper les établissements'],
        ['3', 'Animer le réseau'],
      ]),
      sheet('Actions', [
        ['Axe', 'Objectif', 'Action'],
        ['1', '1.1 Former les enseignants', 'Ouvrir des ateliers de bassin'],
        ['2', '2.1 Équiper les écoles', 'Livrer les tablettes'],
      ]),
    ],
    at: { sheet: 'Axes', address: 'B4' },
    nearly: [
      sheet('Axes', [
        ['Code', 'Axe'],
        ['1', 'Développer les usages'],
        ['2', 'Équiper les établissements'],
        ['3', 'Animer le réseau'],
      ]),
      sheet('Actions', [
        ['Axe', 'Objectif', 'Action'],
        ['1', '1.1 Former les enseignants', 'Ouvrir des ateliers de bassin'],
        ['2', '2.1 Équiper les écoles', 'Livrer les tablettes'],
        ['3', '3.1 Réunir les référents', 'Tenir un séminaire annuel'],
      ]),
    ],
  },
  'LNK-03': {
    wrong: [
      sheet('Vue d’ensemble', [
        ['Axe 1 : Développer les usages', 'Axe 2 : Équiper les établissements'],
        ['Former les enseignants', 'Équiper les écoles'],
        ['Accueillir les familles', null],
      ]),
      sheet('Actions', [
        ['Axe', 'Objectif', 'Action'],
        ['Axe 1 : Développer les usages', 'Former les enseignants', 'Ouvrir des ateliers de bassin'],
        ['Axe 2 : Équiper les établissements', 'Équiper les écoles', 'Livrer les tablettes'],
      ]),
    ],
    at: { sheet: 'Vue d’ensemble', address: 'A3' },
    nearly: [
      sheet('Vue d’ensemble', [
        ['Axe 1 : Développer les usages', 'Axe 2 : Équiper les établissements'],
        ['Former les enseignants', 'Équiper les écoles'],
        ['Accueillir les familles', null],
      ]),
      sheet('Actions', [
        ['Axe', 'Objectif', 'Action'],
        ['Axe 1 : Développer les usages', 'Former les enseignants', 'Ouvrir des ateliers de bassin'],
        ['Axe 1 : Développer les usages', 'ACCUEILLIR LES FAMILLES', 'Proposer des cafés des parents'],
        ['Axe 2 : Équiper les établissements', 'Équiper les écoles', 'Livrer les tablettes'],
      ]),
    ],
  },
  'LNK-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'Nombre de réunions'],
        ['1.3 Accueillir les familles', null, 'Nombre de familles accueillies'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A4' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', null, 'Nombre de réunions'],
        ['1.3 Accueillir les familles', null, 'Nombre de familles accueillies'],
      ]),
    ],
  },
  'LNK-05': {
    wrong: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        [null],
        ['Contexte'],
        ['L’intelligence artificielle est une priorité de l’académie pour les trois ans à venir.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Présentation', address: 'A4' },
    nearly: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        [null],
        ['Contexte'],
        ['L’intelligence artificielle est une priorité de l’académie pour les trois ans à venir.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers sur l’IA', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
      ]),
    ],
  },
  'LNK-06': {
    wrong: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        [null],
        ['Contexte'],
        ['Cette feuille de route décline le projet académique dans le domaine du numérique.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Présentation', address: 'A4' },
    nearly: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        [null],
        ['Contexte'],
        ['Cette feuille de route décline le projet académique dans le domaine du numérique.'],
      ]),
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Objectif du projet académique'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Projet académique, ambition 2'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'Projet académique, ambition 1'],
      ]),
    ],
  },
  'LNK-07': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Code', 'Action', 'Indicateur'],
        ['1-1', 'La lettre des usages', 'Nombre d’abonnés'],
        ['1-2', 'Le portail des ressources', 'Nombre de visites'],
      ]),
      sheet('Axe 2', [
        ['Axe 2 : Équiper les établissements'],
        ['Code', 'Action', 'Indicateur'],
        ['1-2', 'Le portail des ressources', 'Nombre de visites'],
        ['2-1', 'Les tablettes des écoles', 'Nombre d’écoles équipées'],
      ]),
    ],
    at: { sheet: 'Axe 2', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Code', 'Action', 'Indicateur'],
        ['1-1', 'La lettre des usages', 'Nombre d’abonnés'],
        ['1-2', 'Le portail des ressources', 'Nombre de visites'],
      ]),
      sheet('Axe 2', [
        ['Axe 2 : Équiper les établissements'],
        ['Code', 'Action', 'Indicateur'],
        ['2-1', 'Le portail des ressources', 'Nombre de visites'],
        ['2-2', 'Les tablettes des écoles', 'Nombre d’écoles équipées'],
      ]),
    ],
  },
  'LNK-08': {
    wrong: [
      sheet('Objectifs', [
        ['Code', 'Objectif', 'Objectif parent'],
        ['1.1', 'Former les enseignants', '1.2'],
        ['1.2', 'Suivre les projets', '1.1'],
        ['1.3', 'Accueillir les familles', null],
      ]),
      sheet('Actions', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.3', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Objectifs', address: 'B2' },
    nearly: [
      sheet('Objectifs', [
        ['Code', 'Objectif', 'Objectif parent'],
        ['1.1', 'Former les enseignants', '1.3'],
        ['1.2', 'Suivre les projets', '1.3'],
        ['1.3', 'Accueillir les familles', null],
      ]),
      sheet('Actions', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.3', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
  },
  'LNK-09': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Pilote'],
        ['1.1 Former les enseignants', '- Ouvrir des ateliers\n- Former les formateurs', 'DRANE'],
        ['1.2 Suivre les projets', '- Réunir les porteurs de projet\n- Publier leur bilan', 'DRANE'],
        ['1.3 Accueillir les familles', '- Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A4' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Pilote'],
        ['1.1 Former les enseignants', '- Ouvrir des ateliers\n- Former les formateurs', 'DRANE'],
        ['1.2 Suivre les projets', '- Réunir les porteurs de projet', 'DRANE'],
        ['1.3 Accueillir les familles', '- Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
  },
};
