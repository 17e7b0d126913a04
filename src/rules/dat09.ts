import type { Action, Indicator, Measure, Roadmap, Source } from '../domain/roadmap';
import { concerning } from './concerning';
import { allValuesOf } from './measures';
import type { Rule } from './rule';
import { firstDayOf, typedValues } from './typedValues';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-09': { dates: { indicator: string; words: string }[] };
  }
}

/** A value measured, or a météo chosen, on a day that is still to come. */
export const dat09: Rule<'DAT-09'> = {
  code: 'DAT-09',
  profile: 'copil',
  check(roadmap, { date }) {
    const found = [
      ...typedLater(roadmap, date),
      ...writtenLater(roadmap, date),
      ...judgedLater(roadmap, date),
    ];
    if (found.length === 0) return [];
    const dates = found.map(({ item, words }) => ({ indicator: item.title, words }));
    const items = found.map(({ item, source }) => ({ id: item.id, source }));
    return [{ code: 'DAT-09', severity: 'avertissement', ...concerning(items), parameters: { dates } }];
  },
};

interface Later {
  item: Indicator | Action;
  words: string;
  source: Source;
}

/** « 2026 » is no day to come in the course of 2026. */
function typedLater(roadmap: Roadmap, today: string): Later[] {
  return typedValues(roadmap).flatMap(({ indicator, day }) => {
    const first = day && firstDayOf(day);
    return first !== undefined && first > today
      ? [{ item: indicator, words: day!.text, source: day!.source }]
      : [];
  });
}

/** In the user's own sheets a value is often only of a year, or of a school year, which ends in the next one. */
function writtenLater(roadmap: Roadmap, today: string): Later[] {
  const typed = new Set<Measure>(typedValues(roadmap).map(({ value }) => value));
  const nextYear = Number(today.slice(0, 4)) + 1;
  return roadmap.indicators.flatMap((indicator) =>
    allValuesOf({ ...indicator, targets: [] })
      .filter((value) => !typed.has(value) && Number(value.date?.slice(0, 4)) > nextYear)
      .map(({ date, source }) => ({ item: indicator, words: date!.slice(0, 4), source })),
  );
}

function judgedLater({ actions, typed = {} }: Roadmap, today: string): Later[] {
  return actions.flatMap((item) => {
    const day = typed[item.id]?.weatherDate;
    const first = day && firstDayOf(day);
    return first !== undefined && first > today ? [{ item, words: day!.text, source: day!.source }] : [];
  });
}
