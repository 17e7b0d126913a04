import { copilTexts, type CopilTexts } from '../../domain/copil/copilTexts';
import { dayInWords } from '../../domain/copil/dayInWords';
import { decisionsOfMeeting } from '../../domain/copil/decisionsOfMeeting';
import { withoutPersons } from '../../domain/copil/persons';
import { personsShown } from '../../domain/copil/personsShown';
import { shownIndicators } from '../../domain/copil/shownIndicators';
import { versionLine } from '../../domain/copil/versionLine';
import { frenchDay } from '../../domain/frenchDay';
import type { Decision, Indicator, Roadmap } from '../../domain/roadmap';
import type { Settings } from '../../domain/settings';
import { excerpt, tidy } from '../../domain/text';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { excerptLine } from '../../messages/fr/copilExcerpt';
import { roadmapTitle } from '../labels';

/** A decision with what stands beside it: who answers for it and until when, or what became of it. */
export interface DecisionLine {
  text: string;
  beside: string;
}

/** What the pages for a committee say beside their figures; a list without anything is empty. */
export interface PageContent {
  title: string;
  /** Académie and period. */
  owner: string;
  /** Instance, date and version. */
  meeting: string;
  /** Of which part of the roadmap; empty for all of it. */
  excerpt: string;
  indicators: Indicator[];
  isChosen: boolean;
  successes: string[];
  difficulties: string[];
  asked: DecisionLine[];
  earlier: DecisionLine[];
  earlierHeading: string;
  nextDates: string[];
  texts: CopilTexts;
}

/** The roadmap with the persons that the user wants to be read: functions only, unless names were asked for. */
export function withChosenPersons(roadmap: Roadmap, settings: Settings): Roadmap {
  return personsShown(settings) === 'noms' ? roadmap : withoutPersons(roadmap);
}

/** What an item is called on one line: without the points that its cell ends with. */
export function nameOnPage(name: string, longest: number): string {
  return excerpt(tidy(name).replace(/[\s.,;:]+$/, ''), longest);
}

/** The content of the pages; texts are on one line each. */
export function pageContent(given: Roadmap, settings: Settings): PageContent {
  const roadmap = withChosenPersons(given, settings);
  const texts = copilTexts(roadmap);
  const { asked, earlier, earlierDay } = decisionsOfMeeting(roadmap);
  const { due, earlier: earlierHeading, noSuite } = committeePageTexts;
  return {
    title: roadmapTitle(roadmap),
    owner: joined([texts.institution, texts.period]),
    meeting: joined([texts.committee, texts.committeeDate, versionLine(texts)]),
    excerpt: excerptLine(roadmap) ?? '',
    ...shownIndicators(roadmap, settings),
    successes: oneLines([texts.success1, texts.success2, texts.success3]),
    difficulties: oneLines([texts.difficulty1, texts.difficulty2, texts.difficulty3]),
    asked: asked.map((one) => ({
      text: tidy(one.text),
      beside: joined([one.owner, dueOf(one) === '' ? '' : due(dueOf(one))], ', '),
    })),
    earlier: earlier.map((one) => ({
      text: tidy(one.text),
      beside: tidy(one.status ?? '') || noSuite,
    })),
    earlierHeading: earlierHeading(earlierDay === undefined ? undefined : dayInWords(earlierDay)),
    nextDates: oneLines((texts.nextDates ?? '').split(/[\r\n\v]+/)),
    texts,
  };
}

function dueOf({ due = '' }: Decision): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(due) ? frenchDay(due) : tidy(due);
}

function oneLines(texts: readonly (string | undefined)[]): string[] {
  return texts.map((text) => tidy(text ?? '').replace(/^[-–•·]\s*/, '')).filter((text) => text !== '');
}

function joined(parts: readonly (string | undefined)[], between = ' · '): string {
  return parts
    .map((part) => tidy(part ?? ''))
    .filter((part) => part !== '')
    .join(between);
}
