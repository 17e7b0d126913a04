import type { Indicator } from '../domain/roadmap';
import { meaningfulWords, plainKey } from '../domain/text';
import { concerning, isException } from './concerning';
import { labelParts } from './measureWords';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-04': { titles: string[] };
  }
}

/** A rate that does not say of what it is a share: « Taux de réalisation ». */
export const ind04: Rule<'IND-04'> = {
  code: 'IND-04',
  profile: 'all',
  check({ indicators }) {
    // Where nearly every line says how it is reckoned, the rate that does not is known by nobody.
    const untold = indicators.filter(({ method }) => method === undefined).length;
    const known = isException(untold, indicators.length) ? NONE : KNOWN;
    const alone = withoutReckoning(indicators);
    const found = indicators.flatMap((indicator) => {
      const bare = bareRates(indicator, known);
      const titles = bare.length === 0 && alone.includes(indicator) ? [indicator.title] : bare;
      return titles.map((title) => ({ ...indicator, title }));
    });
    if (found.length === 0) return [];
    const titles = found.map(({ title }) => title);
    return [{ code: 'IND-04', severity: 'avertissement', ...concerning(found), parameters: { titles } }];
  },
};

/** « (sites accessibles / sites d’établissement) » behind the name of a rate. */
const RECKONED = /\([^()]{0,200}(?:\/|(?<!\p{L})sur(?!\p{L})|rapport)[^()]{0,200}\)/u;
/** « Taux de seconde main »: no « des » that would say of what. */
const OF_ONE_THING = /^(?:de|d) (?!la |l )/;

/** The few rates of one or two words that say nothing, where nearly all others tell in brackets how they are reckoned. */
function withoutReckoning(indicators: readonly Indicator[]): Indicator[] {
  const rates = indicators.filter(({ title }) => RATE.test(plainKey(title)));
  const untold = rates.filter((rate) => !isTold(rate) && !RECKONED.test(rate.title));
  if (!isException(untold.length, rates.length)) return [];
  return untold.filter(({ title }) => {
    const of = RATE.exec(plainKey(title))?.[1] ?? '';
    return OF_ONE_THING.test(of) && meaningfulWords(of).length <= 2 && !KNOWN.test(of);
  });
}

const RATE = /^(?:le |la |les )?(?:taux|pourcentages?|parts?|proportions?|%) (.*)$/;
/** Rates that everyone in schools reckons in the same way. */
const KNOWN =
  /^(?:(?:de |d )?(?:satisfaction|reussite|insertion|absenteisme|decrochage|redoublement|mentions?))$/;
const NONE = /^$/;

function isTold({ details, method, dataSource, targets, baseline, current }: Indicator): boolean {
  if (method !== undefined || dataSource !== undefined || details.length > 0) return true;
  return [baseline, current, ...targets].some((measure) => measure?.scope !== undefined);
}

function bareRates(indicator: Indicator, known: RegExp): string[] {
  const { title } = indicator;
  if (isTold(indicator) || title.includes('(')) return [];
  return labelParts(title).filter((part) => {
    const of = RATE.exec(plainKey(part))?.[1];
    return of !== undefined && !known.test(of) && meaningfulWords(of).length === 1;
  });
}
