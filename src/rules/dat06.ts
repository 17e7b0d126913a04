import type { Action, Roadmap } from '../domain/roadmap';
import { datesIn, knownPeriod, type KnownPeriod, type WrittenDate } from './actionDates';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-06': { dates: string[] };
  }
}

/** Dates of the period that only the introduction tells, in a roadmap whose actions have none. */
export const dat06: Rule<'DAT-06'> = {
  code: 'DAT-06',
  profile: 'all',
  check(roadmap) {
    const period = knownPeriod(roadmap);
    if (period === null || roadmap.actions.length === 0 || isFollowedByDate(roadmap, period)) return [];
    const told = roadmap.sections
      .filter(({ text }) => !BARE_DATE.test(text))
      .flatMap((section) => datesIn(section).filter((date) => isStepOf(date, period)));
    if (told.length === 0) return [];
    const dates = [...new Set(told.map(({ words }) => words))];
    const places = distinctPlaces(told.map(({ source }) => source));
    return [{ code: 'DAT-06', severity: 'information', places, about: dates, parameters: { dates } }];
  },
};

/** A line of an agenda: when a committee meets is no date of an action. */
const BARE_DATE = /^\s*\d{1,2}[/.-]\d{1,2}/;

/** Some action has a date or a place for one, or an objective has an « Échéancier » of its own. */
function isFollowedByDate({ actions, objectives }: Roadmap, period: KnownPeriod): boolean {
  const schedules = objectives.some(({ sections }) =>
    sections.some(({ label }) => /^(?:échéan|calendrier|planning|programmation|dates?\b)/i.test(label)),
  );
  return schedules || actions.some((action) => isDated(action, period));
}

function isDated(
  { fields, milestones, title, details, extra, source }: Action,
  period: KnownPeriod,
): boolean {
  const { due, schedule, start } = fields;
  return (
    [due, schedule, start].some((field) => field !== undefined) ||
    milestones.length > 0 ||
    Object.values(extra).some(({ date }) => date !== undefined) ||
    [title, ...details].some((text) => datesIn({ text, source }).some((date) => isIn(date, period)))
  );
}

function isIn({ first, last }: WrittenDate, { start, end }: KnownPeriod): boolean {
  return first >= start && last <= end;
}

/** Four months: a season or a term is a step, a year is the roadmap's own. */
const LONGEST_STEP = 123;

function isStepOf(date: WrittenDate, period: KnownPeriod): boolean {
  const days = (Date.parse(date.last) - Date.parse(date.first)) / 86_400_000;
  return isIn(date, period) && days <= LONGEST_STEP && date.last !== period.end;
}
