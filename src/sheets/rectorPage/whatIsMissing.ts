import type { Roadmap } from '../../domain/roadmap';
import { actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { decisionTexts } from '../../messages/fr/decisionSheet';
import { followUpSheetTexts } from '../../messages/fr/followUpSheet';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { Rect } from '../../workbook/address';
import type { Validation } from '../../workbook/plan';
import type { AxisStates } from './axisStates';
import type { PageContent } from './pageContent';

const { missing } = committeePageTexts;

/** What people may still fill in so that the page shows it, and where; nothing where all of it is there. */
export function whatIsMissing(
  { actions, indicators }: Pick<Roadmap, 'actions' | 'indicators'>,
  states: AxisStates,
  { asked, difficulties, earlier, nextDates, successes, texts }: PageContent,
): string[] {
  const textsToWrite = [
    ...(texts.committee !== undefined && texts.committeeDate !== undefined ? [] : [missing.committee]),
    ...(successes.length > 0 ? [] : [missing.successes]),
    ...(difficulties.length > 0 ? [] : [missing.difficulties]),
    ...(nextDates.length > 0 ? [] : [missing.nextDates]),
  ];
  return [
    ...(actions.length > 0 && !states.hasStatuses ? [missing.statuses(actionFollowUpTexts.tab)] : []),
    ...(indicators.length > 0 && !states.hasValues ? [missing.values(followUpSheetTexts.tab)] : []),
    ...(textsToWrite.length > 0 ? [missing.texts(textsToWrite, textsSheetTexts.tab)] : []),
    ...(asked.length + earlier.length > 0 ? [] : [missing.decisions(decisionTexts.tab)]),
  ];
}

/** True where the page has nothing to say but how much the roadmap holds. */
export function saysNearlyNothing(states: AxisStates, content: PageContent): boolean {
  const { asked, difficulties, earlier, nextDates, successes } = content;
  const written = [asked, difficulties, earlier, nextDates, successes].some((list) => list.length > 0);
  return states.kind === 'content' && !written;
}

/** What is missing, shown by Excel where one stands on a cell, and on no printed page. */
export function missingPrompt(rect: Rect, parts: readonly string[]): Validation[] {
  if (parts.length === 0) return [];
  const prompt = { title: missing.title, text: missing.sentence(parts) };
  return [{ rect, values: [], strict: false, prompt }];
}
