import type { Decision, Roadmap } from '../roadmap';
import { labelKey } from '../text';
import { copilTexts } from './copilTexts';

/** The decisions that a meeting is about. */
export interface MeetingDecisions {
  /** Asked for: those of the day of the meeting or later. */
  asked: Decision[];
  /** Those of the meeting before, with what became of them. */
  earlier: Decision[];
  /** ISO day of that meeting, where all of them were taken on it. */
  earlierDay?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is asked for and what became of the decisions before. A decision is asked for where its day is that of the meeting
 * or later; where one of both days is not known, where nothing is said of its suite. Of the others those of the latest day
 * count, and those without a day; where the instance was typed and decisions of it are among them, only those.
 */
export function decisionsOfMeeting(
  roadmap: Pick<Roadmap, 'decisions'> & Parameters<typeof copilTexts>[0],
): MeetingDecisions {
  const { committee, committeeDay } = copilTexts(roadmap);
  const told = roadmap.decisions.filter(({ text }) => text.trim() !== '');
  const isAsked = ({ date, status = '' }: Decision): boolean =>
    committeeDay !== undefined && DAY.test(date) ? date >= committeeDay : status.trim() === '';
  const before = ofCommittee(
    told.filter((decision) => !isAsked(decision)),
    committee,
  );
  const latest = before
    .map(({ date }) => date)
    .filter((date) => DAY.test(date))
    .sort()
    .at(-1);
  const earlier = before.filter(({ date }) => !DAY.test(date) || date === latest);
  const isOneDay = latest !== undefined && earlier.every(({ date }) => date === latest);
  return { asked: told.filter(isAsked), earlier, ...(isOneDay && { earlierDay: latest }) };
}

function ofCommittee(decisions: Decision[], committee: string | undefined): Decision[] {
  const own = decisions.filter((one) => labelKey(one.committee) === labelKey(committee ?? ''));
  return committee === undefined || own.length === 0 ? decisions : own;
}
