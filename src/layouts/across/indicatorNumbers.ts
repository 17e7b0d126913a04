import { codeKey } from '../../domain/codes';
import { tidy } from '../../domain/text';
import type { Draft, IndicatorDraft } from '../draft';
import { withRanges } from './references';

const NUMBER = '(?:n\\s?[°o]s?\\s?)?\\d{1,3}';
/** « 1, 2 », « 3 à 5 », « n° 7 et 8 ». */
const NUMBERS = new RegExp(`^${NUMBER}(?:\\s*(?:[,;/&+]|et|à)\\s*${NUMBER})*$`, 'iu');
/** Of the cells that hold numbers alone, so many name indicators that are numbered elsewhere. */
const MOST = 0.8;

/**
 * Joins what stands in a column of numbers of indicators (« Ind. (n°) » | « 1, 2 ») with the indicators that are numbered in
 * a list of their own: these serve the actions of the row and stand below its objective, where their list does not say so.
 */
export function joinIndicatorNumbers(draft: Draft): void {
  const byNumber = numbered(draft.indicators);
  for (const sheet of new Set(draft.indicators.map(({ source }) => source.sheet))) {
    const own = draft.indicators.filter(({ source }) => source.sheet === sheet);
    const cells = own.flatMap((cell): [IndicatorDraft, IndicatorDraft[]][] => {
      const numbers = numbersIn(cell);
      return numbers ? [[cell, numbers.flatMap((number) => byNumber.get(number) ?? [])]] : [];
    });
    const known = cells.filter(([, named]) => named.length > 0);
    if (known.length === 0 || known.length < cells.length * MOST) continue;
    const done = new Set(known.map(([cell]) => cell));
    draft.indicators = draft.indicators.filter((one) => !done.has(one));
    for (const one of new Set(known.flatMap(([, named]) => named)))
      join(
        one,
        known.flatMap(([cell, named]) => (named.includes(one) ? [cell] : [])),
      );
  }
}

/** Indicators by their numbers; a number that two of them have names none. */
function numbered(indicators: readonly IndicatorDraft[]): Map<string, IndicatorDraft> {
  const byNumber = new Map<string, IndicatorDraft>();
  const twice = new Set<string>();
  for (const one of indicators) {
    if (one.code === undefined || !/\p{L}{2}/u.test(one.title)) continue;
    const key = codeKey(one.code);
    if (byNumber.has(key)) twice.add(key);
    byNumber.set(key, one);
  }
  for (const key of twice) byNumber.delete(key);
  return byNumber;
}

/** True for a text of such numbers alone. */
export function areNumbers(text: string): boolean {
  return NUMBERS.test(tidy(text));
}

/** The numbers in a cell that holds nothing else; null for any other indicator. */
function numbersIn({ title, code, details, facts }: IndicatorDraft): string[] | null {
  const isBare = details.length === 0 && Object.keys(facts).length === 0;
  if (!isBare || (code !== undefined && code !== title) || !areNumbers(title)) return null;
  return (withRanges(title).match(/\d{1,3}/g) ?? []).map(codeKey);
}

function join(one: IndicatorDraft, cells: readonly IndicatorDraft[]): void {
  one.actions = [...new Set([...one.actions, ...cells.flatMap(({ actions }) => actions)])];
  const objectives = new Set(cells.map(({ objective }) => objective));
  const axes = new Set(cells.map(({ axis }) => axis));
  // What several objectives name belongs to none of them alone.
  if (one.objective === null && objectives.size === 1) one.objective = cells[0]!.objective;
  if (one.axis === null && axes.size === 1) one.axis = cells[0]!.axis;
}
