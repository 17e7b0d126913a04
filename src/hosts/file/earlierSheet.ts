import { changedColumn, type ColumnChange } from '../../workbook/columnChange';
import type { Fold } from '../../workbook/folds';
import { decodeXml } from './decodeXml';
import { scanXml } from './parseXml';
import type { PartGraph } from './partGraph';
import type { Relationship } from './relationships';
import { namespaces } from './xml';

/** What a renewed sheet keeps of the sheet it replaces. */
export interface EarlierSheet {
  /** By column, counted from 0; widths as the file has them. */
  columns: Map<number, ColumnChange>;
  /** The folds that it was made with. */
  folds: readonly Fold[];
  /** Whether a column is hidden; missing where its columns stood for something else. */
  isHidden?: (column: number) => boolean;
  /** Relationships to the notes and comments that people wrote on it. */
  notes: Relationship[];
  /** Parts that hold those notes. */
  noteParts: Set<string>;
  /** Relationship id of the drawing of the notes. */
  legacyDrawing: string | undefined;
  /** Someone protected the sheet: Excel would not change it either. */
  isProtected: boolean;
}

const NOTE_KINDS = new Set(['comments', 'threadedComment']);
/** Programs round widths in their own way: LibreOffice by up to a twentieth of a character. */
const SAME_WIDTH = 0.2;
/** No generated sheet is wider; a user's width for all columns ends here. */
const LAST_KEPT_COLUMN = 1000;

/** How a generated sheet was made, as names on it tell. */
export interface SheetRecord {
  /** As its file had them; missing where its columns stood for something else. */
  widths: number[] | undefined;
  folds: readonly Fold[];
}

/** Reads what a generated sheet must keep. */
export function readEarlierSheet(
  bytes: Uint8Array,
  path: string,
  graph: PartGraph,
  { widths: generated, folds }: SheetRecord,
): EarlierSheet {
  const columns = new Map<number, ColumnChange>();
  let legacyDrawing: string | undefined;
  let isProtected = false;
  scanXml(withoutCells(decodeXml(bytes)), {
    open(tag) {
      if (tag.local === 'legacyDrawing') legacyDrawing = tag.attribute('id', namespaces.relationships);
      if (tag.local === 'sheetProtection') isProtected = ['1', 'true'].includes(tag.attribute('sheet') ?? '');
      if (tag.local !== 'col' || !generated) return;
      const width = Number(tag.attribute('width'));
      const hidden = ['1', 'true'].includes(tag.attribute('hidden') ?? '');
      const last = Math.min(Number(tag.attribute('max')) - 1, LAST_KEPT_COLUMN);
      for (let column = Number(tag.attribute('min')) - 1; column <= last; column++) {
        const changed = changedColumn({ width, hidden }, generated[column], SAME_WIDTH);
        if (changed) columns.set(column, changed);
      }
    },
    close: () => undefined,
  });
  const kept = graph
    .from(path)
    .filter(({ kind, id }) => NOTE_KINDS.has(kind) || (kind === 'vmlDrawing' && id === legacyDrawing));
  return {
    columns,
    folds,
    ...(generated && { isHidden: (column) => columns.get(column)?.hidden ?? false }),
    notes: kept.map(({ id, type, target }) => ({ id, type, target })),
    noteParts: new Set(kept.flatMap(({ part }) => (part === undefined ? [] : [part]))),
    legacyDrawing: kept.some(({ id }) => id === legacyDrawing) ? legacyDrawing : undefined,
    isProtected,
  };
}

/** The sheet without its cells, which are most of it and tell nothing here. */
function withoutCells(source: string): string {
  const start = source.search(/<(?:[\w.-]+:)?sheetData[\s>]/);
  const end = source.lastIndexOf('sheetData>');
  const open = start < 0 ? -1 : source.indexOf('>', start) + 1;
  const close = end < 0 ? -1 : source.lastIndexOf('</', end);
  return open > 0 && close > open ? source.slice(0, open) + source.slice(close) : source;
}
