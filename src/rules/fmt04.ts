import type { Measure } from '../domain/roadmap';
import { concerning } from './concerning';
import { allValuesOf } from './measures';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-04': { fractions: { text: string; count: string; whole: string }[] };
  }
}

/** « 80 / 122 » in one cell: a count and its whole, which no formula can take apart. */
export const fmt04: Rule<'FMT-04'> = {
  code: 'FMT-04',
  profile: 'all',
  check({ indicators }) {
    const found = indicators.flatMap((indicator) =>
      allValuesOf(indicator).flatMap((value) => {
        const fraction = fractionOf(value);
        return fraction ? [{ id: indicator.id, source: value.source, fraction }] : [];
      }),
    );
    if (found.length === 0) return [];
    const fractions = found.map(({ fraction }) => fraction);
    return [{ code: 'FMT-04', severity: 'information', ...concerning(found), parameters: { fractions } }];
  },
};

/** A whole that is not larger than its part is no fraction: « 2 / 1 » may be anything. */
function fractionOf({ text, value, unit }: Measure): { text: string; count: string; whole: string } | null {
  // « 80 sur 122 » says itself what is what, and is no date.
  if (!text.includes('/')) return null;
  const whole = /^\/ ?([\d\s\u00A0\u202F]+)$/u.exec(unit ?? '')?.[1]?.trim();
  if (whole === undefined || value === undefined) return null;
  const total = Number(whole.replace(/\s/gu, ''));
  return total >= value && total > 1 ? { text, count: String(value).replace('.', ','), whole } : null;
}
