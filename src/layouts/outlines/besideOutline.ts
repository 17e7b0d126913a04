import type { Rect } from '../../workbook/address';
import { parseRect } from '../../workbook/address';
import type { AxisDraft, Draft, ObjectiveDraft } from '../draft';
import type { Parents } from '../itemDrafts';

/** A line of an outline that names an axis or an objective, and its row. */
interface Level {
  row: number;
  item: AxisDraft | ObjectiveDraft;
}

/** The axes and objectives that outlines of a sheet name in their lines, for the tables that stand beside them. */
export class BesideOutlines {
  private readonly outlines: { rect: Rect; levels: Level[] }[] = [];

  add(rect: Rect, { axes, objectives }: Pick<Draft, 'axes' | 'objectives'>): void {
    const levels = [...axes, ...objectives].flatMap((item): Level[] => {
      const row = parseRect(item.source.address)?.top;
      return row === undefined ? [] : [{ row, item }];
    });
    this.outlines.push({ rect, levels: levels.sort((a, b) => a.row - b.row) });
  }

  /**
   * What stands above a table at the right of an outline: the last line above its first row, where no other line of the
   * outline stands beside it. A table beside several objectives belongs to none of them.
   */
  at({ top, bottom, left }: Rect): Parents | null {
    const outline = this.outlines.find(
      ({ rect }) => rect.right < left && rect.top < top && rect.bottom >= top,
    );
    const above = outline?.levels.filter(({ row }) => row < top).at(-1)?.item;
    if (!above || outline.levels.some(({ row }) => row >= top && row <= bottom)) return null;
    return above.kind === 'axis' ? { axis: above, objective: null } : { axis: above.axis, objective: above };
  }
}
