import { followUpKey, type IndicatorFollowUpField } from '../../domain/followUp/followUpFields';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';

/** The sheet that a chart's figures of indicators follow, where it is made. */
export const FOLLOW_UP_ID = 'suivi';

/** The formula that points at a figure of an indicator, or nothing where no cell says that figure. */
export type FigureFormula = (id: string, figure: number | null) => string | undefined;

/**
 * Points at what is typed of an indicator. A cell that says another figure is not pointed at.
 */
export function typedFigure([plan]: SheetPlan[], field: IndicatorFollowUpField): FigureFormula {
  return (id, figure) => {
    const cell = plan?.owned.find(({ key }) => key === followUpKey(field, id));
    return plan && cell && pointing(plan, cell.row, cell.column, figure);
  };
}

/** Points at what the sheet computes of an indicator, in the column under a header. */
export function computedFigure([plan]: SheetPlan[], header: string): FigureFormula {
  const column = plan
    ? Math.max(-1, ...plan.rows.map((row) => row.findIndex((cell) => cell?.value === header)))
    : -1;
  return (id, figure) => {
    const row = plan?.owned.find(({ key }) => key === followUpKey('current', id))?.row;
    return plan && row !== undefined && column >= 0 ? pointing(plan, row, column, figure) : undefined;
  };
}

/** Shares stand in cells as parts of 1. A cell that is emptied later is a gap in the chart, not a 0. */
function pointing(plan: SheetPlan, row: number, column: number, figure: number | null): string | undefined {
  const { value: held, style } = plan.rows[row]?.[column] ?? {};
  if (typeof held !== 'number' || figure === null) return undefined;
  const factor = style?.numberFormat?.includes('%') ? 100 : 1;
  if (Math.abs(factor * held - figure) > 1e-9 * Math.max(1, Math.abs(figure))) return undefined;
  const cell = sheetReference(plan.name) + cellAddress(row, column);
  return `IF(ISNUMBER(${cell}),${factor === 1 ? cell : `100*${cell}`},NA())`;
}
