import fc from 'fast-check';
import type { Action, Axis, Framework, Roadmap } from '../../src/domain/roadmap';
import { tidy } from '../../src/domain/text';
import { linkKey, readLinkKey } from '../../src/sheets/matrix/linkKey';
import { planMatrix } from '../../src/sheets/matrix/matrixSheet';
import { usualShape, type MatrixShape } from '../../src/domain/matrixShape';
import { emptyState, type State } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/plan';
import { crossingsToKeep } from '../../src/workflows/keptCrossings';
import { readOwnedMarks } from '../../src/workflows/ownedMarks';
import { shownLabels } from '../../src/workflows/shownLabels';
import { planSnapshot } from '../support/planSnapshot';
import { action, axis, framework, roadmap } from '../support/roadmap';

const TITLES = [
  'Former',
  'Le site',
  'Code',
  'Action',
  'Axe 1 : Former',
  '2 fois par an',
  'X',
  'Total des croix',
];
const title = fc
  .oneof(fc.constantFrom(...TITLES), fc.string({ minLength: 1, maxLength: 30 }))
  .filter((text) => tidy(text) !== '');
const code = fc.option(fc.constantFrom('1', '1-1', 'CO1', 'II', 'a', 'F1.1'), { nil: undefined });
const label = fc.record({ title, code });
const coded = ({
  title: text,
  code: own,
}: {
  title: string;
  code: string | undefined;
}): { title: string; code?: string } => (own === undefined ? { title: text } : { title: text, code: own });

/** Roadmaps of few to many actions and objectives; labels may be the same, ids are not. */
const anyMatrix: fc.Arbitrary<Roadmap> = fc
  .record({
    axes: fc.array(label, { maxLength: 2 }),
    actions: fc.array(fc.tuple(label, fc.nat(2)), { minLength: 1, maxLength: 6 }),
    framework: fc.array(fc.array(label, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  })
  .map((parts) => {
    const axes: Axis[] = parts.axes.map((own, i) => ({
      ...axis('axe'),
      id: `axe ${String(i)}`,
      ...coded(own),
    }));
    const actions: Action[] = parts.actions.map(([own, at], i) => ({
      ...action('action'),
      id: `action ${String(i)}`,
      ...coded(own),
      axis: axes[at]?.id ?? null,
    }));
    const project: Framework = {
      ...framework(),
      axes: parts.framework.map((objectives, i) => ({
        id: `projet ${String(i)}`,
        title: `Orientation ${String(i + 1)}`,
        objectives: objectives.map((own, at) => ({
          id: `${String(i)} ${String(at)}`,
          ...coded(own),
          mentions: [],
        })),
      })),
    };
    return roadmap({ axes, actions, frameworks: [project] });
  });

/** Either way round, in blocks or in one, with some axes or all. */
const anyShape: fc.Arbitrary<MatrixShape> = fc.record({
  blocks: fc.boolean(),
  transposed: fc.boolean(),
  axes: fc.constantFrom(null, ['axe 0'], ['axe 1', '']),
  paper: fc.constantFrom('A4', 'A3'),
});

/** What is read when some crossings of the generated matrix (their ranks) have got a mark since. */
function readBack(
  read: Roadmap,
  marked: ReadonlySet<number>,
  state: (plan: SheetPlan) => State,
  shape: MatrixShape = usualShape,
): string[] {
  const plan = planMatrix(read, read.frameworks[0]!, shape);
  const typed = new Map(
    plan.owned.map(({ row, column }, i) => [`${String(row)},${String(column)}`, marked.has(i) ? 'x' : null]),
  );
  const after = readOwnedMarks(read, { sheets: [planSnapshot(plan, typed)], properties: {} }, state(plan));
  expect(after.observations).toEqual([]);
  return after.links.map((link) => linkKey(link.action, link.objective)).sort();
}

const expected = (read: Roadmap, marked: ReadonlySet<number>, shape: MatrixShape): string[] => {
  const plan = planMatrix(read, read.frameworks[0]!, shape);
  return plan.owned.flatMap(({ key }, i) => (marked.has(i) && readLinkKey(key) ? [key] : [])).sort();
};

const remembering =
  (read: Roadmap) =>
  (plan: SheetPlan): State => ({ ...emptyState(), generated: crossingsToKeep(read, plan, plan.id) });

/** As earlier versions did: crossings without a mark too. */
const rememberingAll =
  (read: Roadmap) =>
  (plan: SheetPlan): State => ({
    ...emptyState(),
    generated: {
      [plan.id]: Object.fromEntries(plan.owned.map(({ key, value }) => [key, value])),
      ...shownLabels(read, plan),
    },
  });

describe('the generated matrix of any roadmap', () => {
  const marks = fc.array(fc.nat(40), { maxLength: 8 }).map((ranks) => new Set(ranks));

  it('says again every mark that was typed into it, and none besides', () => {
    fc.assert(
      fc.property(anyMatrix, marks, anyShape, (read, marked, shape) => {
        expect(readBack(read, marked, remembering(read), shape)).toEqual(expected(read, marked, shape));
      }),
      { numRuns: 400 },
    );
  });

  it('says them with the memory of an earlier version too', () => {
    fc.assert(
      fc.property(anyMatrix, marks, anyShape, (read, marked, shape) => {
        expect(readBack(read, marked, rememberingAll(read), shape)).toEqual(expected(read, marked, shape));
      }),
      { numRuns: 100 },
    );
  });

  it('says them without the memory of its generation too', () => {
    fc.assert(
      fc.property(anyMatrix, marks, anyShape, (read, marked, shape) => {
        const all = { ...shape, axes: null };
        expect(readBack(read, marked, emptyState, all)).toEqual(expected(read, marked, all));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a small generated matrix', () => {
  const small = (...titles: string[]): Roadmap =>
    roadmap({
      actions: titles.map((text, i) => ({ ...action(text), id: String.fromCharCode(97 + i) })),
      frameworks: [framework('Lire')],
    });

  it.each([
    ['of one action and one objective', small('Former')],
    ['of three actions, two of them of one title', small('Former', 'Former', 'Le site')],
  ])('%s is read back', (_title, read) => {
    expect(readBack(read, new Set([0]), remembering(read))).toEqual([linkKey('a', 'Lire')]);
  });

  it('tells a column that was added for an objective nobody knows, once it is marked', () => {
    const read = small('Former');
    const plan = planMatrix(read, read.frameworks[0]!);
    const column = plan.rows[4]!.length;
    const readWith = (mark: string | null): unknown[] => {
      const typed = new Map([
        [`4,${String(column)}`, 'Compter'],
        [`${String(plan.owned[0]!.row)},${String(column)}`, mark],
      ]);
      const snapshot = { sheets: [planSnapshot(plan, typed)], properties: {} };
      return readOwnedMarks(read, snapshot, remembering(read)(plan)).observations;
    };
    expect(readWith(null)).toEqual([]);
    expect(readWith('X')).toEqual([
      { kind: 'unmatched-column', source: { sheet: plan.name, address: 'E5' }, text: 'Compter' },
    ]);
  });
});
