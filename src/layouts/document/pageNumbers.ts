import type { Unread } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { cellAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Overlay } from '../grid';

/** The foot of a page: « 3/9 », « Page 3 », « Stratégie numérique 2020-2021   Page 6/15 ». */
const FOOT = /^(?:(.*?)[\s–—|·-]*(?<!\p{L})(page|p\.)\s*)?(\d{1,3})(?:\s*(?:\/|sur)\s*(\d{1,3}))?$/isu;

/** True for a text that may be the foot of a page, a number alone among them. */
export function isFoot(text: string): boolean {
  return FOOT.test(tidy(text));
}

interface Foot {
  sheet: string;
  row: number;
  column: number;
  page: number;
  /** The text before the number. */
  beside: string;
  /** What the feet of one document have in common: that text, and the number of pages. */
  alike: string;
}

/**
 * The page numbers of a document that was copied into sheets, page by page or all pages on one: by sheet, their cells, to
 * be read as empty. They stand alone in their rows, with nothing just below, and rise from one to the next through the
 * workbook; a number alone (« 3/9 » below « Actions réalisées ») is none. The text beside them is told once.
 */
export function pageNumbers(sheets: readonly SheetSnapshot[]): {
  overlays: Map<string, Overlay>;
  unread: Unread[];
} {
  const documents = new Map<string, Foot[]>();
  for (const foot of sheets.flatMap(feetOf)) {
    const known = documents.get(foot.alike);
    if (known) known.push(foot);
    else documents.set(foot.alike, [foot]);
  }
  const overlays = new Map<string, Overlay>();
  const unread: Unread[] = [];
  for (const feet of documents.values()) {
    if (feet.length < 2 || !feet.every(({ page }, i) => i === 0 || page > feet[i - 1]!.page)) continue;
    const first = feet[0]!;
    if (first.beside !== '') {
      const address = cellAddress(first.row, first.column);
      unread.push({ source: { sheet: first.sheet, address }, text: first.beside, reason: 'note' });
    }
    for (const { sheet, row, column } of feet) {
      const overlay = overlays.get(sheet) ?? new Map<string, null>();
      overlays.set(sheet, overlay.set(`${row} ${column}`, null));
    }
  }
  return { overlays, unread };
}

function feetOf({ name, cells }: SheetSnapshot): Foot[] {
  const inRow = new Map<number, number>();
  const filled = cells.filter(({ cell }) => tidy(cell.text) !== '');
  for (const { row } of filled) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  return filled.flatMap(({ row, column, cell }): Foot[] => {
    if (inRow.get(row) !== 1 || inRow.has(row + 1)) return [];
    const [, beside = '', word, page, pages] = FOOT.exec(tidy(cell.text)) ?? [];
    if (page === undefined || (word === undefined && pages === undefined)) return [];
    if (pages !== undefined && Number(page) > Number(pages)) return [];
    const alike = [labelKey(beside), word === undefined ? '' : 'page', pages ?? ''].join('|');
    return [{ sheet: name, row, column, page: Number(page), beside, alike }];
  });
}
