import type { Rect } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { bandSize, bandsOf } from './bands';
import { cellCount, rangeOf, rectOf, type UsedSheet } from './usedRanges';

/** What holds the cells of a sheet: merged blocks, and rows and columns that are hidden. */
export type SheetFrame = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** Frames of sheets in their order; what the first answer leaves open is asked for by `askForRest`. */
export interface OpenFrames {
  askForRest: () => () => SheetFrame[];
}

interface AskedSheet {
  whole: Excel.Range;
  rect: Rect;
  bands: { rect: Rect; range: Excel.Range; merged: Excel.RangeAreas }[];
}

/**
 * Asks for merged blocks and hidden rows and columns, from A1 as far as cells reach. Which of several rows are hidden
 * is known only after a second question, for those bands where some are and some are not.
 *
 * Nothing else tells merged blocks, though some Excel for Windows then forgets what the user could undo (issue 5918 of
 * OfficeDev/office-js).
 */
export function askForFrames(context: Excel.RequestContext, sheets: readonly UsedSheet[]): () => OpenFrames {
  const rects = sheets.map(({ used }) => ({ ...used, top: 0, left: 0 }));
  const size = bandSize(rects.reduce((sum, rect) => sum + cellCount(rect), 0));
  const asked = sheets.map(({ id }, position): AskedSheet => {
    const sheet = context.workbook.worksheets.getItem(id);
    const rect = rects[position]!;
    const whole = rangeOf(sheet, rect);
    whole.load('columnHidden');
    return { whole, rect, bands: bandsOf(rect, size).map((band) => askForBand(sheet, band)) };
  });
  return () => ({
    askForRest: () => {
      const frames = asked.map(askForFrame);
      return () => frames.map((frame) => frame());
    },
  });
}

function askForBand(sheet: Excel.Worksheet, rect: Rect): AskedSheet['bands'][number] {
  const range = rangeOf(sheet, rect);
  range.load('rowHidden');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
  return { rect, range, merged };
}

function askForFrame({ whole, rect, bands }: AskedSheet): () => SheetFrame {
  const merges = bands.flatMap(({ merged }) => (merged.isNullObject ? [] : merged.areas.items.map(rectOf)));
  const rows = bands.map((band) =>
    hiddenIn(band.range.rowHidden, band.rect.top, band.rect.bottom, band.range, rowFlags),
  );
  const columns = hiddenIn(whole.columnHidden, rect.left, rect.right, whole, columnFlags);
  return () => ({
    merges: withoutRepetition(merges),
    hiddenRows: rows.flatMap((hidden) => hidden()),
    hiddenColumns: columns(),
  });
}

type Flags = (range: Excel.Range) => () => boolean[];

/** Lines that are hidden among `first` to `last`; `state` is null where only some are. */
function hiddenIn(
  state: boolean | null,
  first: number,
  last: number,
  range: Excel.Range,
  flags: Flags,
): () => number[] {
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (state !== null) return () => (state ? lines : []);
  const asked = flags(range);
  return () => {
    const hidden = asked();
    return lines.filter((_, i) => hidden[i]);
  };
}

function rowFlags(range: Excel.Range): () => boolean[] {
  const properties = range.getRowProperties({ rowHidden: true });
  return () => properties.value.map(({ rowHidden }) => rowHidden === true);
}

function columnFlags(range: Excel.Range): () => boolean[] {
  const properties = range.getColumnProperties({ columnHidden: true });
  return () => properties.value.map(({ columnHidden }) => columnHidden === true);
}

/** Should some Excel list a merged block in each band that it crosses, it counts once. */
function withoutRepetition(merges: Rect[]): Rect[] {
  const byCorner = new Map(merges.map((rect) => [`${String(rect.top)},${String(rect.left)}`, rect]));
  return [...byCorner.values()];
}
