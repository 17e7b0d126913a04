import { itemsOfPlan, itemsOfRoadmap } from '../items';
import { sheetOf } from '../page';
import { roadmapOf } from '../../reading';
import { choiceNames, type Combination } from './choices';
import { combinationOf } from './combination';
import { composed } from './compose';
import { realPlan } from './contents';
import { tallied, type Tally } from './tally';

/** One combination, read. */
export interface Trial {
  seed: number;
  choice: Combination;
  tally: Tally;
}

/** Reads the workbook of a seed: the real roadmap with so many axes, and so many objectives of each. */
export function tried(seed: number, axes = 3, objectives = 3): Trial {
  const choice = combinationOf(seed);
  const { pages, plan } = composed(realPlan(axes, objectives), choice);
  const roadmap = roadmapOf(...pages.map((page) => sheetOf(page, false)));
  return { seed, choice, tally: tallied(itemsOfPlan(plan), itemsOfRoadmap(roadmap)) };
}

/** Wrong items of a trial for one that was written. */
export function wrongShare({ tally }: Trial): number {
  return (tally.misplaced.length + tally.missing.length + tally.invented.length) / tally.written;
}

/**
 * Options, and pairs of options of two choices, by the share of items that go wrong with them; the worst first, as lines
 * of « share workbooks option ». `few`: fewer workbooks than that say nothing.
 */
export function weakest(trials: Trial[], few: number): { options: string[]; pairs: string[] } {
  const single = new Map<string, number[]>();
  const double = new Map<string, number[]>();
  for (const trial of trials) {
    const wrong = wrongShare(trial);
    const options = choiceNames.map((name) => `${name}: ${trial.choice[name]}`);
    options.forEach((option, i) => {
      add(single, option, wrong);
      for (const other of options.slice(i + 1)) add(double, `${option} + ${other}`, wrong);
    });
  }
  return { options: ranked(single, few), pairs: ranked(double, few) };
}

function add(shares: Map<string, number[]>, key: string, share: number): void {
  shares.set(key, [...(shares.get(key) ?? []), share]);
}

function ranked(shares: Map<string, number[]>, few: number): string[] {
  return [...shares]
    .filter(([, all]) => all.length >= few)
    .map(([key, all]) => ({
      key,
      count: all.length,
      mean: all.reduce((sum, one) => sum + one, 0) / all.length,
    }))
    .sort((a, b) => b.mean - a.mean)
    .map(({ key, count, mean }) => `${(mean * 100).toFixed(1)} % ${count} ${key}`);
}
