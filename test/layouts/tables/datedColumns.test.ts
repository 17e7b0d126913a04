import type { Indicator } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Columns whose headers tell a time: what is read of the indicator below them. */

function read(rows: Cells): Indicator {
  return roadmapOf(sheet('Suivi', rows)).indicators[0]!;
}

const inShort = ({ current, history, targets }: Indicator): unknown => ({
  current: [current?.value, current?.date],
  history: history.map(({ value }) => value),
  targets: targets.map(({ value }) => value),
});

describe('columns of times in a table of indicators', () => {
  it.each([
    ['quarters', 'T4 2025', 'T1 2026', '2026-03-31'],
    ['months', 'Décembre 2025', 'Juin 2026', '2026-06-30'],
    ['days', '31/12/2025', 'Au 15/03/2026', '2026-03-15'],
    [
      'half-years, one after the other or not',
      '2e semestre 2025',
      'Relevé du 1er semestre 2026',
      '2026-06-30',
    ],
  ])('hold what was reached by then: %s', (_, first, second, day) => {
    const one = read([
      ['N°', 'Indicateur', first, second, 'Cible'],
      ['1.1', 'Nombre de guides', 7, 9, 45],
      ['1.2', 'Nombre de visites', 30, 'pas de relevé', 90],
      ['1.3', 'Nombre de clubs', 8, 8, 44],
    ]);
    expect(inShort(one)).toEqual({ current: [9, day], history: [7, 9], targets: [45] });
  });

  it('are no columns that were not understood; one beside them that holds words is', () => {
    const { unread } = roadmapOf(
      sheet('Suivi', [
        ['N°', 'Indicateur', 'T4 2025', 'T1 2026', 'Vu en comité'],
        ['1.1', 'Nombre de guides', 7, 9, 'Validé'],
        ['1.2', 'Nombre de visites', 30, 40, 'À revoir'],
      ]),
    );
    expect(unread.map(({ text }) => text)).toEqual(['Vu en comité', 'Validé', 'À revoir']);
  });

  it('are years that are over where a target of a later one stands beside them', () => {
    const rows: Cells = [
      ['Indicateur', '2024', '2025', 'Cible 2027'],
      ['Nombre de guides', 7, 9, 45],
      ['Nombre de visites', 30, 40, 90],
    ];
    expect(inShort(read(rows))).toEqual({ current: [9, '2025-12-31'], history: [7, 9], targets: [45] });
  });

  it('say nothing certain as years alone, which may be aimed at', () => {
    const rows: Cells = [
      ['Indicateur', 'Valeur initiale', '2027', '2028'],
      ['Nombre de guides', 5, 7, 9],
      ['Nombre de visites', 10, 30, 40],
    ];
    expect(inShort(read(rows))).toEqual({ current: [undefined, undefined], history: [], targets: [] });
  });

  it('hold no values where they hold words', () => {
    const rows: Cells = [
      ['Indicateur', 'Valeur actuelle', 'Comité de juin 2026', 'T2 2026'],
      ['Nombre de guides', 5, 'À revoir', 'Retard'],
      ['Nombre de visites', 10, 'Validé', 'Conforme'],
    ];
    expect(inShort(read(rows))).toMatchObject({ current: [5, undefined], history: [] });
  });
});

it('dates a value by the month in its header', () => {
  const { baseline } = read([
    ['Indicateur', 'Départ (juin 2025)', 'Cible'],
    ['Nombre de guides', 5, 45],
  ]);
  expect([baseline?.value, baseline?.date]).toEqual([5, '2025-06-30']);
});

it('reads figures below « Objectifs », behind the indicators, as targets', () => {
  const rows: Cells = [
    ['Code', 'Indicateur', 'Départ', 'Objectifs'],
    ['1', 'Nombre de guides', 5, 45],
    ['2', 'Part des écoles', '10 %', '80 %'],
  ];
  const { objectives, indicators } = roadmapOf(sheet('Suivi', rows));
  expect(objectives).toEqual([]);
  expect(indicators.map(({ targets }) => targets.map(({ text }) => text))).toEqual([['45'], ['80 %']]);
});

it.each([
  ['1.1', '1.1', '2.1'],
  ['1', '1', '2'],
])('reads %s, %s and %s below « Objectif » as the codes of objectives', (...codes) => {
  const { indicators } = roadmapOf(
    sheet('Objectifs', [
      ['Code', 'Objectif'],
      ...[...new Set(codes)].map((code) => [code, `Accompagner les équipes ${code}`]),
    ]),
    sheet('Indicateurs', [
      ['Indicateur', 'Objectif', 'Valeur cible'],
      ...codes.map((code, i) => [`Nombre de guides ${String(i)}`, code, '80 %']),
    ]),
  );
  expect(indicators.map(({ objective, targets }) => [objective !== null, targets.length])).toEqual(
    codes.map(() => [true, 1]),
  );
});

it('« Indicateurs » beside days alone heads indicators, measured or not', () => {
  const roadmap = roadmapOf(
    sheet('Axe 1', [
      ['Axe 1 – Usages'],
      [],
      ['Indicateurs', 'Juin 2016', 'Juin 2017'],
      ['Nombre de formés', 120, ''],
      ['Nombre de projets déposés'],
    ]),
  );
  expect(roadmap.indicators.map(({ title }) => title)).toEqual([
    'Nombre de formés',
    'Nombre de projets déposés',
  ]);
});
