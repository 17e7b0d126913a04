import type { PageCell } from '../../page';
import type { Holder } from '../../plan';
import { rows, spread, type Block, type Column } from '../block';
import type { Combination } from '../choices';
import { head, inOneCell, singular, text } from '../texts';

type Lists = (objective: Holder) => string[];

const levers: Lists = (objective) => objective.levers.map(({ title }) => title);
const indicators: Lists = (objective) => objective.indicators.map(({ title }) => title);
const targets: Lists = (objective) => objective.indicators.map(({ target }) => target!);

/** Levers as cells beside the actions or as a list that runs down beside them. */
export function leverColumns(choice: Combination): Column[] {
  if (choice.levers === 'beside') return [beside(choice.leverWord, choice, levers, choice.bullet)];
  return choice.levers === 'side list' ? [sideList(choice.leverWord, choice, levers)] : [];
}

/** Indicators and their targets, as the levers, or in numbered columns; `most`: of one objective. */
export function indicatorColumns(choice: Combination, most: number): Column[] {
  const { indicatorWord, targetWord } = choice;
  const withTargets = choice.targets === 'beside';
  if (choice.indicators === 'beside')
    return [
      beside(indicatorWord, choice, indicators, choice.bullet),
      ...(withTargets ? [beside(targetWord, choice, targets, choice.bullet)] : []),
    ];
  if (choice.indicators === 'side list')
    return [
      sideList(indicatorWord, choice, indicators),
      ...(withTargets ? [sideList(targetWord, choice, targets)] : []),
    ];
  if (choice.indicators !== 'numbered columns') return [];
  return Array.from({ length: most }).flatMap((_, i) => [
    one(`${singular(indicatorWord)} ${i + 1}`, choice, indicators, i),
    ...(withTargets ? [one(`${singular(targetWord)} ${i + 1}`, choice, targets, i)] : []),
  ]);
}

function beside(heading: string, choice: Combination, lists: Lists, bullet: string): Column {
  return column(heading, choice, (block) => {
    const titles = lists(block.objective);
    return spread(block, titles.length === 0 ? null : text(inOneCell(titles, bullet)), isMerged(choice));
  });
}

function sideList(heading: string, choice: Combination, lists: Lists): Column {
  return column(heading, choice, (block) => {
    const titles = lists(block.objective);
    return rows(block, (row) => (titles[row] === undefined ? null : text(titles[row])));
  });
}

function one(heading: string, choice: Combination, lists: Lists, i: number): Column {
  return column(heading, choice, (block) => {
    const title = lists(block.objective)[i];
    return spread(block, title === undefined ? null : text(title), isMerged(choice));
  });
}

function column(heading: string, choice: Combination, cells: (block: Block) => (PageCell | null)[]): Column {
  return { heads: [head(heading, choice)], cells };
}

/** Cells that hold for an objective stand as its own cell does. */
function isMerged({ objective }: Combination): boolean {
  return objective === 'merged';
}
