import type { Roadmap } from '../../domain/roadmap';
import type { PlannedCell } from '../../workbook/plan';

/** What people type of an axis on the sheet « Tableau de bord ». */
export const axisFollowUpFields = ['weather', 'weatherComment'] as const;
export type AxisFollowUpField = (typeof axisFollowUpFields)[number];

/** The key of the cell where a field of an axis is typed. */
export function axisKey(field: AxisFollowUpField, axis: string): string {
  return `${field}/${axis}`;
}

/** What stands in that cell: exactly what was typed there. The user's own sheets say nothing of it. */
export function axisCell(
  { typed }: Pick<Roadmap, 'typed'>,
  axis: string,
  field: AxisFollowUpField,
): PlannedCell {
  const text = typed?.[axis]?.[field]?.text ?? '';
  return text === '' ? {} : { value: text };
}
