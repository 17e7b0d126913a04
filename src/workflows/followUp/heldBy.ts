import type { Field } from '../../domain/roadmap';
import type { SheetPlan } from '../../workbook/plan';
import { comparedText, plannedField } from './cellText';

/**
 * What the cells made for typing hold, by their keys: those that hold something.
 * @param textOf the text under which what a cell holds is kept
 */
export function heldBy(
  { owned, rows }: SheetPlan,
  textOf: (cell: Field, key: string) => string = comparedText,
): Record<string, string> {
  const texts = owned.map(({ key, row, column }): [string, string] => {
    const cell = plannedField(rows[row]?.[column] ?? {}, { sheet: '', address: '' });
    return [key, textOf(cell, key)];
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
