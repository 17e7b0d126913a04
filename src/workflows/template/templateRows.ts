import type { Action, Axis, Indicator, Lever, Objective, Roadmap } from '../../domain/roadmap';
import type { RowKind } from '../../domain/template';
import { itemRows, type ItemRow } from '../../sheets/itemRows';

/** One row of such a table. */
export interface TemplateRow {
  axis: Axis | null;
  /** The objective with those above it, from the top. */
  chain: readonly Objective[];
  action?: Action;
  indicator?: Indicator;
  /** False where the action stands on the row above too: what is said of it is not said twice. */
  isFirst: boolean;
  /** What stands in one cell of this row together. */
  levers: readonly Lever[];
  indicators: readonly Indicator[];
}

/** What the table has columns for; indicators then take a row each. */
export interface RowOptions {
  kind: RowKind;
  hasIndicators: boolean;
  hasFields: boolean;
  hasObjectives: boolean;
  hasAxes: boolean;
}

/**
 * The rows of a table of this kind, in the order of the roadmap. A row stands alone: axis, objective and action are written
 * again on each, since forms are sorted, filtered and put together with those of others. An action with several indicators
 * has a row for each, where the form has a column for them. Objectives and axes without anything have a row of their own.
 */
export function templateRows(roadmap: Roadmap, options: RowOptions): TemplateRow[] {
  const { kind } = options;
  const all = itemRows(roadmap);
  if (kind === 'axis') return roadmap.axes.map((axis) => ({ ...bare, axis }));
  if (kind === 'objective' || kind === 'field')
    return all.flatMap(({ axis, objectives }) =>
      objectives
        .filter(({ objective, above }) =>
          kind === 'field' ? objective.level === 'field' : !options.hasFields && above.length === 0,
        )
        .map(({ objective, above }) => ({ ...bare, axis, chain: [...above, objective] })),
    );
  const rows = all.flatMap(({ axis, groups }): TemplateRow[] => {
    const own = groups.flatMap((group): TemplateRow[] => {
      const [only, ...others] = group.objectives;
      const isOne = only !== undefined && others.length === 0;
      const chain = isOne ? [...group.above, only] : [];
      const items = group.rows.flatMap((row) =>
        rowsOf(row, options).map((made) => ({ ...made, axis, chain })),
      );
      const alone = group.objectives.map((one) => ({ ...bare, axis, chain: isOne ? chain : [one] }));
      return isOne && items.length > 0 ? items : [...alone, ...items];
    });
    return own.length === 0 && axis ? [{ ...bare, axis }] : own;
  });
  return withoutEmpty(rows, options);
}

const bare: TemplateRow = { axis: null, chain: [], isFirst: true, levers: [], indicators: [] };

function rowsOf(
  { actions, levers, indicators }: ItemRow,
  { kind, hasIndicators }: RowOptions,
): TemplateRow[] {
  if (kind === 'indicator')
    return indicators.map((indicator, i) => ({ ...bare, indicator, levers: i === 0 ? levers : [] }));
  if (kind === 'lever') return levers.map((lever) => ({ ...bare, levers: [lever] }));
  const [first] = actions;
  const owner = ({ actions: ids }: Lever): string | undefined =>
    actions.find(({ id }) => ids.includes(id))?.id ?? first?.id;
  const byAction = actions.flatMap((action) => {
    const own = indicators.filter((one) => owner(one) === action.id);
    const row = { ...bare, action, levers: levers.filter((one) => owner(one) === action.id) };
    if (!hasIndicators) return [{ ...row, indicators: own }];
    const [head, ...others] = own;
    return [
      { ...row, ...(head && { indicator: head }) },
      ...others.map((indicator) => ({ ...bare, action, indicator, isFirst: false })),
    ];
  });
  if (first) return byAction;
  if (!hasIndicators || indicators.length === 0) return [{ ...bare, levers, indicators }];
  return indicators.map((indicator, i) => ({ ...bare, indicator, levers: i === 0 ? levers : [] }));
}

/** Rows that say something: an objective or an axis without anything only where no other row shows it. */
function withoutEmpty(rows: TemplateRow[], { hasFields, hasObjectives, hasAxes }: RowOptions): TemplateRow[] {
  const nameIn = ({ axis, chain }: TemplateRow): Objective | Axis | undefined => {
    const own = hasFields ? chain.at(-1) : chain.find(({ level }) => level === 'objective');
    return (hasObjectives ? own : undefined) ?? (hasAxes ? (axis ?? undefined) : undefined);
  };
  const isBare = (row: TemplateRow): boolean =>
    !row.action && !row.indicator && row.levers.length === 0 && row.indicators.length === 0;
  const said = new Set(rows.filter((row) => !isBare(row)).flatMap((row) => [nameIn(row), row.axis]));
  return rows.filter((row) => {
    if (!isBare(row)) return true;
    const name = nameIn(row);
    if (name === undefined || said.has(name)) return false;
    said.add(name);
    return true;
  });
}
