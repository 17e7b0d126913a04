import { splitCode } from '../../domain/codes';
import { tidy } from '../../domain/text';

/** An axis and the objective below it, as they stand in one cell. */
export interface StackedLevels {
  axis: string;
  objective: string;
}

/** A line break, or a sign between what names an axis and what names its objective. */
const BREAK = /[\n\r]+|\s*[/>→|]\s*|\s+[–—-]\s+/u;

/**
 * « Axe 1 : Usages » and « Objectif 1.1 : Former » in one cell, on two lines or on one; null for any other text.
 * @example stackedLevels('Axe 1 / Objectif 1.1 : Former') → { axis: 'Axe 1', objective: 'Objectif 1.1 : Former' }
 */
export function stackedLevels(text: string): StackedLevels | null {
  if (splitCode(text).word !== 'axis') return null;
  for (const match of text.matchAll(new RegExp(BREAK, 'gu'))) {
    const [axis, objective] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const { word, code } = splitCode(objective);
    if ((word === 'objective' || word === 'field') && code !== undefined)
      return { axis: tidy(axis), objective: tidy(objective) };
  }
  return null;
}
