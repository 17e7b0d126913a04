import type { ItemName } from '../domain/itemName';
import type { Action, Field } from '../domain/roadmap';
import { datesIn, type WrittenDate } from './actionDates';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-07': { names: ItemName[] };
  }
}

/** An action that ends before it begins. */
export const dat07: Rule<'DAT-07'> = {
  code: 'DAT-07',
  profile: 'copil',
  check(roadmap) {
    const wrong = roadmap.actions.flatMap((action) => {
      const end = endBeforeStart(action);
      return end === null ? [] : [{ action, end }];
    });
    if (wrong.length === 0) return [];
    const names = wrong.map(({ action }) => actionName(roadmap, action));
    const concerned = wrong.map(({ action: { id }, end: { source } }) => ({ id, source }));
    return [{ code: 'DAT-07', severity: 'erreur', ...concerning(concerned), parameters: { names } }];
  },
};

/** The last day that is over before the first one begins; null where either is unsure, or tells several dates. */
function endBeforeStart({ fields: { start, due, schedule } }: Action): WrittenDate | null {
  const columns = start && due ? [onlyDate(start), onlyDate(due)] : [];
  const [first, last] = columns.length > 0 ? columns : schedule ? span(schedule) : [];
  // Dates are ISO, which sorts as text.
  return first && last && last.last < first.first ? last : null;
}

function onlyDate(field: Field): WrittenDate | null {
  const dates = datesIn(field);
  return dates.length === 1 ? dates[0]! : null;
}

/** « De décembre 2026 à mars 2027 », and nothing else. */
function span(schedule: Field): WrittenDate[] {
  const dates = datesIn(schedule);
  const [first, last] = dates;
  if (!first || !last || dates.length > 2 || schedule.date !== undefined) return [];
  const rest = schedule.text.replace(first.words, ' ').replace(last.words, ' ');
  return /^\s*(?:de|du|d['’])?\s+(?:à|au|jusqu['’](?:à|en|au))?\s*\.?\s*$/iu.test(rest) &&
    SPAN.test(schedule.text)
    ? [first, last]
    : [];
}

const SPAN = /^\s*(?:de |du |d['’]).+ (?:à|au) /iu;
