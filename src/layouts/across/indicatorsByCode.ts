import { codeKey, parentCode } from '../../domain/codes';
import { meaningfulWords } from '../../domain/text';
import type { ActionDraft, Draft, IndicatorDraft } from '../draft';

/** A few rows may be alike by chance. */
const FEWEST = 4;
/** Of the rows of a sheet, so many have the number of an action; of these, so many speak of what the action speaks of. */
const MOST = 0.9;
const HALF = 0.5;
/** « Traduire » and « traduits » begin alike. */
const STEM = 4;

/**
 * Indicators of a sheet of their own that have the numbers of the actions (« 1.1.1 | Nombre de guides traduits », or
 * `1.1.1.a`) are those of these actions, where the words say so too: indicators and actions that are each counted from 1.1 on
 * have nothing to do with each other.
 */
export function linkIndicatorsByCode({ actions, indicators }: Draft): void {
  const byCode = new Map<string, ActionDraft>();
  for (const action of actions)
    if (action.code?.match(/\d\D+\d/) && action.title !== '' && !byCode.has(codeKey(action.code)))
      byCode.set(codeKey(action.code), action);
  const alone = indicators.filter((one) => one.actions.length === 0 && one.code !== undefined);
  for (const sheet of new Set(alone.map(({ source }) => source.sheet))) {
    const own = alone.filter(({ source }) => source.sheet === sheet);
    const pairs = own.flatMap((indicator) => pairOf(indicator, byCode) ?? []);
    const alike = pairs.filter(([indicator, action]) => shareWord(indicator.title, action.title));
    if (pairs.length < FEWEST || pairs.length < own.length * MOST || alike.length < pairs.length * HALF)
      continue;
    for (const [indicator, action] of pairs) {
      indicator.actions = [action];
      indicator.objective ??= action.objective;
    }
  }
}

function pairOf(
  indicator: IndicatorDraft,
  byCode: ReadonlyMap<string, ActionDraft>,
): [[IndicatorDraft, ActionDraft]] | null {
  const action = byCode.get(codeKey(indicator.code!)) ?? byCode.get(parentCode(indicator.code!) ?? '');
  return action ? [[indicator, action]] : null;
}

function shareWord(one: string, other: string): boolean {
  const stems = new Set(meaningfulWords(one).map(stemOf));
  return meaningfulWords(other).some((word) => word.length >= STEM && stems.has(stemOf(word)));
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}
