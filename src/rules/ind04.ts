import type { Indicator } from '../domain/roadmap';
import { meaningfulWords, plainKey } from '../domain/text';
import { concerning } from './concerning';
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
    const found = indicators.flatMap((indicator) =>
      bareRates(indicator).map((title) => ({ ...indicator, title })),
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

function bareRates({ title, details, method, dataSource, targets, baseline, current }: Indicator): string[] {
  const told = method !== undefined || dataSource !== undefined || details.length > 0;
  if (told || title.includes('(')) return [];
  if ([baseline, current, ...targets].some((measure) => measure?.scope !== undefined)) return [];
  return labelParts(title).filter((part) => {
    const of = RATE.exec(plainKey(part))?.[1];
    return of !== undefined && !KNOWN.test(of) && meaningfulWords(of).length === 1;
  });
}
