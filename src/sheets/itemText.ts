import type { Indicator } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { roadmapSheetTexts } from '../messages/fr/roadmapSheets';
import type { PlacedObjective } from './itemRows';
import { codedTitle } from './labels';

interface Titled {
  code?: string;
  title: string;
  details?: readonly string[];
}

/** An item with what belongs under it, each detail on a line of its own. */
export function itemText(item: Titled): string {
  return [codedTitle(item), ...(item.details ?? []).map((detail) => `   – ${tidy(detail)}`)].join('\n');
}

/** An indicator with its targets, as they are written. */
export function indicatorText(indicator: Indicator): string {
  const targets = indicator.targets.map(({ text }) => tidy(text)).filter((text) => text !== '');
  const lines = targets.length > 0 ? [`   ${roadmapSheetTexts.target(targets.join(' · '))}`] : [];
  return [itemText(indicator), ...lines].join('\n');
}

/** Objectives that are at the top, each with those below it (its champs opérationnels) on lines of their own. */
export function objectiveTexts(objectives: readonly PlacedObjective[]): string[] {
  return objectives
    .filter(({ above }) => above.length === 0)
    .map(({ objective: top }) => {
      const below = objectives.filter(({ above }) => above[0] === top);
      return itemText({ ...top, details: below.map(({ objective }) => codedTitle(objective)) });
    });
}

/** Several texts one below the other, each with a bullet; one alone has none. */
export function bulleted(texts: readonly string[]): string {
  return (texts.length > 1 ? texts.map(withBullet) : texts).join('\n');
}

/** @example withBullet('Former') → '• Former' */
export function withBullet(text: string): string {
  return `• ${text}`;
}

/** A text of several lines as it is shown: lines kept, spaces made plain, none empty. */
export function linesOf(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\u2028]/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}
