import type { CellItem } from '../../domain/items';
import { parseMeasure, parseSteps } from '../../domain/measure';
import type { Measure } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { CardEntry } from './cards';
import type { Draft } from '../draft';
import { itemsOf } from '../itemDrafts';
import type { Role } from '../words/vocabulary';

/** Facts of indicators that a card keeps as they are written. */
const TEXT_FACTS: Partial<
  Record<Role, 'unit' | 'direction' | 'frequency' | 'dataSource' | 'method' | 'owner'>
> = {
  unit: 'unit',
  direction: 'direction',
  frequency: 'frequency',
  dataSource: 'dataSource',
  method: 'method',
  indicatorOwner: 'owner',
};

/**
 * Gives the indicators of a card what one of its labels says of them, once they have all been read. Returns false for
 * what is about something else, or where the card has no indicator.
 */
export function readIndicatorFact(entry: CardEntry, draft: Draft): boolean {
  if (entry.values.length === 0) return false;
  if (entry.word.role === 'target' || isTarget(entry, draft)) {
    readTargets(entry, draft);
    return true;
  }
  const name = TEXT_FACTS[entry.word.role];
  const role = entry.word.role === 'baseline' || entry.word.role === 'current' ? entry.word.role : undefined;
  if (draft.indicators.length === 0 || (name ?? role) === undefined) return false;
  if (name) {
    const text = entry.values.map((value) => tidy(value.text)).join(' ; ');
    for (const { facts } of draft.indicators) facts[name] ??= text;
    return true;
  }
  const lines = linesOf(entry, (text, source) => [parseMeasure(text, source)]);
  // « Résultats » may also head what was achieved, told in words.
  if (lines.length > draft.indicators.length || !lines.every(([measure]) => tellsQuantity(measure!)))
    return false;
  lines.forEach(([measure], i) => (draft.indicators[i]!.facts[role!] ??= measure!));
  return true;
}

/** « Cible 2021 » beside an indicator is its target, and so is « Cible » with a quantity; else it is a public. */
function isTarget({ word, values }: CardEntry, { indicators }: Draft): boolean {
  if (word.role !== 'cible' || indicators.length === 0) return false;
  return word.year !== undefined || tellsQuantity(parseMeasure(values[0]!.text, values[0]!.source));
}

function tellsQuantity({ value, low }: Measure): boolean {
  return value !== undefined || low !== undefined;
}

/** Targets of a card go to its indicators in order, what is left to the last. */
function readTargets(entry: CardEntry, { indicators, unread, observations }: Draft): void {
  const lines = linesOf(entry, parseSteps);
  // One target for several indicators may be meant for all of them; two for three leave one without.
  if (indicators.length > 1 && lines.length > 1 && lines.length !== indicators.length)
    observations.push({
      kind: 'target-count',
      source: entry.values[0]!.source,
      indicators: indicators.length,
      targets: lines.length,
    });
  lines.forEach((steps, i) => {
    const indicator = indicators[Math.min(i, indicators.length - 1)];
    if (indicator) indicator.facts.targets = [...(indicator.facts.targets ?? []), ...steps];
    else unread.push(...steps.map(({ source, text }) => ({ source, text, reason: 'unmatched' as const })));
  });
}

/** The measures of each line of the values, dated by the year of their label where they tell no date. */
function linesOf({ values, word }: CardEntry, read: typeof parseSteps): Measure[][] {
  return values.flatMap(({ text, source }) =>
    itemsOf(text).map((item) =>
      read(lineOf(item), source).map((measure) =>
        word.year === undefined || measure.date !== undefined
          ? measure
          : { ...measure, date: `${word.year}-12-31` },
      ),
    ),
  );
}

function lineOf({ title, details }: CellItem): string {
  return [title, ...details].join(' ');
}
