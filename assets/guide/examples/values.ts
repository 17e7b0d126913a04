import type { Roadmap, Source } from '../../../src/domain/roadmap';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { type Examples, observing } from '../example';
import { day, type ExampleCell, formatted, generatedSheet, sheet } from '../sheets';

/** Four indicators, the last one with this value. */
function measured(last: number | null): SheetSnapshot {
  return sheet('Axe 1', [
    ['Objectif', 'Indicateur', 'Valeur actuelle 2025', 'Valeur cible 2027'],
    ['1.1 Former les enseignants', 'Nombre d’ateliers de bassin', 25, 40],
    ['1.2 Suivre les projets', 'Nombre de projets suivis', 12, 20],
    ['1.3 Équiper les écoles', 'Nombre de robots prêtés', 30, 50],
    ['1.4 Accueillir les familles', 'Nombre de réunions de parents', last, 15],
  ]);
}

/** One indicator and its target, in the user's own sheet. */
function ateliers(target: number): SheetSnapshot {
  return sheet('Axe 1', [
    ['Objectif', 'Indicateur', 'Valeur cible 2027'],
    ['1.1 Former les enseignants', 'Nombre d’ateliers de bassin', target],
  ]);
}

/** What was typed of it on the sheet « Suivi ». */
function followUp(value: ExampleCell, date: ExampleCell, target: ExampleCell = 40): SheetSnapshot {
  return generatedSheet('suivi', 'Suivi', [
    ['Indicateur', 'Cible', 'Valeur', 'Date'],
    ['Nombre d’ateliers de bassin', target, value, date],
  ]);
}

type PlaceAndValue = [place: string, value: number];

/** The sheet « Relevés » with values of one day. */
function readings(...rows: PlaceAndValue[]): SheetSnapshot {
  return readingsOf('Nombre d’ateliers de bassin', ...rows);
}

function readingsOf(indicator: string, ...rows: PlaceAndValue[]): SheetSnapshot {
  return generatedSheet('releves', 'Relevés', [
    ['Indicateur', 'Date', 'Lieu', 'Valeur'],
    ...rows.map((row) => [indicator, day('2025-12-01'), ...row]),
  ]);
}

/** The roadmap with those values of its one indicator. */
function withReadings(roadmap: Roadmap, ...rows: PlaceAndValue[]): Roadmap {
  const source = (row: number, column: string): Source => ({
    sheet: 'Relevés',
    address: `${column}${String(row + 2)}`,
  });
  return {
    ...roadmap,
    readings: rows.map(([place], row) => ({
      indicator: roadmap.indicators[0]!.id,
      label: roadmap.indicators[0]!.title,
      date: { text: '01/12/2025', date: '2025-12-01', source: source(row, 'B') },
      place: { text: place, source: source(row, 'C') },
      source: source(row, 'A'),
    })),
    indicators: roadmap.indicators.map((indicator) => ({
      ...indicator,
      history: rows.map(([scope, value], row) => ({
        text: String(value),
        value,
        scope,
        date: '2025-12-01',
        source: source(row, 'D'),
      })),
    })),
  };
}

export const valueExamples: Examples<'VAL'> = {
  'VAL-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', null, 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2025', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 0, 40],
      ]),
    ],
  },
  'VAL-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 'en hausse'],
        ['1.3 Accueillir les familles', 'Nombre de parents accueillis', 150],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Bilan des projets', 'en ligne'],
        ['1.3 Accueillir les familles', 'Nombre de parents accueillis', 150],
      ]),
    ],
  },
  'VAL-03': {
    wrong: [measured(null)],
    at: { sheet: 'Axe 1', address: 'B5' },
    nearly: [measured(0)],
  },
  'VAL-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', formatted(1.2, '0%')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux de réalisation du plan d’équipement', formatted(1.2, '0%')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
  },
  'VAL-05': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2024', 'Valeur actuelle 2025'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 1300],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 25, 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'D2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur initiale 2024', 'Valeur actuelle 2025'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 120, 480],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 4, 40],
      ]),
    ],
  },
  'VAL-06': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', 0.8],
        ['1.2 Former les enseignants', 'Taux d’enseignants formés', formatted(0.6, '0%')],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Taux d’écoles connectées', formatted(0.8, '0%')],
        ['1.2 Former les enseignants', 'Durée moyenne d’un atelier, en jours', 0.5],
      ]),
    ],
  },
  'VAL-07': {
    wrong: [ateliers(40), followUp('plusieurs', day('2025-12-01'))],
    at: { sheet: 'Suivi', address: 'C2' },
    seen: observing({ kind: 'not-a-number', source: { sheet: 'Suivi', address: 'C2' }, text: 'plusieurs' }),
    nearly: [ateliers(40), followUp(25, day('2025-12-01'))],
  },
  'VAL-08': {
    wrong: [ateliers(40), readings(['Bassin Nord', 12], ['Bassin Nord', 15])],
    at: { sheet: 'Relevés', address: 'D3' },
    seen: (roadmap) => withReadings(roadmap, ['Bassin Nord', 12], ['Bassin Nord', 15]),
    nearly: [ateliers(40), readings(['Bassin Nord', 12], ['Bassin Sud', 15])],
  },
  'VAL-09': {
    wrong: [ateliers(50), followUp(25, day('2025-12-01'), 60)],
    at: { sheet: 'Suivi', address: 'B2' },
    seen: observing({
      kind: 'value-conflict',
      source: { sheet: 'Axe 1', address: 'C2' },
      other: { sheet: 'Suivi', address: 'B2' },
      id: 'indicateur:1.1/nombre-d-ateliers-de-bassin',
      field: 'target',
      text: '50',
      otherText: '60',
    }),
    nearly: [ateliers(40), followUp(25, day('2025-12-01'), 60)],
  },
  'VAL-10': {
    wrong: [ateliers(40), readingsOf('Nombre de clubs', ['Bassin Nord', 3])],
    at: { sheet: 'Relevés', address: 'A2' },
    seen: observing({
      kind: 'unmatched-reading',
      source: { sheet: 'Relevés', address: 'A2' },
      text: 'Nombre de clubs',
    }),
    nearly: [ateliers(40), readings(['Bassin Nord', 12])],
  },
};
