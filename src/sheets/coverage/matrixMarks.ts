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
}

/**
 * Where a matrix shows the croix of each action and objective, by the cells that it owns: it holds whatever the shape of
 * the matrix. The cells of one item stand on one line; between them are at most bands and totals, which hold no croix.
 */
export class MatrixMarks {
  private readonly byAction = new Map<string, Crossing[]>();
  private readonly byObjective = new Map<string, Crossing[]>();
  private readonly written: string[];

  constructor(private readonly plan: SheetPlan) {
    for (const { key, row, column } of plan.owned) {
      const link = readLinkKey(key);
      if (!link) continue;
      const crossing = { row, column, action: link.action };
      add(this.byAction, link.action, crossing);
      add(this.byObjective, link.objective, crossing);
    }
    // As the matrix counts: where it shows no croix in part, none may be typed.
    this.written = plan.owned.some(({ value }) => value === PARTIAL_MARK) ? [MARK, PARTIAL_MARK] : [MARK];
  }

  /** Whether the matrix shows this crossing: it shows all those of its actions and objectives. */
  shows(action: string, objective: string): boolean {
    return this.byAction.has(action) && this.byObjective.has(objective);
  }

  /** Counts the croix of an action; undefined where the matrix does not show it. */
  ofAction(action: string): string | undefined {
    return this.counted(this.byAction.get(action));
  }

  /**
   * Counts the croix of an objective, those of some actions only where it is said which. Undefined where the matrix does
   * not show it, or where these actions stand in so many places that the formula would be too long.
   */
  ofObjective(objective: string, isCounted?: (action: string) => boolean): string | undefined {
    return this.counted(this.byObjective.get(objective), isCounted);
  }

  private counted(
    crossings: Crossing[] | undefined,
    isCounted: (action: string) => boolean = () => true,
  ): string | undefined {
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
function runs(crossings: Crossing[], isCounted: (action: string) => boolean): Rect[] {
  const rects: Rect[] = [];
  let open: Rect | null = null;
  for (const { row, column, action } of crossings) {
    if (!isCounted(action)) open = null;
    else if (open) Object.assign(open, { bottom: row, right: column });
    else rects.push((open = { top: row, left: column, bottom: row, right: column }));
  }
  return rects;
}

function add(crossings: Map<string, Crossing[]>, id: string, crossing: Crossing): void {
  const own = crossings.get(id);
  if (own) own.push(crossing);
  else crossings.set(id, [crossing]);
}
