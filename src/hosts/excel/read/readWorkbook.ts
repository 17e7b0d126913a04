import type { Progress } from '../../../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { stopIf } from '../run';
import { countsFrom1904, from1904 } from './dateSystem';
import { readCells } from './readCells';
import { askForFrames, type OpenFrames, type SheetFrame } from './sheetFrames';
import { askForSheets, type ListedSheet } from './sheetList';
import { askForUsedRanges } from './usedRanges';

/** Of the work, what lies before the first block of cells. */
const BEFORE_CELLS = 0.1;

export interface Reading {
  snapshot: WorkbookSnapshot;
  /** The workbook counts its dates from 1904. */
  from1904: boolean;
}

/**
 * Reads every sheet in at most four round trips: the sheets, the ranges that hold values, cells with merged blocks and
 * hidden lines, and what these leave open with the second block of cells; and one more for each further block. The snapshot is that which the file host gives of the same workbook,
 * but for sheets that are charts, which Excel does not list.
 *
 * Throws HostError: `too-large` with detail `cells N`, `changed-meanwhile` when a sheet is deleted meanwhile,
 * `cancelled`, and what `toHostError` says.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const ask = async <Answer>(asked: () => Answer, done: number): Promise<Answer> => {
    stopIf(signal);
    await context.sync();
    progress(done);
    return asked();
  };
  const list = await ask(askForSheets(context), BEFORE_CELLS / 2);
  const used = await ask(askForUsedRanges(context, list.sheets), BEFORE_CELLS);
  if (used.length === 0) return { snapshot: snapshotOf(list, new Map()), from1904: false };
  let open: OpenFrames | undefined;
  let frames: () => SheetFrame[] = () => [];
  const cells = await readCells(context, used, {
    alongside: [
      () => {
        const answer = askForFrames(context, used);
        return () => {
          open = answer();
        };
      },
      () => {
        const answer = open!.askForRest();
        return () => {
          frames = answer;
        };
      },
    ],
    progress: (done) => {
      progress(BEFORE_CELLS + (1 - BEFORE_CELLS) * done);
    },
    signal,
  });
  stopIf(signal);
  const isFrom1904 = countsFrom1904(cellsIn(cells));
  const found = frames().map((frame, i): SheetContent => {
    return [used[i]!.id, { ...frame, cells: isFrom1904 ? from1904(cells[i]!) : cells[i]! }];
  });
  return { snapshot: snapshotOf(list, new Map(found)), from1904: isFrom1904 };
}

type SheetContent = [id: string, content: SheetFrame & Pick<SheetSnapshot, 'cells'>];

const nothing = (): SheetContent[1] => ({ cells: [], merges: [], hiddenRows: [], hiddenColumns: [] });

function snapshotOf(
  { sheets, ...list }: { sheets: ListedSheet[] } & Omit<WorkbookSnapshot, 'sheets'>,
  found: ReadonlyMap<string, SheetContent[1]>,
): WorkbookSnapshot {
  return {
    ...list,
    sheets: sheets.map(({ id, ...sheet }) => {
      return { kind: 'cells', ...sheet, ...(found.get(id) ?? nothing()) };
    }),
  };
}

function* cellsIn(sheets: SheetSnapshot['cells'][]): Generator<SheetSnapshot['cells'][number]['cell']> {
  for (const cells of sheets) for (const { cell } of cells) yield cell;
}
