import { plainKey, startsWithInfinitive, tidy } from '../../domain/text';
import { isCaption } from '../headings';
import { RANK, type OutlineLevel } from './outlineLevels';
import type { OutlineRow } from './outlineRows';
import { ITEM_ROLES } from '../words/vocabulary';

/** Lines at least this long that no word or number names are prose. */
export const PROSE_LENGTH = 200;
/** More lines with cells that belong to nothing than this share: a table or a matrix, no outline. */
const MOST_WITH_OTHERS = 0.4;

/**
 * True when the lines are the outline of a roadmap: an axis or an objective, and two lines of lower levels. Numbers
 * alone (« 1 », « 1.1 ») are those of any document: they need a word of roadmaps beside them, and little prose, or columns
 * that only plans have (`ofPlan`).
 */
export function isOutline(
  lines: OutlineRow[],
  levels: (OutlineLevel | null)[],
  headings: string[],
  ofPlan = false,
): boolean {
  const ranks = lines.flatMap((line, i) => {
    const level = levels[i];
    return level && level !== 'item' && level !== 'detail' ? [{ line, rank: RANK[level] }] : [];
  });
  if (isListUnderLabels(lines, levels)) return true;
  if (ranks.length < 3) return false;
  const top = Math.min(...ranks.map(({ rank }) => rank));
  const lower = ranks.filter(({ rank }) => rank > top);
  if (top > RANK.objective || lower.length < 2) return false;
  const labels = lines.filter((line) => line.label !== null && ITEM_ROLES.has(line.label.word.role)).length;
  const sure = lower.filter(({ line }) => line.coded!.word !== undefined || line.coded!.depth > 1).length;
  if (sure < 2 && labels < 2) return false;
  if (hasManyOthers(lines)) return false;
  if (
    isCodedList(
      ranks.map(({ line }) => line),
      labels,
    )
  )
    return false;
  const worded = ranks.filter(({ line }) => line.coded!.word !== undefined).length;
  return (
    worded > 0 ||
    ofPlan ||
    isRoadmapOfNumbers(
      lines,
      ranks.map(({ line }) => line),
      labels,
      headings,
    )
  );
}

/**
 * « Axe 1 : … », « Nos objectifs », « - Former », « Nos actions », « - Ouvrir un parcours »: words name the axes, and
 * labels of different items open the lists below them. One label alone could stand over a table.
 */
function isListUnderLabels(lines: OutlineRow[], levels: (OutlineLevel | null)[]): boolean {
  const named = lines.some((line, i) => line.coded?.word !== undefined && RANK[levels[i]!] <= RANK.objective);
  const opened = lines.flatMap(({ label, column, valueColumn }, i) => {
    if (label === null || !ITEM_ROLES.has(label.word.role) || valueColumn > column) return [];
    return label.value !== '' || (lines[i + 1] && isPlain(lines[i + 1]!)) ? [label.word.role] : [];
  });
  const alone = lines.filter((line, i) => isPlain(line) && !line.bulleted && lines[i - 1]?.coded);
  return named && new Set(opened).size > 1 && alone.length <= 1 && !hasManyOthers(lines);
}

function isPlain({ coded, label, text }: OutlineRow): boolean {
  return coded === null && label === null && text !== '';
}

function hasManyOthers(lines: OutlineRow[]): boolean {
  return lines.filter((line) => line.others.length > 0).length > lines.length * MOST_WITH_OTHERS;
}

/** « Axe 1 : … » and below it only codes and titles in two cells: a list of coded actions, which has its own layout. */
function isCodedList(coded: OutlineRow[], labels: number): boolean {
  const bare = coded.filter((line) => line.coded!.word === undefined);
  const depths = new Set(bare.map((line) => line.coded!.depth));
  const inTwo = bare.every((line) => line.valueColumn > line.column);
  const worded = coded.filter((line) => line.coded!.word !== undefined);
  return labels === 0 && inTwo && depths.size === 1 && worded.every((line) => line.coded!.word === 'axis');
}

function isRoadmapOfNumbers(
  lines: OutlineRow[],
  coded: OutlineRow[],
  labels: number,
  headings: string[],
): boolean {
  const plain = lines.filter((line) => line.coded === null && line.label === null && line.text !== '');
  const prose = plain.filter((line) => tidy(line.text).length > PROSE_LENGTH).length;
  if (prose > 0 && prose >= plain.length * 0.3) return false;
  const captions = coded.filter((line) => isCaption({ title: line.coded!.title })).length;
  if (captions > coded.length * 0.2) return false;
  const verbs = coded.filter((line) => startsWithInfinitive(line.coded!.title)).length;
  const named = headings.some((text) =>
    /feuille de route|plan d actions?|strategie numerique|\baxes?\b/.test(plainKey(text)),
  );
  return labels >= 2 || verbs >= coded.length * 0.4 || (named && prose === 0);
}
