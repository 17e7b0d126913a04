import { parseDates } from '../domain/dates';
import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Roadmap } from '../domain/roadmap';
import { areFew, datesIn, dueDatesOf, knownPeriod, type WrittenDate } from './actionDates';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';
import { isFinished } from './states';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `beginning`: the words that tell when the roadmap begins. */
    'DAT-02': { dates: { name: ItemName; words: string }[]; beginning: string; finished?: true };
  }
}

/**
 * An action whose dates are all before the roadmap begins, and that nobody says is done; and, as a question, the only
 * one that begins long before, or was finished long before.
 */
export const dat02: Rule<'DAT-02'> = {
  code: 'DAT-02',
  profile: 'copil',
  check(roadmap) {
    const period = knownPeriod(roadmap);
    if (period === null) return [];
    const written = [
      ...finding(roadmap, period.start, period.text, 'avertissement'),
      ...earlyStart(roadmap, period.start, period.text),
      ...finishedLongBefore(roadmap, period.start, period.text),
    ];
    if (written.length > 0) return written;
    const office = beginningOfOffice(roadmap);
    const later = office !== null && office.start > period.start && office.start < period.end;
    return later ? finding(roadmap, office.start, office.words, 'information') : [];
  },
};

function finding(
  roadmap: Roadmap,
  start: string,
  beginning: string,
  severity: Finding['severity'],
): Finding<'DAT-02'>[] {
  const dated = roadmap.actions.map((action) => ({ action, dates: dueDatesOf(action) }));
  const all = dated.filter(({ dates }) => dates.length > 0);
  const early = all.filter(({ action, dates }) => isBefore(dates, start) && !isFinished(action));
  if (!areFew(early.length, all.length)) return [];
  const dates = early.map(({ action, dates: [first] }) => ({
    name: actionName(roadmap, action),
    words: first!.words,
  }));
  const concerned = early.map(({ action, dates: [first] }) => ({
    id: action.id,
    source: first!.source,
  }));
  return [{ code: 'DAT-02', severity, ...concerning(concerned), parameters: { dates, beginning } }];
}

/** Fewest other actions that tell the same, for one that does otherwise to be the mistake. */
const FEWEST_STARTS = 4;

/** What began in the year before goes on; what began long before may be an older project, so it is asked. */
function earlyStart(roadmap: Roadmap, start: string, beginning: string): Finding<'DAT-02'>[] {
  const started = roadmap.actions.flatMap((action) => {
    const [date] = action.fields.start === undefined ? [] : datesIn(action.fields.start);
    return date === undefined ? [] : [{ action, date }];
  });
  const yearBefore = aYearBefore(start);
  const early = started.filter(
    ({ action, date }) => date.last < yearBefore && !dueDatesOf(action).every(({ last }) => last < start),
  );
  const [only] = early;
  if (!only || early.length > 1 || started.length - 1 < FEWEST_STARTS) return [];
  const { action, date } = only;
  return [
    {
      code: 'DAT-02',
      severity: 'information',
      places: [date.source],
      about: [action.id],
      parameters: { dates: [{ name: actionName(roadmap, action), words: date.words }], beginning },
    },
  ];
}

/** What was finished in the year before may well be told; of what ended long before, the year may be wrong. */
function finishedLongBefore(roadmap: Roadmap, start: string, beginning: string): Finding<'DAT-02'>[] {
  const dated = roadmap.actions.flatMap((action) => {
    const dates = dueDatesOf(action);
    return dates.length > 0 ? [{ action, dates }] : [];
  });
  const early = dated.filter(
    ({ action, dates }) => isFinished(action) && isBefore(dates, aYearBefore(start)),
  );
  const [only] = early;
  if (!only || early.length > 1 || dated.length - 1 < FEWEST_STARTS) return [];
  const { action, dates } = only;
  const { source, words } = dates[0]!;
  return [
    {
      code: 'DAT-02',
      severity: 'information',
      places: [source],
      about: [action.id],
      parameters: { dates: [{ name: actionName(roadmap, action), words }], beginning, finished: true },
    },
  ];
}

function aYearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}

function isBefore(dates: readonly WrittenDate[], start: string): boolean {
  return dates.every(({ last }) => last < start);
}

const OFFICE =
  /(?<!\p{L})(?:délégué|déléguée|DAN|DRAN|recteur|rectrice|directeur|directrice)(?!\p{L})[^.]{0,80}?\bdepuis\b/iu;

/** Since when the one who signs is in office: what they plan cannot be due before. */
function beginningOfOffice({ sections }: Roadmap): { start: string; words: string } | null {
  for (const { text } of sections) {
    const found = OFFICE.exec(text.normalize('NFC'));
    if (!found) continue;
    const [date] = parseDates(`depuis ${text.slice(found.index + found[0].length, found.index + 200)}`);
    if (date?.start !== undefined && /^depuis/i.test(date.text))
      return { start: date.start, words: date.text };
  }
  return null;
}
