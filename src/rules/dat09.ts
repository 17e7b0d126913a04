import type { Indicator, Measure, Roadmap, Source } from '../domain/roadmap';
import { concerning } from './concerning';
import { allValuesOf } from './measures';
import type { Rule } from './rule';
import { firstDayOf, typedValues } from './typedValues';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-09': { dates: { indicator: string; words: string }[] };
  }
}

/** A value measured on a day that is still to come. */
export const dat09: Rule<'DAT-09'> = {
  code: 'DAT-09',
  profile: 'copil',
  check(roadmap, { date }) {
    const found = [...typedLater(roadmap, date), ...writtenLater(roadmap, date)];
    if (found.length === 0) return [];
    const dates = found.map(({ indicator, words }) => ({ indicator: indicator.title, words }));
    const items = found.map(({ indicator, source }) => ({ id: indicator.id, source }));
    return [{ code: 'DAT-09', severity: 'avertissement', ...concerning(items), parameters: { dates } }];
  },
};

interface Later {
  indicator: Indicator;
  words: string;
  source: Source;
}

/** « 2026 » is no day to come in the course of 2026. */
function typedLater(roadmap: Roadmap, today: string): Later[] {
  return typedValues(roadmap).flatMap(({ indicator, day }) => {
    const first = day && firstDayOf(day);
    return first !== undefined && first > today ? [{ indicator, words: day!.text, source: day!.source }] : [];
  });
}

/** In the user's own sheets a value is often only of a year, or of a school year, which ends in the next one. */
function writtenLater(roadmap: Roadmap, today: string): Later[] {
  const typed = new Set<Measure>(typedValues(roadmap).map(({ value }) => value));
  const nextYear = Number(today.slice(0, 4)) + 1;
  return roadmap.indicators.flatMap((indicator) =>
    allValuesOf({ ...indicator, targets: [] })
      .filter((value) => !typed.has(value) && Number(value.date?.slice(0, 4)) > nextYear)
      .map(({ date, source }) => ({ indicator, words: date!.slice(0, 4), source })),
  );
}
