import { drawnMark } from '../../../domain/marks';
import { correctionTexts } from '../../../messages/fr/findingActions';
import type { ProposedChange } from '../../../workflows/corrections';
import { shortened, textDifference, type TextPart } from '../../../domain/textDifference';

/** A change of a cell as people can see it. */
export interface ShownChange {
  /** What stands there and what will; the same where no eye can tell them apart. */
  before: TextPart[];
  after: TextPart[];
  isSameToTheEye: boolean;
  /** What the eye does not see. */
  note?: string;
}

/** Soft hyphens, joiners, spaces without width: characters that take no room. */
const WITHOUT_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARKS: [RegExp, string][] = [
  [/[ \u00A0\u202F\t]/g, '␣'],
  [/\r\n?|\n/g, '↵\n'],
];

/** Spaces that come or go are marked, and what is another kind of value or another way to write the same is said. */
export function shownChange({ before, after, change }: ProposedChange): ShownChange {
  const isSameToTheEye = lookOf(before) === lookOf(after);
  const difference = textDifference(drawnMark(before), drawnMark(after));
  const note = noteOf(change, isSameToTheEye);
  return {
    before: shortened(difference.before.map(withMarks)),
    after: shortened(difference.after.map(withMarks)),
    isSameToTheEye,
    ...(note !== undefined && { note }),
  };
}

function noteOf({ expected, value }: ProposedChange['change'], isSameToTheEye: boolean): string | undefined {
  const { kinds, becomes, looksTheSame } = correctionTexts;
  // What is empty before or after says so itself.
  if (expected === null || value === null) return undefined;
  if (typeof expected !== typeof value) return becomes(kinds[kindOf(expected)], kinds[kindOf(value)]);
  return isSameToTheEye ? looksTheSame : undefined;
}

function kindOf(value: unknown): keyof typeof correctionTexts.kinds {
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number') : 'string';
}

function lookOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(WITHOUT_WIDTH, '')
    .replace(/[\u00A0\u202F]/g, ' ');
}

function withMarks(part: TextPart): TextPart {
  if (!part.isChanged || part.text.trim() !== '') return part;
  return { ...part, text: MARKS.reduce((text, [space, mark]) => text.replace(space, mark), part.text) };
}
