import { directionBy, readDirection } from '../../domain/followUp/direction';
import { directions, rhythms, type Direction, type Rhythm } from '../../domain/followUp/followed';
import { monthsOf } from '../../domain/followUp/frequency';
import { answerIn } from '../../domain/followUp/milestoneWords';
import { readRhythm } from '../../domain/followUp/rhythm';
import type { Indicator } from '../../domain/roadmap';
import { directionTexts, frequencyTexts, milestoneAnswers, rhythmTexts } from '../../messages/fr/followUp';
import type { FollowUpColumnId } from './followUpColumns';
import type { RowCells } from './rowCells';

/** What the words of one row mean, in the way of Excel: without regard to capitals, and nothing else. */
export interface RowWords {
  direction: Word<Direction>[];
  rhythm: Word<Rhythm>[];
  months: Word<number>[];
  answer: Word<0 | 1>[];
}

export interface Word<Meaning> {
  text: string;
  meaning: Meaning;
}

/** Longer texts cannot stand in a formula. */
const LONGEST = 200;

/** The words that are offered, and beside them what this very row says in words that are understood, too. */
export function rowWords(indicator: Indicator, cells: RowCells): RowWords {
  const direction = textIn(cells, 'direction');
  const rhythm = textIn(cells, 'rhythm');
  const months = textIn(cells, 'frequency');
  return {
    direction: withOwn(
      directions.map((meaning) => ({ text: directionTexts[meaning], meaning })),
      direction,
      readDirection(direction) &&
        directionBy(
          { ...indicator, direction },
          {
            baseline: undefined,
            target: undefined,
          },
        ),
    ),
    rhythm: withOwn(
      rhythms.map((meaning) => ({ text: rhythmTexts[meaning], meaning })),
      rhythm,
      readRhythm(rhythm),
    ),
    months: withOwn(
      frequencyTexts.flatMap((text) => {
        const meaning = monthsOf(text);
        return meaning === undefined ? [] : [{ text, meaning }];
      }),
      months,
      monthsOf(months),
    ),
    answer: (['target', 'current'] as const).reduce<Word<0 | 1>[]>(
      (words, id) => withOwn(words, textIn(cells, id), answerIn({ text: textIn(cells, id) })),
      [
        { text: milestoneAnswers[1], meaning: 1 },
        { text: milestoneAnswers[0], meaning: 0 },
      ],
    ),
  };
}

/** What a text means among these words. */
export function meaningOf<Meaning>(words: readonly Word<Meaning>[], text: string): Meaning | undefined {
  return words.find((word) => word.text.toLowerCase() === text.toLowerCase())?.meaning;
}

/** The text of a cell; a number says nothing in words. */
export function textIn(cells: RowCells, id: FollowUpColumnId): string {
  const value = cells.get(id)?.value;
  return typeof value === 'string' ? value : '';
}

function withOwn<Meaning>(
  words: readonly Word<Meaning>[],
  text: string,
  meaning: Meaning | undefined,
): Word<Meaning>[] {
  if (meaning === undefined || text.length > LONGEST || meaningOf(words, text) !== undefined)
    return [...words];
  return [...words, { text, meaning }];
}
