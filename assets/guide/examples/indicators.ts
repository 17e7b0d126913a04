import type { Examples } from '../example';
import { sheet } from '../sheets';

export const indicatorExamples: Examples<'IND'> = {
  'IND-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', ''],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Nombre de parents venus'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Bilan annuel publié'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Taux de parents satisfaits'],
      ]),
    ],
  },
  'IND-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Indicateurs'],
        [
          '1.1 Former les enseignants',
          '- Ouvrir des ateliers de bassin\n- Filmer des séances\n- Accompagner les nouveaux\n- Former les formateurs',
          'Nombre de participants aux ateliers',
        ],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Indicateurs'],
        [
          '1.1 Former les enseignants',
          '- Ouvrir des ateliers de bassin\n- Former les formateurs',
          'Nombre de participants aux ateliers',
        ],
      ]),
    ],
  },
  'IND-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Culture commune'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Charte commune signée'],
      ]),
    ],
  },
  'IND-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Taux de participation'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        [
          '1.1 Former les enseignants',
          'Ouvrir des ateliers de bassin',
          'Taux d’enseignants participant à un atelier',
        ],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
  },
  'IND-05': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Objectif atteint'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        [
          '1.2 Suivre les projets',
          'Réunir les référents numériques',
          'Objectif atteint dans 80 % des bassins',
        ],
      ]),
    ],
  },
  'IND-06': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Faire connaître le site', 'Publier une lettre d’information', 'Nombre de visites'],
        ['1.2 Ouvrir la salle d’essai', 'Recevoir les équipes des collèges', 'Nombre de visites'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Faire connaître le site', 'Publier une lettre d’information', 'Nombre de visites du site'],
        ['1.2 Ouvrir la salle d’essai', 'Recevoir les équipes des collèges', 'Nombre de visites d’équipes'],
      ]),
    ],
  },
  'IND-07': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        [
          '1.1 Former les enseignants',
          'Ouvrir des ateliers de bassin',
          'Nombre d’ateliers et taux de satisfaction',
        ],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre d’ateliers et de webinaires'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
  },
  'IND-08': {
    wrong: [
      sheet('Actions', [
        ['Axe', 'Action', 'Pilote'],
        ['Axe 1 : Développer les usages', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Axe 2 : Équiper les établissements', 'Relier les collèges à la fibre', 'DSI'],
      ]),
      sheet('Indicateurs', [
        ['Axe', 'Indicateur'],
        ['Axe 1 : Développer les usages', 'Nombre de participants aux ateliers'],
        ['Axe 2 : Équiper les établissements', 'Taux de collèges reliés à la fibre'],
        ['Axe 3 : Informer les familles', 'Nombre de visites du portail des parents'],
      ]),
    ],
    at: { sheet: 'Indicateurs', address: 'B4' },
    nearly: [
      sheet('Actions', [
        ['Axe', 'Action', 'Pilote'],
        ['Axe 1 : Développer les usages', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Axe 2 : Équiper les établissements', 'Relier les collèges à la fibre', 'DSI'],
        ['Axe 3 : Informer les familles', 'Ouvrir un portail des parents', 'DRANE'],
      ]),
      sheet('Indicateurs', [
        ['Axe', 'Indicateur'],
        ['Axe 1 : Développer les usages', 'Nombre de participants aux ateliers'],
        ['Axe 2 : Équiper les établissements', 'Taux de collèges reliés à la fibre'],
        ['Axe 3 : Informer les familles', 'Nombre de visites du portail des parents'],
      ]),
    ],
  },
  'IND-09': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        [
          '1.1 Former les enseignants',
          'Ouvrir des ateliers de bassin',
          'Augmenter le nombre de participants',
        ],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Hausse du nombre de participants'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
      ]),
    ],
  },
  'IND-10': {
    wrong: [
      sheet(
        'Axe 1',
        [
          ['Objectif', 'Indicateur'],
          ['1.1 Développer les usages', 'Nombre d’ateliers ouverts'],
          ['', 'Nombre de participants'],
          ['', 'Taux de satisfaction des participants'],
          ['', 'Taux d’usage de l’ENT'],
          ['', 'Nombre de ressources publiées'],
          ['', 'Nombre de visites du site'],
        ],
        ['A2:A7'],
      ),
    ],
    at: { sheet: 'Axe 1', address: 'A2:A7' },
    nearly: [
      sheet(
        'Axe 1',
        [
          ['Objectif', 'Indicateur'],
          ['1.1 Développer les usages', 'Nombre d’ateliers ouverts'],
          ['', 'Nombre de participants'],
          ['', 'Taux de satisfaction des participants'],
          ['', 'Taux d’usage de l’ENT'],
          ['', 'Nombre de ressources publiées'],
        ],
        ['A2:A6'],
      ),
    ],
  },
  'IND-11': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre d’ateliers ouverts'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Nombre de cafés proposés'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Taux d’enseignants satisfaits'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Nombre de réunions'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'Nombre de cafés proposés'],
      ]),
    ],
  },
};
