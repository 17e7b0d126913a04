import type { Field } from '../domain/roadmap';
import type { PlannedCell } from '../workbook/plan';

/** A cell exactly as it was typed: the number that stands in it, or its words; nothing where it was emptied. */
export function typedCell({ text, number }: Pick<Field, 'text' | 'number'>): Pick<PlannedCell, 'value'> {
  if (number !== undefined) return { value: number };
  return text === '' ? {} : { value: text };
}
