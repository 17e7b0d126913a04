import { codeKey } from '../../domain/codes';
import { plainKey } from '../../domain/text';
import type { OutlineRow } from './outlineRows';
import type { CodedLine } from './outlineText';
import { ITEM_ROLES } from '../words/vocabulary';

/** What a numbered line of an outline is. `detail` belongs to the action above, `item` to the list that a label opened. */
export type OutlineLevel =
  'axis' | 'parent' | 'objective' | 'field' | 'action' | 'lever' | 'indicator' | 'detail' | 'item';

/** Levels from the top; an item is on none of them. */
export const RANK: Record<OutlineLevel, number> = {
  axis: 0,
  parent: 1,
  objective: 2,
  field: 3,
  action: 4,
  lever: 5,
  indicator: 5,
  detail: 6,
  item: 7,
};

/**
 * Says what each numbered line is, null for the others. Words say it themselves. Numbers without words take the levels
 * that no word names, from the top: under « Axe 1 » the lines 1.1 are objectives and 1.1.1 actions. `lowest` is what
 * a single level of numbers is, `said` the levels that the header over the titles names.
 */
export function levelsOf(
  lines: OutlineRow[],
  lowest: 'objective' | 'action',
  said: OutlineLevel[] = [],
): (OutlineLevel | null)[] {
  const words = wordsOf(lines);
  const worded = lines.map((line) => wordLevel(line, words));
  const items = listNumbers(lines, worded);
  const bare = lines.filter((line, i) => line.coded !== null && worded[i] === null && !items.has(line));
  const named = new Set(worded.filter((level) => level !== null));
  // « Objectif | … » as a rubric names the objectives: the numbers below it are those of actions.
  if (lines.some((line) => line.label?.word.role === 'objective' && isBeside(line))) named.add('objective');
  const depthOf = (line: OutlineRow): number => depthIn(line, words);
  const byDepth = depthLevels(bare.map(depthOf), named, lowest, said);
  return lines.map((line, i) => {
    if (line.coded === null) return null;
    return worded[i] ?? (items.has(line) ? 'item' : (byDepth.get(depthOf(line)) ?? 'detail'));
  });
}

/** Which words an outline uses: some mean another level beside others. */
interface Words {
  axis: boolean;
  /** « Objectif opérationnel », « Objectif »: any that is not strategic. */
  plainObjective: boolean;
  /** Codes such as O1.1. */
  nestedObjectiveCode: boolean;
  /** The letters of axes that have one: under « Axe A », or « A » alone beside its title, the line A1 goes on from it. */
  axisLetters: ReadonlySet<string>;
}

function wordsOf(lines: OutlineRow[]): Words {
  const coded = lines.flatMap((line) => line.coded ?? []);
  return {
    axis: coded.some(({ word }) => word === 'axis'),
    plainObjective: coded.some(
      ({ word, written }) => word === 'objective' && !STRATEGIC.test(plainKey(written ?? '')),
    ),
    nestedObjectiveCode: coded.some(({ code }) => /^O\p{L}?\d+\./u.test(code ?? '')),
    axisLetters: new Set(coded.filter(isLetterOfAxis).map(({ code }) => code!.toUpperCase())),
  };
}

/** « Axe I » and « A »; « I » alone is a number. */
function isLetterOfAxis({ word, code = '' }: CodedLine): boolean {
  return word === 'axis' ? /^\p{L}$/u.test(code) : word === undefined && /^[A-H]$/.test(code);
}

const STRATEGIC = /^objectif strategique|^sous/;

function wordLevel({ coded }: OutlineRow, words: Words): OutlineLevel | null {
  if (!coded) return null;
  if (coded.word === 'objective') return objectiveLevel(coded.written, words);
  if (coded.word) return coded.word;
  const letters = /^\p{L}{1,2}(?=\d)/u.exec(coded.code ?? '')?.[0].toUpperCase();
  if (letters !== undefined && words.axisLetters.has(letters)) return null;
  switch (letters) {
    case 'AX':
      return 'axis';
    case 'OS':
    case 'OO':
    case 'OP':
    case 'O':
      return 'objective';
    case 'A':
      // A1 above O1.1 is an axis; below it, an action.
      return coded.depth === 1 && words.nestedObjectiveCode ? 'axis' : 'action';
    case 'FA':
    case 'F':
      return 'action';
    case 'L':
      return 'lever';
    case 'I':
      return 'indicator';
    default:
      return null;
  }
}

/** « Objectif stratégique » above « Objectif opérationnel » is its parent, and the axis where there is no other. */
function objectiveLevel(written: string | undefined, words: Words): OutlineLevel {
  const key = plainKey(written ?? '');
  if (/^sous objectif/.test(key)) return 'field';
  if (!STRATEGIC.test(key) || !words.plainObjective) return 'objective';
  return words.axis ? 'parent' : 'axis';
}

/** Numbers of one part in a list that a label opened (« Leviers », 1., 2.): they name no level, unless they go on counting axes. */
function listNumbers(lines: OutlineRow[], worded: (OutlineLevel | null)[]): Set<OutlineRow> {
  const items = new Set<OutlineRow>();
  const top = lines.find((line, i) => line.coded !== null && worded[i] === null && line.coded.depth === 1);
  let open: number | null = null;
  let beside = false;
  let lastTop = 0;
  lines.forEach((line, i) => {
    if (line.label !== null) {
      open = ITEM_ROLES.has(line.label.word.role) ? line.column : null;
      beside = isBeside(line);
    }
    if (line.coded === null) return;
    const number = Number(codeKey(line.coded.code ?? ''));
    const single = worded[i] === null && line.coded.depth === 1;
    const goesOn = beside || (top !== undefined && line.column === top.column && number === lastTop + 1);
    if (single && open !== null && !(goesOn && line.column <= open)) items.add(line);
    else {
      open = null;
      if (single) lastTop = number;
    }
  });
  return items;
}

/** A label with its content in the next cell: what stands below the label is no part of it. */
function isBeside({ label, column, valueColumn }: OutlineRow): boolean {
  return label !== null && label.value !== '' && valueColumn > column;
}

/** Under the axis A the code A1 has two parts: its letter is the first. */
function depthIn({ coded }: OutlineRow, { axisLetters }: Words): number {
  const { code = '', depth } = coded!;
  return depth + (/\d/.test(code) && axisLetters.has(code.charAt(0).toUpperCase()) ? 1 : 0);
}

function depthLevels(
  ofLines: number[],
  named: ReadonlySet<OutlineLevel>,
  lowest: 'objective' | 'action',
  said: OutlineLevel[],
): Map<number, OutlineLevel> {
  const depths = [...new Set(ofLines)].sort((a, b) => a - b);
  const saidFor = said.filter((level) => !named.has(level));
  if (said.length > 0 && saidFor.length === depths.length)
    return new Map(depths.map((depth, i) => [depth, saidFor[i]!]));
  const noAxis = named.has('axis') || (depths[0] ?? 1) > 1;
  const free = (['axis', 'objective', 'action'] as const).filter(
    (level) => !named.has(level) && !(level === 'axis' && noAxis),
  );
  const wanted: OutlineLevel[] =
    depths.length > free.length && free.includes('objective') && free.includes('action')
      ? free.flatMap((level): OutlineLevel[] => (level === 'action' ? ['field', 'action'] : [level]))
      : free;
  const short = wanted.slice(0, depths.length);
  if (lowest === 'action' && short.at(-1) === 'objective' && free.includes('action'))
    short[short.length - 1] = 'action';
  return new Map(depths.map((depth, i) => [depth, short[i] ?? 'detail']));
}
