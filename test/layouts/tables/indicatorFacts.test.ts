import type { Indicator, Measure } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Tables of indicators with their values: each test is a sheet, and what a person reads there. */

function read(rows: Cells): Indicator[] {
  return roadmapOf(sheet('Indicateurs', rows)).indicators;
}

const inShort = (measure: Measure | undefined): unknown => [measure?.value, measure?.date];

const HEADER = ['Objectif', 'Indicateur', 'Unité'];
const ROW = ['1.1 Faire connaître la lettre', 'Nombre d’abonnés', 'abonnés'];

describe('values of an indicator', () => {
  it('have their days in columns of their own, before or behind them', () => {
    const [one] = read([
      [
        ...HEADER,
        'Date de la valeur initiale',
        'Valeur initiale',
        'Valeur actuelle',
        'Date du dernier relevé',
      ],
      [...ROW, '01/09/2024', 2400, 2450, 'février 2025'],
    ]);
    expect(inShort(one!.baseline)).toEqual([2400, '2024-09-01']);
    expect(inShort(one!.current)).toEqual([2450, '2025-02-28']);
  });

  it.each([
    ['2000 abonnés are no year', 'Valeur cible', 2000, [2000, undefined]],
    ['nor is a number below the year of its header', 'Cible 2027', 2025, [2025, '2027-12-31']],
    ['a year alone says when', 'Cible', 2027, [undefined, '2027-12-31']],
    ['a text says more than its number', 'Valeur cible', 'Minimum 2 000', [2000, undefined]],
  ])('%s', (_, header, value, expected) => {
    const [one] = read([
      [...HEADER, header],
      [...ROW, value],
    ]);
    expect(one!.targets.map(inShort)).toEqual([expected]);
  });
});

describe('several targets in one line', () => {
  it('are a target each, and none of them is told as not understood', () => {
    const rows = [
      ['Objectif', 'Indicateur', 'Cible'],
      [
        '1.1 Former',
        '• Part des collèges\n• Niveau moyen',
        '• 100 %\n• 128 PIX (troisième) ; 256 PIX (terminale)',
      ],
    ];
    const { indicators, unread } = roadmapOf(sheet('Indicateurs', rows));
    expect(indicators.map(({ targets }) => targets.map(({ value }) => value))).toEqual([[100], [128, 256]]);
    expect(unread).toEqual([]);
  });
});

describe('a cell of values beside several indicators', () => {
  const LIST = ['1.1 Certifier', '• Nombre d’attestations\n• Nombre de collèges'];

  it.each([
    ['lists one of each', '• 400 attestations\n• 18 collèges', '• 1 600\n• 62', [400, 18], [1600, 62]],
    ['lists them without bullets', '400\n18', '1600\n62', [400, 18], [1600, 62]],
    ['says one thing of all', '10', '20', [10, 10], [20, 20]],
  ])('%s', (_, baseline, current, first, latest) => {
    const all = roadmapOf(
      sheet('Indicateurs', [
        ['Objectif', 'Indicateur', 'Valeur initiale', 'Valeur actuelle'],
        [...LIST, baseline, current],
      ]),
    );
    expect(all.indicators.map((one) => one.baseline?.value)).toEqual(first);
    expect(all.indicators.map((one) => one.current?.value)).toEqual(latest);
    expect(all.unread).toEqual([]);
  });

  it('that tells what was reached from year to year is not shared out', () => {
    const told = '2025 : 40\n2026 : 65';
    const all = read([
      ['Objectif', 'Indicateur', 'Valeur actuelle'],
      [...LIST, told],
    ]);
    expect(new Set(all.map(({ current }) => current?.text))).toHaveProperty('size', 1);
  });

  it('gives each its unit', () => {
    const all = roadmapOf(
      sheet('Indicateurs', [
        ['Objectif', 'Indicateur', 'Unité', 'Valeur actuelle'],
        [...LIST, '- attestations\n- collèges', '- 1600\n- 62'],
      ]),
    );
    expect(all.indicators.map(({ unit }) => unit)).toEqual(['attestations', 'collèges']);
    expect(all.unread).toEqual([]);
  });
});

it('does not tell days that were typed as texts to be unread', () => {
  const { unread } = roadmapOf(
    sheet('Indicateurs', [
      [...HEADER, 'Valeur initiale', 'Date de la valeur initiale'],
      [...ROW, 2400, '01/09/2024'],
      ['1.1 Faire connaître la lettre', 'Nombre de numéros', 'numéros', 2, '01/10/2024'],
    ]),
  );
  expect(unread).toEqual([]);
});
