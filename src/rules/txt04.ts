import type { Correction } from '../domain/finding';
import type { Source } from '../domain/roadmap';
import { groupBy } from './groupBy';
import { itemTexts, itemTextsWhere } from './itemTexts';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TXT-04': { texts: string[] };
  }
}

/** A bracket or a guillemet that is opened and not closed. */
export const txt04: Rule<'TXT-04'> = {
  code: 'TXT-04',
  profile: 'all',
  check(roadmap) {
    const { texts, ...common } = itemTextsWhere(roadmap, isLeftOpen);
    if (texts.length === 0) return [];
    const corrections = correctionsOf(itemTexts(roadmap));
    return [
      {
        code: 'TXT-04',
        severity: 'information',
        ...common,
        parameters: { texts },
        ...(corrections.length > 0 && { corrections }),
      },
    ];
  },
};

interface Placed {
  text: string;
  source: Source;
}

const PAIRS = { '(': ')', '«': '»' } as const;
type Opening = keyof typeof PAIRS;

function isLeftOpen(text: string): boolean {
  return opened(text).length > 0;
}

/** The signs that are opened more often than closed. */
function opened(text: string): Opening[] {
  return (Object.keys(PAIRS) as Opening[]).filter((sign) => count(text, sign) > count(text, PAIRS[sign]));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** One word between the sign and the end of the text: there is only one place where it can be closed. */
const LAST_WORD = /([(«])\s*[^\s()«»]+?(?=[.;,:]?$)/;

function correctionsOf(texts: readonly Placed[]): Correction[] {
  const ofCell = groupBy(texts, ({ source }) => `${source.sheet}!${source.address}`);
  const made = [...ofCell.values()].flatMap((placed) =>
    // In a cell of several lines another line may close it.
    placed.some(({ text }) =>
      Object.entries(PAIRS).some(([one, other]) => count(text, other) > count(text, one)),
    )
      ? []
      : placed.flatMap(correctionOf),
  );
  return [...new Map(made.map((correction) => [JSON.stringify(correction), correction])).values()];
}

function correctionOf({ text, source }: Placed): Correction[] {
  const [sign, ...more] = opened(text);
  const found = LAST_WORD.exec(text);
  if (sign === undefined || more.length > 0 || found?.[1] !== sign) return [];
  const close = sign === '«' ? '\u00A0»' : ')';
  return [{ kind: 'words', source, words: found[0], by: found[0] + close }];
}
