import { codeKey } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';
import type { AttachedDraft, Draft, IndicatorDraft } from '../draft';

const CODE = '[a-z]{0,3}\\d{1,3}';
const CODES = `${CODE}(?: (?:(?:et|ou|a|n|no) )?${CODE})*`;
const BEGINS = /^\s*\(?\s*(?:voir|cf|se r|renvoi)/i;
const POINTS =
  '(?:voir|cf|se (?:reporter|referer)|renvoi)(?: aussi| egalement)?(?: (?:a l|a la|a|aux?|les?|la|l))?';
/** « Voir n° 10, 11 », « cf. indicateurs 3 et 4 », over the plain key. */
const TO_NUMBERS = new RegExp(
  `^${POINTS}(?: (?:n|no|nos|numeros?|indicateurs?|leviers?|moyens?|lignes?|points?))* ${CODES}$`,
);
/** « Voir ci-dessous », « Voir l’onglet Indicateurs », « Voir action 3 ». */
const TO_A_PLACE = new RegExp(
  `^${POINTS} (?:ci (?:dessus|dessous|apres|contre|avant)|supra|infra|plus (?:haut|bas)|(?:onglet|feuille|annexe|tableau(?: de bord)?|page)(?: \\S+){0,4}|(?:actions?|objectifs?|axes?|fiches?)(?: n| no)? ${CODES})$`,
);

/** What a cell that only points elsewhere points to: codes as written, none for a place such as « Voir ci-dessous »; null for any other text. */
export function referenceIn(text: string): string[] | null {
  if (text.length > 80 || !BEGINS.test(text)) return null;
  const key = plainKey(text);
  if (TO_A_PLACE.test(key)) return [];
  return TO_NUMBERS.test(key) ? (withRanges(text).match(/\p{L}{0,2}\d{1,3}(?:[.-]\d{1,2})*/gu) ?? []) : null;
}

/** « 4 à 6 » is 4, 5 and 6. */
export function withRanges(text: string): string {
  return tidy(text).replace(/(\d+) à (\d+)/g, (_, first: string, last: string) =>
    Array.from(
      { length: Math.max(0, Number(last) - Number(first) + 1) },
      (_one, i) => Number(first) + i,
    ).join(' '),
  );
}

/**
 * Takes what only points elsewhere (« Voir n° 10, 11 ») out of the levers and the indicators. Indicators that it names
 * by their codes serve its actions too, and take its facts when it names one alone; what names none of them is told.
 */
export function resolveReferences(draft: Draft): void {
  draft.indicators = draft.indicators.filter((item) => !resolves(item, draft.indicators, draft, takeFacts));
  draft.levers = draft.levers.filter((item) => !resolves(item, draft.levers, draft, () => true));
}

/** True when the item is a reference that is done with. */
function resolves<Item extends AttachedDraft>(
  item: Item,
  items: Item[],
  draft: Draft,
  take: (from: Item, to: Item[]) => boolean,
): boolean {
  const codes = item.details.length > 0 ? null : referenceIn(item.title);
  if (codes === null) return false;
  const keys = new Set(codes.map(codeKey));
  const named = items.filter((other) => other.code !== undefined && keys.has(codeKey(other.code)));
  // What it says of its own has to go on with one that it names: else it stays, that nothing is lost.
  if (!take(item, named)) return false;
  if (named.length === 0)
    draft.unread.push({ source: item.source, text: tidy(item.title), reason: 'unmatched' });
  for (const other of named) other.actions = [...new Set([...other.actions, ...item.actions])];
  return true;
}

function takeFacts(from: IndicatorDraft, to: IndicatorDraft[]): boolean {
  if (Object.keys(from.facts).length === 0) return true;
  const [only, ...others] = to;
  if (!only || others.length > 0) return false;
  only.facts = { ...from.facts, ...only.facts };
  return true;
}
