import type { SheetPlan } from './plan';

/** How a generated sheet is known in whatever program: by names of its own, hidden in Excel, that stand for texts. */

/**
 * The name whose text says which plan a sheet was made from. Excel copies it with the sheet and keeps it when the tab
 * is renamed; LibreOffice keeps it in .xlsx and in .ods.
 */
export const STAMP_NAME = '_FDR_feuille';

/** The name whose text says with which column widths the sheet was generated, to know which ones people changed. */
export const WIDTHS_NAME = '_FDR_largeurs';

/** The name whose text says which columns a sheet has folded, to fold them once: no host tells what is folded. */
export const FOLDS_NAME = '_FDR_plis';

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;
const INCOMPLETE = 'incomplete:';

export interface Stamp {
  /** Id of the plan. */
  id: string;
  /** The sheet was being written when something stopped it: nothing on it counts, the next run makes it anew. */
  incomplete: boolean;
}

/** True for the name that a stamp has. */
export function isStamp(name: string): boolean {
  return name.toLowerCase() === STAMP_NAME.toLowerCase();
}

/** The text of a stamp: `matrice`, `incomplete:matrice`. */
export function stampText({ id, incomplete }: Stamp): string {
  return incomplete ? INCOMPLETE + id : id;
}

/** Reads what `stampText` wrote. */
export function readStampText(text: string): Stamp {
  return text.startsWith(INCOMPLETE)
    ? { id: text.slice(INCOMPLETE.length), incomplete: true }
    : { id: text, incomplete: false };
}

/**
 * Column widths in characters, and what the columns stand for where that can change, short enough for a name:
 * `8,40,6*11`, `8,40,6*11;actions`; undefined where they are not.
 */
export function recordedWidths({
  columnWidths: widths,
  columnsOf,
}: Pick<SheetPlan, 'columnWidths' | 'columnsOf'>): string | undefined {
  const runs: { width: number; count: number }[] = [];
  for (const width of widths) {
    const last = runs.at(-1);
    if (last?.width === width) last.count++;
    else runs.push({ width, count: 1 });
  }
  const text = runs
    .map(({ width, count }) => String(width) + (count > 1 ? `*${String(count)}` : ''))
    .join(',');
  const whole = columnsOf === undefined ? text : `${text};${columnsOf}`;
  return text !== '' && whole.length <= LONGEST_TEXT ? whole : undefined;
}

/** What `recordedWidths` wrote, the widths in characters. */
export interface RecordedWidths {
  widths: number[];
  columnsOf?: string;
}

/** Reads what `recordedWidths` wrote; undefined for anything else. */
export function readRecordedWidths(text: string): RecordedWidths | undefined {
  const [runs = '', columnsOf] = text.split(';');
  if (!/^(?:[\d.]+(?:\*\d{1,4})?(?:,|$))+$/.test(runs)) return undefined;
  const widths = runs.split(',').flatMap((run) => {
    const [width, count = '1'] = run.split('*');
    return Array.from({ length: Number(count) }, () => Number(width));
  });
  return { widths, ...(columnsOf !== undefined && { columnsOf }) };
}

/**
 * Whether columns that were generated stand for the same as those of a plan, so that what people made of them still
 * holds.
 */
export function sameColumns(
  { columnsOf: before }: RecordedWidths,
  { columnsOf }: Pick<SheetPlan, 'columnsOf'>,
): boolean {
  return before === columnsOf;
}
