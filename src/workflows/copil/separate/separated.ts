import { followUpColumnTexts } from '../../../messages/fr/followUpSheet';
import { separateTexts } from '../../../messages/fr/separateWorkbook';
import { looks } from '../../../sheets/looks';
import { sheetReference, type Rect } from '../../../workbook/address';
import { mapReferences, type Reference } from '../../../workbook/formulaReferences';
import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../../workbook/plan';
import { freeTabName } from '../../../workbook/tabNames';
import { detailColumns } from './detailColumns';
import { firstFolded, TakenPlans } from './lasting';

/** A sheet of folded columns: its tab, and where each of them stands there. */
interface Detail {
  tab: string;
  columns: readonly number[];
}

/** The first column of such a sheet says what each row is about. */
const LABEL_WIDTH = 44;
/** The others are as wide as a day, and wider only for longer words in their header, or for texts. */
const LEAST_WIDTH = 11;
const TEXT_WIDTH = 30;
/** Wider ones could hardly be read on A4. */
const WIDEST_A4 = 200;

/**
 * These plans as a workbook that needs nothing else. Formulas go on counting where all they use is taken along; a single
 * cell of another sheet becomes what it holds, and a formula that uses more of it becomes its value. What stands folded is
 * left out, but for what formulas count with: that gets tabs of its own, behind the others. Links lead within the workbook,
 * nothing is made for typing, and nothing is hidden.
 * @param all every plan that their formulas may speak of
 * @param userSheets names of the user's own sheets, where links may lead
 */
export function separated(
  chosen: readonly SheetPlan[],
  { all, userSheets }: { all: readonly SheetPlan[]; userSheets: readonly string[] },
): SheetPlan[] {
  const taken = new TakenPlans(chosen, all);
  const tabs = new Set([...chosen.map(({ name }) => name), ...userSheets].map((name) => name.toLowerCase()));
  const details = new Map<SheetPlan, Detail>();
  for (const [plan, columns] of detailColumns(taken)) {
    if (columns.length === 0) continue;
    const tab = freeTabName(separateTexts.detailTab(plan.name), tabs);
    tabs.add(tab.toLowerCase());
    details.set(plan, { tab, columns });
  }
  const foreign = new Set(userSheets.map((name) => name.toLowerCase()));
  const open = new Map(chosen.map((plan) => [plan.name.toLowerCase(), plan]));
  const context: Context = {
    taken,
    details,
    leads: ({ sheet }) => open.has(sheet.toLowerCase()) && !foreign.has(sheet.toLowerCase()),
  };
  return [
    ...chosen.map((plan) => shownPlan(plan, context)),
    ...[...details].map(([plan, detail]) => detailPlan(plan, detail, context)),
  ];
}

interface Context {
  taken: TakenPlans;
  details: ReadonlyMap<SheetPlan, Detail>;
  leads: (link: NonNullable<PlannedCell['link']>) => boolean;
}

function shownPlan(plan: SheetPlan, context: Context): SheetPlan {
  const right = Math.min(firstFolded(plan), widthOf(plan)) - 1;
  const { id, name, tabColor, rowHeights, freeze, charts, print } = plan;
  const clipped = (rect: Rect): Rect[] =>
    rect.left > right ? [] : [{ ...rect, right: Math.min(rect.right, right) }];
  const isShown = ({ rect }: { rect: Rect }): boolean => rect.right <= right;
  return sheetPlan({
    id,
    name,
    ...(tabColor !== undefined && { tabColor }),
    ...(freeze && { freeze }),
    rowHeights,
    charts,
    print,
    rows: plan.rows.map((row) => row.slice(0, right + 1).map((cell) => cell && cellOf(cell, plan, context))),
    columnWidths: plan.columnWidths.slice(0, right + 1),
    merges: plan.merges.flatMap(clipped),
    conditionalFormats: plan.conditionalFormats.filter(isShown).flatMap((format) => {
      const formula = ownFormula(format.formula, plan, context);
      return formula === undefined ? [] : [{ ...format, formula }];
    }),
    names: plan.names.filter(isShown),
    tables: plan.tables.flatMap((table) => clipped(table.rect).map((rect) => ({ ...table, rect }))),
  });
}

/** The folded columns with which others count, at their own rows. */
function detailPlan(plan: SheetPlan, { tab, columns }: Detail, context: Context): SheetPlan {
  const header = plan.print.titleRows?.last ?? (plan.freeze?.rows ?? 1) - 1;
  const top = [separateTexts.detailTitle(plan.name), separateTexts.detailUsage(plan.name)];
  const { orientation, paper, titleRows, header: head = '', footer = '' } = plan.print;
  const columnWidths = [LABEL_WIDTH, ...columns.map((column) => neededWidth(plan, column, header))];
  const isWide = columnWidths.reduce((sum, width) => sum + width, 0) > WIDEST_A4;
  const filled = plan.rows.map((row) => columns.some((column) => row[column]));
  const last = filled.lastIndexOf(true);
  const isMarks = (column: number): boolean =>
    plan.rows[header]?.[column]?.value === followUpColumnTexts.mark.header;
  const marks = new Map(columns.filter(isMarks).map((column) => [column, counted(plan, column, header)]));
  return sheetPlan({
    id: `${plan.id}/calculs`,
    name: tab,
    rows: plan.rows.slice(0, last + 1).map((row, at): (PlannedCell | null)[] => {
      if (at < header) return top[at] === undefined ? [] : [{ value: top[at], style: topLooks[at]! }];
      const label = row[0]?.value;
      return [
        label === undefined ? null : { value: label, style: at === header ? looks.header : looks.text },
        ...columns.map((column) => {
          const cell = row[column];
          if (!cell) return null;
          return marks.get(column)?.[at] ?? cellOf(cell, plan, context, tab);
        }),
      ];
    }),
    columnWidths,
    rowHeights: plan.rowHeights.slice(0, last + 1).map((height, at) => (at < header ? null : height)),
    freeze: { rows: header + 1, columns: 1 },
    names: plan.names.flatMap(({ name, rect }) => {
      const moved = movedRect(rect, columns);
      return moved ? [{ name, rect: moved }] : [];
    }),
    print: {
      orientation,
      paper: isWide ? 'A3' : paper,
      ...(titleRows && { titleRows }),
      header: head,
      footer,
    },
  });
}

