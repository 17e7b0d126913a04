import type { Rect } from '../../../workbook/address';
import { mapReferences, type Reference } from '../../../workbook/formulaReferences';
import type { SheetPlan } from '../../../workbook/plan';
import type { CellValue } from '../../../workbook/snapshot';

/** Cells that a formula means: those of a plan. */
export interface Cells {
  plan: SheetPlan;
  rect: Rect;
  /** What the formula writes for them. */
  reference: Reference;
}

/** What becomes of a formula in a workbook that has these plans alone. */
export type Lasting =
  /** It goes on counting; each single cell of another sheet that it uses is what it holds now. */
  | { formula: string }
  /** It uses more of what is not there: its value is all that is left. */
  | 'value';

/** The plans that are taken along, among all that their formulas may speak of. */
export class TakenPlans {
  private readonly byName: ReadonlyMap<string, SheetPlan>;
  private readonly names: ReadonlyMap<string, { plan: SheetPlan; rect: Rect }>;

  constructor(
    readonly taken: readonly SheetPlan[],
    all: readonly SheetPlan[],
  ) {
    this.byName = new Map(all.map((plan) => [plan.name.toLowerCase(), plan]));
    this.names = new Map(
      all.flatMap((plan) =>
        [...plan.names, ...plan.tables].map(
          ({ name, rect }) => [name.toLowerCase(), { plan, rect }] as const,
        ),
      ),
    );
  }

  isTaken(plan: SheetPlan): boolean {
    return this.taken.includes(plan);
  }

  /** The cells that a reference in a formula of this plan means; undefined for words such as `TRUE`, null for no known sheet. */
  cells(reference: Reference, own: SheetPlan): Cells | undefined | null {
    if (reference.kind === 'name') {
      const named = this.names.get(reference.text.toLowerCase());
      return named && { ...named, reference };
    }
    const { sheet, rect } = reference;
    const plan = sheet === undefined ? own : this.byName.get(sheet.toLowerCase());
    return plan ? { plan, rect, reference } : null;
  }

  /** What becomes of a formula of a plan that is taken along. */
  lasting(formula: string, own: SheetPlan): Lasting {
    let isLost = false;
    let counts = /\bTODAY\(/.test(formula);
    const written = mapReferences(formula, (reference) => {
      const cells = this.cells(reference, own);
      if (cells === undefined) return reference.text;
      if (cells && this.isTaken(cells.plan)) {
        isLost ||= isCutThrough(cells);
        counts = true;
        return reference.text;
      }
      const literal = cells ? literalOf(singleValue(cells)) : undefined;
      isLost ||= literal === undefined;
      return literal ?? reference.text;
    });
    return isLost || !counts ? 'value' : { formula: written };
  }
}

/** The first folded column of a plan; folded columns stand behind those that are shown. */
export function firstFolded({ foldedColumns = [] }: Pick<SheetPlan, 'foldedColumns'>): number {
  return Math.min(Infinity, ...foldedColumns.map(({ first }) => first));
}

function isCutThrough({ plan, rect }: Cells): boolean {
  const folded = firstFolded(plan);
  return rect.left < folded && rect.right >= folded;
}

function singleValue({ plan, rect }: Cells): CellValue | undefined {
  const isOne = rect.top === rect.bottom && rect.left === rect.right;
  return isOne ? plan.rows[rect.top]?.[rect.left]?.value : undefined;
}

function literalOf(value: CellValue | undefined): string | undefined {
  switch (typeof value) {
    case 'number':
      return value < 0 ? `(${String(value)})` : String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'string':
      // No text in a formula is longer.
      return value.length > 255 ? undefined : `"${value.replaceAll('"', '""')}"`;
    default:
      return undefined;
  }
}
