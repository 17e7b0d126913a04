import { stateOfStatus, type ActionState } from '../../domain/followUp/actionState';
import { tidy } from '../../domain/text';
import { actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import { actionStateTexts } from '../../messages/fr/followUp';
import type { PlannedCell } from '../../workbook/plan';
import { parameterNames } from '../parameters/parameterCells';

const { otherStatuses, signs, situations } = actionFollowUpTexts;
type KnownState = Exclude<ActionState, 'unknown'>;
const knownStates = Object.keys(actionStateTexts) as KnownState[];
const ended: readonly KnownState[] = ['done', 'givenUp'];

/** A longer status is a sentence, and Excel looks for no text that long. */
const LONGEST_STATUS = 60;

/** The words that formulas know a state by. */
export type StatusWords = ReadonlyMap<KnownState, readonly string[]>;

/**
 * The words that these statuses and the usual ones say each state with, as they are written: formulas know words, not
 * what words begin with. One that is typed later in words of its own is understood when the sheet is made anew.
 */
export function statusWords(statuses: readonly string[]): StatusWords {
  const words = new Map<KnownState, Map<string, string>>();
  for (const status of [...Object.values(actionStateTexts), ...otherStatuses, ...statuses.map(tidy)]) {
    const state = stateOfStatus(status);
    if (state === 'unknown' || status.length > LONGEST_STATUS) continue;
    const own = words.get(state) ?? new Map<string, string>();
    words.set(state, own.set(status.toLowerCase(), own.get(status.toLowerCase()) ?? status));
  }
  return new Map([...words].map(([state, own]) => [state, [...own.values()]]));
}

/** What a status says, in the words of the list: empty for none, and for words that are not known. */
export function stateCell(status: string, at: string, words: StatusWords): PlannedCell {
  const known = knownStates.filter((state) => words.has(state));
  const formula = known.reduceRight((otherwise, state) => {
    const list = words.get(state)!.map((word) => `"${word.replaceAll('"', '""')}"`);
    return `IF(ISNUMBER(MATCH(TRIM(${at}),{${list.join(',')}},0)),"${actionStateTexts[state]}",${otherwise})`;
  }, '""');
  const state = known.find((one) => words.get(one)!.some((word) => isSame(word, status)));
  return { formula, value: state === undefined ? '' : actionStateTexts[state] };
}

/** The cells of a row that its situation depends on. */
export interface SituationCells {
  status: string;
  dueDay: string;
  state: string;
  /** All statuses of the sheet, as an absolute block. */
  statuses: string;
}

export interface SituationValues {
  status: string;
  /** ISO day. */
  dueDay: string | undefined;
  /** As `stateCell` has it. */
  state: string;
  /** Whether any action has a status: where none has, nobody follows them and none is late. */
  isFollowed: boolean;
  /** The ISO day that counts. */
  day: string;
}

/** Where an action stands, with a sign that is told apart without colour: `lateActions` says what is late. */
export function situationCell(at: SituationCells, values: SituationValues): PlannedCell {
  const isFollowed = `COUNTA(${at.statuses})>0`;
  const isLate = `AND(ISNUMBER(${at.dueDay}),${at.dueDay}<${parameterNames.day},${isFollowed})`;
  const without = `IF(${isFollowed},"${situations.without}","")`;
  const ofState = (states: readonly KnownState[], otherwise: string): string =>
    states.reduceRight(
      (rest, state) => `IF(${at.state}="${actionStateTexts[state]}","${inWords(state)}",${rest})`,
      otherwise,
    );
  const open = knownStates.filter((state) => !ended.includes(state));
  const notLate = `IF(TRIM(${at.status})="",${without},${ofState(open, `"${situations.unknown}"`)})`;
  return {
    formula: ofState(ended, `IF(${isLate},"${situations.late}",${notLate})`),
    value: situationOf(values),
  };
}

function situationOf({ status, dueDay, state, isFollowed, day }: SituationValues): string {
  const known = knownStates.find((one) => actionStateTexts[one] === state);
  if (known !== undefined && ended.includes(known)) return inWords(known);
  if (dueDay !== undefined && dueDay < day && isFollowed) return situations.late;
  if (tidy(status) === '') return isFollowed ? situations.without : '';
  return known === undefined ? situations.unknown : inWords(known);
}

function inWords(state: KnownState): string {
  return `${signs[state]} ${actionStateTexts[state]}`;
}

function isSame(word: string, status: string): boolean {
  return word.toLowerCase() === tidy(status).toLowerCase();
}
