import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { type Examples, observing } from '../example';
import { day, type ExampleCell, formatted, generatedSheet, sheet } from '../sheets';

const ateliers = sheet('Axe 1', [
  ['Objectif', 'Indicateur', 'Valeur cible 2027'],
  ['1.1 Former les enseignants', 'Nombre d’ateliers de bassin', 40],
]);

/** What was typed of that indicator on the sheet « Suivi ». */
function followUp(date: ExampleCell): SheetSnapshot {
  return generatedSheet('suivi', 'Suivi', [
    ['Indicateur', 'Cible', 'Valeur', 'Date'],
    ['Nombre d’ateliers de bassin', 40, 25, date],
  ]);
}

const actions = sheet('Axe 1', [
  ['Objectif', 'Action', 'Statut', 'Avancement'],
  ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'En cours', formatted(0.2, '0%')],
]);

/** The météo of that action, on the sheet « Suivi des actions ». */
function weatherOf(weather: string): SheetSnapshot {
  return generatedSheet('suivi-actions', 'Suivi des actions', [
    ['Action', 'Statut', 'Avancement', 'Météo', 'Date de la météo'],
    ['Ouvrir des ateliers de bassin', 'En cours', formatted(0.2, '0%'), weather, day('2026-01-05')],
  ]);
}

export const dateExamples: Examples<'DAT' | 'STA'> = {
  'DAT-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Rapidement'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'À chaque trimestre'],
      ]),
    ],
  },
  'DAT-02': {
    wrong: [
      sheet('Axe 1', [
        ['Feuille de route 2025-2027'],
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Octobre 2024'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C4' },
    nearly: [
      sheet('Axe 1', [
        ['Feuille de route 2025-2027'],
        ['Objectif', 'Action', 'Échéance', 'Statut'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Juin 2026', 'À venir'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'Octobre 2024', 'Réalisé'],
      ]),
    ],
  },
  'DAT-03': {
    wrong: [
      sheet('Axe 1', [
        ['Feuille de route 2025-2027'],
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Juin 2026'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Mars 2029'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C4' },
    nearly: [
      sheet('Axe 1', [
        ['Feuille de route 2025-2027'],
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Juin 2026'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Décembre 2027'],
      ]),
    ],
  },
  'DAT-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance', 'Statut'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', day('2025-06-30'), 'En cours'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', day('2026-06-30'), 'En cours'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance', 'Statut'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', day('2025-06-30'), 'Réalisé'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', day('2026-06-30'), 'En cours'],
      ]),
    ],
  },
  'DAT-05': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'Nombre de participants'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Respect du calendrier'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance', 'Indicateur'],
        [
          '1.1 Former les enseignants',
          'Ouvrir des ateliers de bassin',
          'Mars 2026',
          'Nombre de participants',
        ],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Juin 2026', 'Respect du calendrier'],
      ]),
    ],
  },
  'DAT-06': {
    wrong: [
      sheet('Axe 1', [
        ['Feuille de route 2025-2027'],
        ['Préambule'],
        ['Les journées du numérique auront lieu en mars 2026 dans chaque département.'],
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Préparer les journées du numérique', 'DRANE'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DSI'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A3' },
    nearly: [
      sheet('Axe 1', [
        ['Feuille de route 2025-2027'],
        ['Préambule'],
        ['Les journées du numérique auront lieu en mars 2026 dans chaque département.'],
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Préparer les journées du numérique', 'Mars 2026'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Juin 2026'],
      ]),
    ],
  },
  'DAT-07': {
    wrong: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Début', 'Fin'],
        ['1-1', 'Ouvrir des ateliers de bassin', day('2026-09-01'), day('2026-06-30')],
        ['1-2', 'Livrer les tablettes', day('2026-02-02'), day('2026-06-30')],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D2' },
    nearly: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Début', 'Fin'],
        ['1-1', 'Ouvrir des ateliers de bassin', day('2026-06-30'), day('2026-06-30')],
        ['1-2', 'Livrer les tablettes', day('2026-02-02'), day('2026-06-30')],
      ]),
    ],
  },
  'DAT-08': {
    wrong: [ateliers, followUp('à la rentrée')],
    at: { sheet: 'Suivi', address: 'D2' },
    seen: observing({ kind: 'not-a-day', source: { sheet: 'Suivi', address: 'D2' }, text: 'à la rentrée' }),
    nearly: [ateliers, followUp(day('2025-09-01'))],
  },
  'DAT-09': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2024', 'Valeur actuelle 2028'],
        ['1.1 Former les enseignants', 'Nombre d’ateliers de bassin', 12, 25],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2024', 'Valeur cible 2028'],
        ['1.1 Former les enseignants', 'Nombre d’ateliers de bassin', 12, 25],
      ]),
    ],
  },
  'STA-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Statut'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'En cours'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'En court'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Statut'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'En cours'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Reporté à la rentrée'],
      ]),
    ],
  },
  'STA-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Statut', 'Avancement'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'En cours', formatted(0.4, '0%')],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Réalisé', formatted(0.6, '0%')],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Statut', 'Avancement'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'En cours', formatted(0.4, '0%')],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Partiellement réalisé', formatted(0.6, '0%')],
      ]),
    ],
  },
  'STA-03': {
    wrong: [actions, weatherOf('Objectifs sécurisés')],
    at: { sheet: 'Suivi des actions', address: 'D2' },
    seen: (roadmap) => ({
      ...roadmap,
      weather: [
        {
          item: roadmap.actions[0]!.id,
          value: 'Objectifs sécurisés',
          date: '2026-01-05',
          source: { sheet: 'Suivi des actions', address: 'D2' },
        },
      ],
    }),
    nearly: [actions, weatherOf('Appuis nécessaires')],
  },
};
