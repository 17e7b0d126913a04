import type { Examples } from '../example';
import { sheet } from '../sheets';

export const labelExamples: Examples<'LAB' | 'DUP'> = {
  'LAB-01': {
    wrong: [
      sheet('Liste', [
        ['Axe 1 : Développer les usages'],
        ['1-1', 'Former les référents numériques'],
        ['1-2', 'Conforter la gouvernance des projets'],
      ]),
      sheet('Fiches', [
        ['1-2 : Réformer la gouvernance des projets'],
        ['Objectif', 'Réunir deux fois par an les porteurs de projet'],
        ['Public', 'Porteurs de projet'],
        ['Pilote', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Fiches', address: 'A1' },
    nearly: [
      sheet('Liste', [
        ['Axe 1 : Développer les usages'],
        ['1-1', 'Former les référents numériques'],
        ['1-2', 'Conforter la gouvernance des projets'],
      ]),
      sheet('Fiches', [
        ['1-2 : CONFORTER LA GOUVERNANCE DES PROJETS'],
        ['Objectif', 'Réunir deux fois par an les porteurs de projet'],
        ['Public', 'Porteurs de projet'],
        ['Pilote', 'DRANE'],
      ]),
    ],
  },
  'LAB-02': {
    wrong: [
      sheet('Liste', [
        ['Axe 1 : Développer les usages'],
        ['1-1', 'Former les référents numériques'],
        ['1-2', 'Ouvrir le portail « Élan »'],
      ]),
      sheet('Fiches', [
        ['1-2 : Ouvrir le portail « Elan »'],
        ['Objectif', 'Réunir les ressources des enseignants'],
        ['Public', 'Enseignants'],
        ['Pilote', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Fiches', address: 'A1' },
    nearly: [
      sheet('Liste', [
        ['Axe 1 : Développer les usages'],
        ['1-1', 'Former les référents numériques'],
        ['1-2', 'Ouvrir le portail « Élan »'],
      ]),
      sheet('Fiches', [
        ['1-2 : Ouvrir le portail « Élan ».'],
        ['Objectif', 'Réunir les ressources des enseignants'],
        ['Public', 'Enseignants'],
        ['Pilote', 'DRANE'],
      ]),
    ],
  },
  'LAB-03': {
    wrong: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['La stratégie numérique 2025-2027 réunit les actions des services et des établissements.'],
        [null],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Présentation', address: 'A4' },
    nearly: [
      sheet('Présentation', [
        ['Feuille de route du numérique éducatif 2025-2027'],
        ['Académie', 'Académie de Belleville'],
        [null],
        ['La stratégie numérique 2023-2027 réunit les actions des services et des établissements.'],
        [null],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
      ]),
    ],
  },
  'LAB-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        [
          '1.2 Suivre les projets',
          'Réunir chaque trimestre les porteurs de projet des écoles, des collèges et des lycées pour recueillir leurs bilans et publier une synthèse',
          'DRANE',
        ],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet. Publier une synthèse.', 'DRANE'],
      ]),
    ],
  },
  'DUP-01': {
    wrong: [
      sheet('Actions', [
        ['Axe', 'Action', 'Pilote'],
        ['Axe 1 : Développer les usages', 'Réunir les référents numériques des collèges', 'DRANE'],
        ['Axe 1 : Développer les usages', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Axe 2 : Équiper les établissements', 'Réunir les référents numériques des collèges', 'DSI'],
      ]),
    ],
    at: { sheet: 'Actions', address: 'B4' },
    nearly: [
      sheet('Actions', [
        ['Axe', 'Action', 'Pilote'],
        ['Axe 1 : Développer les usages', 'Réunir les référents', 'DRANE'],
        ['Axe 1 : Développer les usages', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Axe 2 : Équiper les établissements', 'Réunir les référents', 'DSI'],
      ]),
    ],
  },
  'DUP-02': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['Accompagner les équipes des collèges', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Accompagner les équipes des collèges ruraux', 'Envoyer un formateur sur place', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A4' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Objectif', 'Action', 'Pilote'],
        ['Accompagner les équipes des collèges', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Accompagner les équipes des lycées', 'Envoyer un formateur sur place', 'DRANE'],
      ]),
    ],
  },
  'DUP-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        ['1.1 Former les enseignants', 'Réunir les comités de bassin', 'Réunion des comités de bassin'],
        ['1.2 Suivre les projets', 'Publier un bilan annuel', 'Lettre de la DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Leviers'],
        [
          '1.1 Former les enseignants',
          'Réunir les comités de bassin',
          'Réunion des comités par les inspecteurs',
        ],
        ['1.2 Suivre les projets', 'Publier un bilan annuel', 'Lettre de la DRANE'],
      ]),
    ],
  },
  'DUP-04': {
    wrong: [
      sheet('Fiches', [
        ['1-1 : La lettre des usages'],
        ['Objectif', 'Faire connaître les ressources numériques aux enseignants'],
        ['Descriptif', 'Une page mensuelle envoyée à tous les établissements de l’académie'],
        ['Pilote', 'DRANE'],
        [null],
        ['1-2 : Le portail des ressources'],
        ['Objectif', 'Faire connaître les ressources numériques aux enseignants'],
        ['Descriptif', 'Une page mensuelle envoyée à tous les établissements de l’académie'],
        ['Pilote', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Fiches', address: 'B8' },
    nearly: [
      sheet('Fiches', [
        ['1-1 : La lettre des usages'],
        ['Objectif', 'Faire connaître les ressources numériques aux enseignants'],
        ['Descriptif', 'Une page mensuelle envoyée à tous les établissements de l’académie'],
        ['Pilote', 'DRANE'],
        [null],
        ['1-2 : Le portail des ressources'],
        ['Objectif', 'Faire connaître les ressources numériques aux enseignants'],
        ['Descriptif', 'Un site où chaque enseignant trouve les ressources de sa discipline'],
        ['Pilote', 'DRANE'],
      ]),
    ],
  },
  'DUP-05': {
    wrong: [
      sheet('Programme', [
        ['Axe 1 : Développer les usages'],
        ['Action', 'Échéance'],
        ['Accompagner les équipes des lycées professionnels', 'Juin 2026'],
        ['Ouvrir un portail', 'Mars 2026'],
      ]),
      sheet('Suivi', [
        ['Axe 1 : Développer les usages'],
        ['Action', 'Pilote'],
        ['Accompagner les équipes pédagogiques des lycées du bassin', 'DRANE'],
        ['Ouvrir un portail', 'DSI'],
      ]),
    ],
    at: { sheet: 'Suivi', address: 'A3' },
    nearly: [
      sheet('Programme', [
        ['Axe 1 : Développer les usages'],
        ['Action', 'Échéance'],
        ['Équiper 12 collèges pilotes du bassin', 'Juin 2026'],
        ['Ouvrir un portail', 'Mars 2026'],
      ]),
      sheet('Suivi', [
        ['Axe 1 : Développer les usages'],
        ['Action', 'Pilote'],
        ['Équiper 30 collèges pilotes du bassin', 'DRANE'],
        ['Ouvrir un portail', 'DSI'],
      ]),
    ],
  },
};
