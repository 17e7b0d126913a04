import { blank, type Line, type Page, type PageCell } from '../../page';
import type { Holder, Plan, PlanAxis } from '../../plan';
import { blocksOf, objectivesOf, type Column } from '../block';
import type { Combination } from '../choices';
import { actionColumns, extraColumns } from '../columns/actions';
import { indicatorColumns, leverColumns } from '../columns/attached';
import { levelColumns } from '../columns/levels';
import { linkColumns } from '../columns/links';
import { band, singular } from '../texts';
import { above, below } from './around';

/** The sheets with the roadmap itself: one, or one an axis. */
export function mainPages(plan: Plan, choice: Combination): Page[] {
  const columns = columnsOf(plan, choice);
  if (choice.axis !== 'own sheets')
    return [
      {
        name: 'Feuille de route',
        lines: [...above(choice), ...table(plan.axes, columns, choice), ...below(plan.axes, choice)],
      },
    ];
  return plan.axes.map((axis) => ({
    name: `${singular(choice.axisWord)} ${axis.code!}`,
    lines: [
      ...(axis === plan.axes[0] ? above(choice) : []),
      bandLine(axis, singular(choice.axisWord), columns.length, choice),
      blank,
      ...table([axis], columns, choice),
      ...below([axis], choice),
    ],
  }));
}

function columnsOf(plan: Plan, choice: Combination): Column[] {
  const most = Math.max(...objectivesOf(plan).map(({ objective }) => objective.indicators.length));
  const levels = levelColumns(choice);
  const actions = [...actionColumns(choice), ...extraColumns(choice)];
  const levers = leverColumns(choice);
  const indicators = indicatorColumns(choice, most);
  const links = linkColumns(choice, plan);
  return {
    'actions first': [...levels, ...actions, ...levers, ...indicators, ...links],
    'actions last': [...levels, ...levers, ...indicators, ...actions, ...links],
    'indicators before levers': [...levels, ...actions, ...indicators, ...levers, ...links],
  }[choice.order];
}

function table(axes: PlanAxis[], columns: Column[], choice: Combination): Line[] {
  const header = headerLines(columns, choice);
  const bands = choice.axis === 'band';
  const axisWord = singular(choice.axisWord);
  const each = bands && choice.header === 'each band';
  return [
    ...(each ? [] : header),
    ...axes.flatMap((axis, a) => [
      ...(each && a > 0 ? [blank] : []),
      ...(bands || choice.axis === 'row in the table'
        ? [bandLine(axis, axisWord, columns.length, choice)]
        : []),
      ...(each ? header : []),
      ...blocksOf(axis, choice).flatMap((block) => [
        ...(choice.objective === 'row in the table'
          ? [bandLine(block.objective, singular(choice.objectiveWord), columns.length, choice)]
          : []),
        ...transposed(columns.map((column) => column.cells(block))),
      ]),
    ]),
  ];
}

function bandLine(item: PlanAxis | Holder, word: string, width: number, choice: Combination): Line {
  return { kind: 'heading', cells: [{ as: 'heading', text: band(item, word, choice), width }] };
}

/** Header rows: columns with fewer of them are merged down or stand in the last one. */
function headerLines(columns: Column[], { headerRows }: Combination): Line[] {
  const height = Math.max(...columns.map(({ heads }) => heads.length));
  const cells = columns.map(({ heads }) => {
    const missing = height - heads.length;
    const [first, ...rest] = heads;
    if (missing === 0 || !first) return [...Array<null>(missing).fill(null), ...heads];
    const merged: PageCell = { ...first, height: missing + 1, merged: true };
    return headerRows === 'merged down'
      ? [merged, ...Array<null>(missing).fill(null), ...rest]
      : [...Array<null>(missing).fill(null), ...heads];
  });
  return transposed(cells).map((line) => ({ ...line, kind: 'header' }));
}

/** Columns of cells as lines. */
function transposed(columns: (PageCell | null)[][]): Line[] {
  const height = Math.max(...columns.map((cells) => cells.length));
  return Array.from({ length: height }, (_, row) => ({
    kind: 'data',
    cells: columns.map((cells) => cells[row] ?? null),
  }));
}
