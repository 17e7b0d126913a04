import { cellAddress, parseRect, type Rect } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import type { CellValue } from '../../src/workbook/snapshot';
import { tableHeaders } from '../../src/workbook/tables';

/** Looking at plans in tests: what stands where, whether they are sound, what their formulas compute to. */

/** Rows of a plan as one reads them: values joined by ` | `, nothing for empty cells. */
export function shownRows(plan: SheetPlan): string[] {
  return plan.rows.map((row) => row.map((cell) => String(cell?.value ?? '')).join(' | '));
}

export function cellAt(plan: SheetPlan, address: string): PlannedCell {
  const { top, left } = parseRect(address)!;
  return plan.rows[top]![left]!;
}

/** Every cell of a plan with a formula. */
export function formulaCells(
  plan: SheetPlan,
): { address: string; formula: string; value: CellValue | undefined }[] {
  return plan.rows.flatMap((row, top) =>
    row.flatMap((cell, left) =>
      cell?.formula === undefined
        ? []
        : [{ address: cellAddress(top, left), formula: cell.formula, value: cell.value }],
    ),
  );
}

/** What no plan may be: a list of faults, each with its cell; empty for a sound plan. */
export function faultsOf(plan: SheetPlan): string[] {
  const size = { rows: plan.rows.length, columns: Math.max(...plan.rows.map((row) => row.length)) };
  const outside = (rect: Rect): boolean => rect.bottom >= size.rows || rect.right >= size.columns;
  const overlap = (a: Rect, b: Rect): boolean =>
    a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  const keys = plan.owned.map(({ key }) => key);
  return [
    ...plan.merges.flatMap((a, i) =>
      plan.merges
        .slice(i + 1)
        .flatMap((b) => (overlap(a, b) ? [`merges overlap at row ${String(b.top)}`] : [])),
    ),
    ...plan.merges.flatMap((merge) => (filledCells(plan, merge) > 1 ? ['a merge hides a value'] : [])),
    ...[
      ...plan.merges,
      ...plan.validations.map(({ rect }) => rect),
      ...plan.conditionalFormats.map(({ rect }) => rect),
      ...plan.tables.map(({ rect }) => rect),
    ]
      .filter(outside)
      .map(() => 'a block outside the plan'),
    ...formulaCells(plan).flatMap(({ address, formula }) =>
      references(formula)
        .filter(outside)
        .map(() => `${address} points outside`),
    ),
    ...plan.tables.flatMap((table) => {
      try {
        tableHeaders(plan, table);
        return [];
      } catch (error) {
        return [String(error)];
      }
    }),
    ...plan.tables.flatMap((a, i) =>
      plan.tables.slice(i + 1).flatMap((b) => (overlap(a.rect, b.rect) ? [`${a.name} meets ${b.name}`] : [])),
    ),
    ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `key ${key} twice`),
    ...plan.owned.flatMap(({ key, row, column, value }) =>
      String(plan.rows[row]?.[column]?.value ?? '') === value ? [] : [`${key} is not what its cell shows`],
    ),
    ...plan.rowHeights.flatMap((height, row) =>
      height !== null && !(height > 0 && height <= 409) ? [`height of row ${String(row)}`] : [],
    ),
    ...(plan.columnWidths.length < size.columns ? ['a column without width'] : []),
  ];
}

function filledCells(plan: SheetPlan, { top, left, bottom, right }: Rect): number {
  const cells = plan.rows.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
  return cells.filter((cell) => cell?.value !== undefined || cell?.formula !== undefined).length;
}

/** What a formula of a plan computes to, from the cells that it points at: the few functions that our sheets use. */
export function computed(plan: SheetPlan, formula: string): CellValue {
  const joined = outsideQuotes(formula, '&');
  if (joined.length > 1) return joined.map((part) => String(computed(plan, part))).join('');
  const added = outsideQuotes(formula, '+');
  if (added.length > 1) return added.reduce((sum, part) => sum + Number(computed(plan, part)), 0);
  const [above, below] = outsideQuotes(formula, '/');
  if (below !== undefined) return Number(computed(plan, above!)) / Number(computed(plan, below));
  const text = /^"(.*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text;
  const cell = parseRect(formula);
  if (cell) return valueOf(plan, plan.rows[cell.top]?.[cell.left]) ?? 0;
  const [, tested, ifEmpty, otherwise] = /^IF\(([A-Z0-9]+)="","(.*)","(.*)"\)$/.exec(formula) ?? [];
  if (tested !== undefined) return isEmptyAt(plan, tested) ? ifEmpty! : otherwise!;
  const criteria = /^COUNTIFS\((.*)\)$/.exec(formula)?.[1];
  if (criteria !== undefined) return countedBy(plan, criteria);
  const [, name, range, criterion] = /^([A-Z]+)\(([A-Z0-9:]+)(?:,"(.*)")?\)$/.exec(formula) ?? [];
  const rect = range === undefined ? null : parseRect(range);
  if (!rect) throw new Error(`no such formula in our sheets: ${formula}`);
  const values = contents(plan, rect).filter((value) => value !== undefined && value !== '');
  const numbers = values.filter((value) => typeof value === 'number');
  switch (name) {
    case 'SUM':
      return numbers.reduce((sum, value) => sum + value, 0);
    case 'COUNTA':
      return values.length;
    case 'COLUMNS':
      return rect.right - rect.left + 1;
    case 'COUNTIF':
      return criterion === '>0'
        ? numbers.filter((value) => value > 0).length
        : values.filter((value) => String(value).toLowerCase() === criterion!.toLowerCase()).length;
    default:
      throw new Error(`no such function in our sheets: ${formula}`);
  }
}

function isEmptyAt(plan: SheetPlan, address: string): boolean {
  const { top, left } = parseRect(address)!;
  return (valueOf(plan, plan.rows[top]?.[left]) ?? '') === '';
}

/** How many cells of the first block answer, with those beside them, to every criterion: `A1:A9,"x",B1:B9,"y"`. */
function countedBy(plan: SheetPlan, criteria: string): number {
  const answers = [...criteria.matchAll(/([A-Z0-9$:]+),"([^"]*)"/g)].map(([, range = '', wanted]) =>
    contents(plan, parseRect(range.replaceAll('$', ''))!).map((value) => value === wanted),
  );
  return answers[0]!.filter((_, i) => answers.every((answer) => answer[i])).length;
}

function outsideQuotes(formula: string, separator: '&' | '+' | '/'): string[] {
  const parts = [''];
  let quoted = false;
  for (const character of formula) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function contents(plan: SheetPlan, { top, left, bottom, right }: Rect): (CellValue | undefined)[] {
  return plan.rows
    .slice(top, bottom + 1)
    .flatMap((row) => row.slice(left, right + 1).map((cell) => valueOf(plan, cell)));
}

/** Computed anew, whatever value the plan gives. */
function valueOf(plan: SheetPlan, cell: PlannedCell | null | undefined): CellValue | undefined {
  return cell?.formula === undefined ? cell?.value : computed(plan, cell.formula);
}

function references(formula: string): Rect[] {
  // What lies on another sheet is that plan's to hold.
  const plain = formula.replace(/"[^"]*"/g, '').replace(/'[^']*'![A-Z0-9:$]+/g, '');
  return [...plain.matchAll(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g)].map(([address]) =>
    parseRect(address)!,
  );
}
