import type { ItemName } from '../domain/itemName';
import type { Roadmap } from '../domain/roadmap';
import { areFew, dueDatesOf, knownPeriod, type KnownPeriod } from './actionDates';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-03':
      | { kind: 'due'; dates: { name: ItemName; words: string }[]; period: string }
      | { kind: 'target'; dates: { title: string; words: string }[]; period: string };
  }
}

/** A due date after the period of the roadmap, or a target for a year that is not in it. What is due before is DAT-02's. */
export const dat03: Rule<'DAT-03'> = {
  code: 'DAT-03',
  profile: 'copil',
  check(roadmap) {
    const period = knownPeriod(roadmap);
    return period === null ? [] : [...lateActions(roadmap, period), ...otherTargets(roadmap, period)];
  },
};

type Found = ReturnType<Rule<'DAT-03'>['check']>;

function lateActions(roadmap: Roadmap, period: KnownPeriod): Found {
  const last = lastDay(period);
  const dated = roadmap.actions
    .map((action) => ({ action, dates: dueDatesOf(action) }))
    .filter(({ dates }) => dates.length > 0);
  const late = dated.flatMap(({ action, dates }) => {
    const date = dates.find(({ first }) => first > last);
    return date ? [{ action, date }] : [];
  });
  if (!areFew(late.length, dated.length)) return [];
  const concerned = late.map(({ action: { id }, date: { source } }) => ({ id, source }));
  const dates = late.map(({ action, date: { words } }) => ({ name: actionName(roadmap, action), words }));
  const parameters = { kind: 'due' as const, dates, period: period.text };
  return [{ code: 'DAT-03', severity: 'avertissement', ...concerning(concerned), parameters }];
}

function otherTargets({ indicators }: Roadmap, period: KnownPeriod): Found {
  const dated = indicators.flatMap(({ id, title, targets }) =>
    targets.flatMap(({ date, text, source }) =>
      date === undefined ? [] : [{ id, title, date, text, source }],
    ),
  );
  const outside = dated.filter(({ date }) => date < period.start || date > lastDay(period));
  if (!areFew(outside.length, dated.length)) return [];
  const dates = outside.map(({ title, text }) => ({ title, words: text }));
  const parameters = { kind: 'target' as const, dates, period: period.text };
  return [{ code: 'DAT-03', severity: 'avertissement', ...concerning(outside), parameters }];
}

/** What is due « à la rentrée » ends a school year as much as it begins the next one. */
function lastDay({ end }: KnownPeriod): string {
  return end.replace(/-08-31$/, '-09-30');
}
