import type { Roadmap, Source } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LAB-04': { titles: string[] };
  }
}

/** Above this many characters a label does not stand beside a bar of a chart or in a row of the matrix. */
const LONGEST = 120;
const MOST_SENTENCES = 2;

/** Names of items that are paragraphs. */
export const lab04: Rule<'LAB-04'> = {
  code: 'LAB-04',
  profile: 'all',
  check(roadmap) {
    const long = labelled(roadmap).filter(({ title }) => isTooLong(tidy(title)));
    if (long.length === 0) return [];
    const titles = long.map(({ title }) => title);
    return [{ code: 'LAB-04', severity: 'avertissement', ...concerning(long), parameters: { titles } }];
  },
};

function labelled({ axes, objectives, actions, indicators }: Roadmap): {
  id: string;
  title: string;
  source: Source;
}[] {
  return [...axes, ...objectives, ...actions, ...indicators];
}

function isTooLong(title: string): boolean {
  return title.replace(RECKONING, '').length > LONGEST || sentencesIn(title) > MOST_SENTENCES;
}

/** « (élèves formés / élèves) » behind the name of a share is asked for (IND-04), and may be left out of a chart. */
const RECKONING = /\s*\([^()]*\p{L}\s\/\s\p{L}[^()]*\)\s*$/u;

/** « Cahier des charges. Prototype. Portage. » is three sentences; points of acronyms and numbers end none. */
function sentencesIn(text: string): number {
  return text.split(/(?<=[\p{Ll}\d»)][.!?])\s+(?=\p{Lu})/u).length;
}
