import type { Action, Roadmap } from '../../domain/roadmap';
import { rowKinds, type FactName, type FilledCount, type NoPlace, type RowKind } from '../../domain/template';
import type { ColumnRole } from '../../layouts/tables/tableColumns';
import { cellAddress } from '../../workbook/address';
import type { FormReport } from '../../workbook/formFilling';
import { levelOf } from './columnContent';
import { unshownFacts, unshownTargets } from './factContent';
import type { TemplateFilling, WrittenTable } from './fillTemplate';
import type { TemplateRow } from './templateRows';

const ITEMS: ReadonlySet<RowKind> = new Set<RowKind>(['action', 'indicator', 'lever']);

/** How many items each sheet holds now. */
export function filledCounts({ tables }: TemplateFilling): FilledCount[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const shown = shownIn(own);
    // Axes and objectives beside the actions of a row only say where these belong.
    const told = rowKinds.filter((item) => ITEMS.has(item) || own.some(({ kind }) => kind === item));
    return {
      sheet,
      counts: told.map((item) => ({ item, count: shown[item].size })).filter(({ count }) => count > 0),
    };
  });
}

/** What has no place, the most important first. */
export function noPlaceIn(
  { tables, left }: TemplateFilling,
  roadmap: Roadmap,
  report: FormReport,
): NoPlace[] {
  return [
    ...missingItems(tables, roadmap),
    ...missingFacts(tables, roadmap),
    ...left.map((table): NoPlace => ({ kind: 'table', ...table })),
    ...tables.flatMap(({ sheet, crosses }): NoPlace[] => (crosses ? [{ kind: 'matrix', sheet }] : [])),
    ...columnsOf(tables, 'unknown'),
    ...columnsOf(tables, 'empty'),
    ...tables.flatMap(({ sheet, filled, header }): NoPlace[] =>
      filled.length > 0
        ? [{ kind: 'rows', sheet, addresses: filled.map((row) => cellAddress(row, header.left)) }]
        : [],
    ),
    ...bySheet('cells', report.kept),
    ...bySheet('unmerged', report.unmerged),
  ];
}

type Shown = Record<RowKind, Set<string>>;

/** The ids of what tables show. */
function shownIn(tables: readonly WrittenTable[]): Shown {
  const shown = Object.fromEntries(rowKinds.map((item) => [item, new Set<string>()])) as Shown;
  for (const { columns, rows } of tables) {
    const has = (...roles: ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
    for (const row of rows) {
      if (row.axis && has('axis', 'axisCode')) shown.axis.add(row.axis.id);
      for (const one of chainShown(row, columns)) shown[one.level].add(one.id);
      if (row.action && has('action', 'actionCode')) shown.action.add(row.action.id);
      if (has('lever', 'leverCode')) for (const { id } of row.levers) shown.lever.add(id);
      const indicators = [...(row.indicator ? [row.indicator] : []), ...row.indicators];
      if (has('indicator', 'indicatorCode')) for (const { id } of indicators) shown.indicator.add(id);
    }
  }
  return shown;
}

function chainShown(row: TemplateRow, columns: WrittenTable['columns']): TemplateRow['chain'] {
  return row.chain.filter((one) =>
    columns.some(({ role }) => {
      if (role === 'parentObjective') return row.chain.length > 1 && one === row.chain[0];
      if (role === 'objective' || role === 'objectiveCode') return levelOf(row, 'objective', columns) === one;
      return (role === 'field' || role === 'fieldCode') && levelOf(row, 'field', columns) === one;
    }),
  );
}

function missingItems(tables: readonly WrittenTable[], roadmap: Roadmap): NoPlace[] {
  const shown = shownIn(tables);
  const all: Record<RowKind, string[]> = {
    action: roadmap.actions.map(({ id }) => id),
    indicator: roadmap.indicators.map(({ id }) => id),
    lever: roadmap.levers.map(({ id }) => id),
    field: roadmap.objectives.filter(({ level }) => level === 'field').map(({ id }) => id),
    objective: roadmap.objectives.filter(({ level }) => level === 'objective').map(({ id }) => id),
    axis: roadmap.axes.map(({ id }) => id),
  };
  // Tables of one axis each show it, in their title.
  const titled = new Set(tables.flatMap(({ axis }) => axis ?? []));
  return rowKinds.flatMap((item): NoPlace[] => {
    const missing = all[item].filter((id) => !shown[item].has(id) && !(item === 'axis' && titled.has(id)));
    if (missing.length === 0) return [];
    const hasColumn = tables.some(({ columns }) =>
      columns.some(({ role }) => role === item || role === `${item}Code`),
    );
    return [{ kind: 'items', item, count: missing.length, why: hasColumn ? 'axis' : 'column' }];
  });
}

/** Facts that are said of items the form shows, and that no column takes. */
function missingFacts(tables: readonly WrittenTable[], roadmap: Roadmap): NoPlace[] {
  const columns = tables.flatMap((table) => (table.kind === 'action' ? table.columns : []));
  const shown = shownIn(tables);
  const ofActions = counted(
    roadmap.actions
      .filter(({ id }) => shown.action.has(id))
      .flatMap((one: Action) => unshownFacts(one, columns, roadmap)),
  );
  const measured = tables.filter(({ columns: own }) => own.some(({ role }) => role === 'indicator'));
  const facts = measured.flatMap((table) => table.columns);
  const has = (role: ColumnRole): boolean => facts.some((one) => one.role === role);
  const ofIndicators = counted(
    roadmap.indicators
      .filter(({ id }) => shown.indicator.has(id))
      .flatMap((one): FactName[] => [
        ...(unshownTargets(one, facts) > 0 ? ['target' as const] : []),
        ...(['baseline', 'current'] as const).filter((name) => one[name] !== undefined && !has(name)),
      ]),
  );
  return [
    ...(ofActions.length > 0 ? [{ kind: 'facts', of: 'action', facts: ofActions } as const] : []),
    ...(ofIndicators.length > 0 ? [{ kind: 'facts', of: 'indicator', facts: ofIndicators } as const] : []),
  ];
}

function counted(names: readonly FactName[]): { name: FactName; count: number }[] {
  return [...new Set(names)].map((name) => ({ name, count: names.filter((one) => one === name).length }));
}

function columnsOf(tables: readonly WrittenTable[], why: 'unknown' | 'empty'): NoPlace[] {
  return tables.flatMap(({ sheet, [why]: headers }): NoPlace[] =>
    headers.length > 0 ? [{ kind: 'columns', sheet, why, headers: [...new Set(headers)] }] : [],
  );
}

function bySheet(
  kind: 'cells' | 'unmerged',
  places: readonly { sheet: string; address: string }[],
): NoPlace[] {
  return [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => ({
    kind,
    sheet,
    addresses: places.filter((one) => one.sheet === sheet).map(({ address }) => address),
  }));
}
