import type { Roadmap } from '../../domain/roadmap';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { putAcross } from '../across';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { axisFollowUpFields, axisKey } from './axisCells';
import { COLUMNS, widthOf, type DashboardLayout } from './dashboardLayout';

const label = { ...looks.text, size: 10 };
const columns = { weather: COLUMNS.weather, weatherComment: COLUMNS.comment };

/** What was typed of axes that are gone: it is kept, and may be taken over by hand. Nothing where there is none. */
export function putKeptAxes(
  builder: PlanBuilder,
  { kept = [] }: Roadmap,
  sheet: string,
  { top, layout }: { top: number; layout: DashboardLayout },
): void {
  const own = kept.filter((row) => row.sheet === sheet);
  if (own.length === 0) return;
  const width = widthOf(layout, 0, layout.right);
  putAcross(builder, top, { value: dashboardTexts.kept, style: looks.band }, { right: layout.right, width });
  own.forEach(({ id, label: name, values }, i) => {
    const row = top + 1 + i;
    builder.merge(
      { top: row, bottom: row, left: COLUMNS.code, right: COLUMNS.title },
      { value: name, style: label },
    );
    let height = rowHeight(name, widthOf(layout, COLUMNS.code, COLUMNS.title), label);
    for (const field of axisFollowUpFields) {
      const value = values[field]?.text ?? '';
      const column = columns[field];
      const cell = { ...(value !== '' && { value }), style: label };
      if (id === undefined) builder.put(row, column, cell);
      else builder.own(row, column, axisKey(field, id), cell);
      height = Math.max(height, rowHeight(value, layout.columnWidths[column]!, label));
    }
    if (id !== undefined) builder.put(row, layout.mark, { value: id, style: label });
    builder.height(row, height);
  });
}
