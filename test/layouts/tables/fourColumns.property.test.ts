import fc from 'fast-check';
import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Any roadmap laid out as a four-column table, whatever the office's habits, reads the same items under the same parents. */

interface Row {
  objective: string;
  actions: string[];
  levers: string[];
  indicators: string[];
}

const verb = fc.constantFrom('Former', 'Équiper', 'Animer', 'Déployer', 'Valoriser', 'Suivre', 'Ouvrir');
const what = fc.constantFrom(
  'les équipes',
  'l’ENT',
  'le réseau d’écoles',
  'les usages (RGPD)',
  'un parcours Pix',
  'les e-portfolios',
);
const titles = (size: number, min = 0): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc.tuple(verb, what).map((words) => words.join(' ')),
    { minLength: min, maxLength: size },
  );
const rows: fc.Arbitrary<Row[]> = fc
  .array(fc.record({ actions: titles(4, 1), levers: titles(3), indicators: titles(3, 1) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list.map(({ actions, levers, indicators }, i) => ({
      objective: `1.${String(i + 1)} : Objectif pour ${['piloter', 'enseigner', 'évaluer', 'partager', 'protéger'][i]!}`,
      actions,
      levers: levers.map((title) => `Appui : ${title}`),
      indicators: indicators.map((title) => `Nombre de fois : ${title}`),
    })),
  );

type LayOut = (list: Row[], top: number) => { cells: Cells; merges: string[] };

/** One row an objective, the items of a cell behind bullets. */
const inCells =
  (bullet: string): LayOut =>
  (list) => ({
    cells: list.map(({ objective, ...items }) => [
      objective,
      ...[items.actions, items.levers, items.indicators].map((texts) =>
        texts.map((text) => `${bullet}${text}`).join('\n'),
      ),
    ]),
    merges: [],
  });

/** One row an item; what stands in the objective's cell below its first row is up to the office. */
const inRows =
  (below: (objective: string) => string | null, merged: boolean): LayOut =>
  (list, top) => {
    const cells: Cells = [];
    const merges: string[] = [];
    for (const { objective, actions, levers, indicators } of list) {
      const height = Math.max(actions.length, levers.length, indicators.length);
      if (merged && height > 1)
        merges.push(`A${String(top + cells.length + 1)}:A${String(top + cells.length + height)}`);
      for (let i = 0; i < height; i++)
        cells.push([
          i === 0 ? objective : below(objective),
          actions[i] ?? null,
          levers[i] ?? null,
          indicators[i] ?? null,
        ]);
    }
    return { cells, merges };
  };

const layOuts: [string, LayOut][] = [
  ['bullets in the cells', inCells('➤ ')],
  ['dashes in the cells', inCells('- ')],
  ['lines in the cells', inCells('')],
  ['merged objectives', inRows(() => null, true)],
  ['objectives over blank cells', inRows(() => null, false)],
  ['repeated objectives', inRows((objective) => objective, false)],
];

/** Each item with its parent, by kind. */
function itemsOf({ axes, objectives, actions, levers, indicators }: Roadmap): unknown {
  const axis = (id: string | null): string | undefined => axes.find((one) => one.id === id)?.title;
  const parent = (id: string | null): string | undefined => objectives.find((one) => one.id === id)?.title;
  const placed = (items: { title: string; objective: string | null }[]): unknown =>
    items.map(({ title, objective }) => [parent(objective), title]);
  return {
    objectives: objectives.map((one) => [axis(one.axis), one.code, one.title]),
    actions: placed(actions),
    levers: placed(levers),
    indicators: placed(indicators),
  };
}

function expected(list: Row[]): unknown {
  const title = ({ objective }: Row): string => objective.slice(objective.indexOf(': ') + 2);
  const placed = (pick: (row: Row) => string[]): unknown =>
    list.flatMap((row) => pick(row).map((text) => [title(row), text]));
  return {
    objectives: list.map((row, i) => ['Usages', `1.${String(i + 1)}`, title(row)]),
    actions: placed(({ actions }) => actions),
    levers: placed(({ levers }) => levers),
    indicators: placed(({ indicators }) => indicators),
  };
}

describe.each(layOuts)('a four-column table with %s', (_title, layOut) => {
  it('reads the same titles under the same parents', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 4 }), (list, above) => {
        const band: Cells = [['Feuille de route du numérique'], ['Académie de Guyane'], [null], [null]].slice(
          0,
          above,
        );
        const head: Cells = [
          ...band,
          ['Axe 1 : Usages'],
          ['Objectifs opérationnels', 'Actions', 'Leviers', 'Indicateurs'],
        ];
        const { cells, merges } = layOut(list, head.length);
        const roadmap = roadmapOf(sheet('Feuil1', [...head, ...cells], merges));
        expect(itemsOf(roadmap)).toEqual(expected(list));
      }),
      { numRuns: 60 },
    );
  });
});
