import type { SheetPlan } from '../../workbook/plan';
import { plannedText } from './cellText';

/** What the cells made for typing hold, by their keys: those that hold something. */
export function heldBy({ owned, rows }: SheetPlan): Record<string, string> {
  const texts = owned.map(({ key, row, column }): [string, string] => [
    key,
    plannedText(rows[row]?.[column] ?? {}),
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
