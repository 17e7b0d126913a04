import { rectAddress, sheetReference, type Rect } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { readLinkKey } from '../matrix/linkKey';
import { MARK, PARTIAL_MARK } from '../matrix/matrixTotals';

/** Excel takes no formula of more than 8,192 characters; tabs may get longer names than the plan's. */
const LONGEST_FORMULA = 6000;

interface Crossing {
  row: number;
  column: number;
  action: string;
  objective: string;
}

/**
 * Where a matrix shows the croix of each action and objective, by the cells that it owns: it holds whatever the shape of
 * the matrix. The cells of one item stand on one line; between them are at most bands and totals, which hold no croix.
 */
export class MatrixMarks {
  private readonly byItem = new Map<string, Crossing[]>();
  private readonly keys = new Set<string>();
  private readonly written: string[];

  constructor(private readonly plan: SheetPlan) {
    for (const { key, row, column } of plan.owned) {
      const link = readLinkKey(key);
      if (!link) continue;
      this.keys.add(JSON.stringify([link.action, link.objective]));
      for (const id of [`action ${link.action}`, `objective ${link.objective}`]) {
        const crossings = this.byItem.get(id);
        if (crossings) crossings.push({ row, column, ...link });
        else this.byItem.set(id, [{ row, column, ...link }]);
      }
    }
    // As the matrix counts: where it shows no croix in part, none may be typed.
    this.written = plan.owned.some(({ value }) => value === PARTIAL_MARK) ? [MARK, PARTIAL_MARK] : [MARK];
  }

  /** Whether the matrix shows this crossing. */
  shows(action: string, objective: string): boolean {
    return this.keys.has(JSON.stringify([action, objective]));
  }

  /** Counts the croix of an action; undefined where the matrix does not show it. */
  ofAction(action: string): string | undefined {
    return this.counted(`action ${action}`, () => true);
  }

  /**
   * Counts the croix of an objective, those of some actions only where it is said which. Undefined where the matrix does
   * not show it, or where these actions stand in so many places that the formula would be too long.
   */
  ofObjective(objective: string, isCounted: (action: string) => boolean = () => true): string | undefined {
    return this.counted(`objective ${objective}`, ({ action }) => isCounted(action));
  }

  private counted(item: string, isCounted: (crossing: Crossing) => boolean): string | undefined {
    const crossings = this.byItem.get(item);
    if (!crossings) return undefined;
    const terms = runs(crossings, isCounted).flatMap((rect) => {
      const cells = sheetReference(this.plan.name) + rectAddress(rect);
      return this.written.map((mark) => `COUNTIF(${cells},"${mark}")`);
    });
    const formula = terms.join('+') || '0';
    return formula.length > LONGEST_FORMULA ? undefined : formula;
  }
}

/** The cells that are counted, those beside each other as one block. */
function runs(crossings: Crossing[], isCounted: (crossing: Crossing) => boolean): Rect[] {
  const rects: Rect[] = [];
  let open: Rect | null = null;
  for (const crossing of crossings) {
    const { row, column } = crossing;
    if (!isCounted(crossing)) open = null;
    else if (open) Object.assign(open, { bottom: row, right: column });
    else rects.push((open = { top: row, left: column, bottom: row, right: column }));
  }
  return rects;
}
