import { frenchDay } from '../../../domain/frenchDay';
import { frenchNumber } from '../../../domain/frenchNumber';
import type { Measure } from '../../../domain/roadmap';
import { tidy } from '../../../domain/text';
import { indicatorsPaneTexts } from '../../../messages/fr/indicatorsPane';

/** What stands in a cell says its unit as a rule; a bare number does not. */
const BARE = /^[-−+]?[\d\s.,]+$/;

/** A figure as people read it: as it is written, a bare number with its unit; with its day where that is wanted. */
export function measureText(
  measure: Measure,
  { unit, dated = false }: { unit?: string | undefined; dated?: boolean } = {},
): string {
  const { text, value, date } = measure;
  const figure =
    value !== undefined && (BARE.test(text) || tidy(text) === '')
      ? indicatorsPaneTexts.quantity(frenchNumber(value), measure.unit ?? unit ?? '')
      : tidy(text);
  return dated && date !== undefined ? indicatorsPaneTexts.valueOn(figure, frenchDay(date)) : figure;
}
