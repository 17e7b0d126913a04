import { expectedTexts } from '../messages/fr/expected';
import type { Rect } from '../workbook/address';
import type { Expected, Validation } from '../workbook/plan';

/** Cells in which a number or a day is typed: Excel warns of anything else, in French, and takes it where one insists. */
export function expecting(rect: Rect, expects: Expected, prompt?: Validation['prompt']): Validation {
  return {
    rect,
    values: [],
    strict: false,
    expects,
    warning: expectedTexts[expects],
    ...(prompt && { prompt }),
  };
}
