import type { Roadmap } from '../../src/domain/roadmap';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { parseRect } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readOwnedMarks } from '../../src/workflows/ownedMarks';
import { ACTIONS, OWN, OWN_LINKS, PROJECT } from '../support/croix';
import { Desk, shownLinks } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

describe('a generated matrix that people have rearranged', () => {
  /** What is read when the rows of the generated matrix, title and headers aside, stand in another way. */
  const readRearranged = async (
    change: (sheet: SheetSnapshot, desk: Desk) => SheetSnapshot,
    ...sheets: WrittenSheet[]
  ): Promise<Roadmap> => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, ...sheets));
    await desk.type('1-3', 'Associer', 'X');
    const snapshot = await desk.host.read();
    const rearranged = snapshot.sheets.map((sheet) =>
      sheet.generated === 'matrice' ? change(sheet, desk) : sheet,
    );
    return readOwnedMarks(
      readRoadmap(snapshot).roadmap,
      { ...snapshot, sheets: rearranged },
      await desk.host.state.load(),
    );
  };
  const rowOf = (desk: Desk, code: string): number => parseRect(desk.crossing(code, 'Réduire').address)!.top;

  it('is read under another name', async () => {
    const roadmap = await readRearranged((sheet) => ({ ...sheet, name: 'Croix 2024' }));
    expect(shownLinks({ roadmap })).toEqual(['1-3 → Associer X']);
    expect(roadmap.links[0]!.source.sheet).toBe('Croix 2024');
  });

  it('is read with its rows in another order', async () => {
    const roadmap = await readRearranged((sheet, desk) => {
      const [first, last] = [rowOf(desk, '1-1'), rowOf(desk, '1-3')];
      const moved = (row: number): number => (row === first ? last : row === last ? first : row);
      return { ...sheet, cells: sorted(sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) }))) };
    }, OWN);
    expect(shownLinks({ roadmap })).toEqual([...OWN_LINKS, '1-3 → Associer X']);
    expect(roadmap.observations).toEqual([]);
  });

  it('takes no link away where a row was deleted', async () => {
    const roadmap = await readRearranged((sheet, desk) => {
      const gone = rowOf(desk, '1-2');
      const rest = { ...sheet, cells: sheet.cells.filter(({ row }) => row !== gone) };
      return shifted(rest, gone, -1);
    }, OWN);
    expect(shownLinks({ roadmap })).toEqual([...OWN_LINKS, '1-3 → Associer X']);
  });

  it('tells a row that was added for an action nobody knows', async () => {
    const roadmap = await readRearranged((sheet, desk) => {
      const after = rowOf(desk, '1-3');
      const added = ['1-9', 'Le fab lab', 'X'].map((text, column) => ({
        row: after + 1,
        column,
        cell: { value: text, text },
      }));
      const opened = shifted(sheet, after, 1);
      return { ...opened, cells: sorted([...opened.cells, ...added]) };
    }, OWN);
    expect(shownLinks({ roadmap })).toEqual([...OWN_LINKS, '1-3 → Associer X']);
    expect(roadmap.observations.map((one) => [one.kind, 'text' in one && one.text])).toEqual([
      ['added-row', '1-9 Le fab lab'],
    ]);
  });
});

/** A sheet with everything below a row moved by some rows. */
function shifted(sheet: SheetSnapshot, below: number, by: number): SheetSnapshot {
  const moved = (row: number): number => (row > below ? row + by : row);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.merges.map((rect) => ({ ...rect, top: moved(rect.top), bottom: moved(rect.bottom) })),
  };
}

function sorted(cells: SheetSnapshot['cells']): SheetSnapshot['cells'] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
