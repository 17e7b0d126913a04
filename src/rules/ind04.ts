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
    const found = indicators.flatMap((indicator) =>
      bareRates(indicator, known).map((title) => ({ ...indicator, title })),
    );
    if (found.length === 0) return [];
    const titles = found.map(({ title }) => title);
    return [{ code: 'IND-04', severity: 'avertissement', ...concerning(found), parameters: { titles } }];
  },
};

const RATE = /^(?:le |la |les )?(?:taux|pourcentages?|parts?|proportions?|%) (.*)$/;
/** Rates that everyone in schools reckons in the same way. */
const KNOWN =
  /^(?:(?:de |d )?(?:satisfaction|reussite|insertion|absenteisme|decrochage|redoublement|mentions?))$/;
const NONE = /^$/;

function bareRates(
  { title, details, method, dataSource, targets, baseline, current }: Indicator,
  known: RegExp,
): string[] {
  const told = method !== undefined || dataSource !== undefined || details.length > 0;
  if (told || title.includes('(')) return [];
  if ([baseline, current, ...targets].some((measure) => measure?.scope !== undefined)) return [];
  return labelParts(title).filter((part) => {
    const of = RATE.exec(plainKey(part))?.[1];
    return of !== undefined && !known.test(of) && meaningfulWords(of).length === 1;
  });
}