/** The marks of a column, which formulas only count: they say nothing to others, and a word that is no code stands for each. */
function counted({ rows }: SheetPlan, column: number, header: number): (PlannedCell | undefined)[] {
  return rows.map((row, at) => {
    const { value, style } = row[column] ?? {};
    if (at < header || value === undefined || value === '') return undefined;
    const text = at === header ? separateTexts.counted.header : separateTexts.counted.value;
    return { value: text, ...(style && { style }) };
  });
}

/** No wider than what stands in it, so that as little of such a sheet as can be is printed small. */
function neededWidth({ rows, columnWidths }: SheetPlan, column: number, header: number): number {
  const words = String(rows[header]?.[column]?.value ?? '').split(' ');
  const isMark = rows[header]?.[column]?.value === followUpColumnTexts.mark.header;
  const texts = isMark ? [] : rows.slice(header + 1).map((row) => row[column]?.value);
  const longest = Math.max(
    0,
    ...texts.map((value) => (typeof value === 'string' ? Math.min(value.length, TEXT_WIDTH) : 0)),
  );
  const needed = Math.max(LEAST_WIDTH, longest + 2, ...words.map((word) => word.length + 2));
  return Math.min(columnWidths[column]!, needed);
}

/** Their columns are no wider than their figures: what stands above runs on over them. */
const topLooks: readonly CellStyle[] = [looks.title, looks.note].map((look) => ({ ...look, wrap: false }));

/** @param tab where the cell is to stand, when that is the sheet of folded columns */
function cellOf(cell: PlannedCell, plan: SheetPlan, context: Context, tab?: string): PlannedCell {
  const { link, formula, ...shown } = cell;
  const lasting = formula === undefined ? 'value' : context.taken.lasting(formula, plan);
  const isLinked = link !== undefined && context.leads(link);
  return {
    ...shown,
    ...(link !== undefined && !isLinked && shown.style && { style: unlinked(shown.style) }),
    ...(lasting !== 'value' && { formula: placed(lasting.formula, plan, context, tab ?? plan.name) }),
    ...(isLinked && { link }),
  };
}

/** Words that lead nowhere do not look like a link. */
function unlinked(style: CellStyle): CellStyle {
  const { color, ...rest } = style;
  return color === looks.link.color ? rest : style;
}

/** The formula as it is to be written on a sheet, now that folded columns stand elsewhere. */
function placed(formula: string, plan: SheetPlan, { taken, details }: Context, tab: string): string {
  return mapReferences(formula, (reference) => {
    const cells = reference.kind === 'cells' ? taken.cells(reference, plan) : undefined;
    if (!cells) return reference.text;
    const detail = details.get(cells.plan);
    const moved = detail && movedRect(cells.rect, detail.columns);
    const sheet = moved ? detail.tab : cells.plan.name;
    const columns = moved ? moved.left - cells.rect.left : 0;
    return `${sheet === tab ? '' : sheetReference(sheet)}${addressOf(reference, columns)}`;
  });
}

function addressOf(reference: Reference, columns: number): string {
  return reference.kind === 'cells' ? reference.moved(columns) : reference.text;
}

/** A condition that looks at its own sheet alone; undefined for others, which older Excels do not take. */
function ownFormula(formula: string, plan: SheetPlan, context: Context): string | undefined {
  const lasting = context.taken.lasting(formula, plan);
  if (lasting === 'value') return undefined;
  const written = placed(lasting.formula, plan, context, plan.name);
  const folded = firstFolded(plan);
  let isOwn = true;
  mapReferences(written, (reference) => {
    const cells = context.taken.cells(reference, plan);
    isOwn &&= cells === undefined || (cells?.plan === plan && cells.rect.right < folded);
    return reference.text;
  });
  return isOwn ? written : undefined;
}

/** Where cells of folded columns stand on their own sheet; undefined for cells that stay where they are. */
function movedRect(rect: Rect, columns: readonly number[]): Rect | undefined {
  const at = columns.indexOf(rect.left);
  if (at < 0) return undefined;
  return { ...rect, left: at + 1, right: at + 1 + rect.right - rect.left };
}

function widthOf({ rows, columnWidths }: SheetPlan): number {
  return Math.max(columnWidths.length, ...rows.map((row) => row.length));
}
