import { isMilestone as isAnswered } from '../../domain/followUp/direction';
import { answerIn } from '../../domain/followUp/milestoneWords';
import { finalTarget, stepsBefore } from '../../domain/followUp/targetsInTime';
import { inOneUnit, levelOf } from '../../domain/followUp/units';
import type { Indicator, Measure } from '../../domain/roadmap';

/** The figures that the user's own sheets say of an indicator, as the cells of its row show them. */
export interface OwnLevels {
  final?: Measure;
  steps: Measure[];
  /** Whether the row counts in percent: its cells hold fractions. */
  isPercent: boolean;
  /** Whether it answers « oui » or « non ». */
  isMilestone: boolean;
  /** What a cell holds for each measure; one that is in another unit than those before it has none. */
  values: Map<Measure, number>;
  /** Measures with a figure that does not go with the others. */
  otherUnits: Measure[];
}

/** Every cell of a row asks for them. */
const known = new WeakMap<Indicator, OwnLevels>();

/** All figures of a row are in one unit: that of the target, else of the départ, else of the value. */
export function ownLevels(indicator: Indicator): OwnLevels {
  const before = known.get(indicator);
  if (before) return before;
  const levels = levelsOf(indicator);
  known.set(indicator, levels);
  return levels;
}

function levelsOf(indicator: Indicator): OwnLevels {
  const { baseline, current, unit } = indicator;
  const final = finalTarget(indicator.targets);
  const steps = final === undefined ? [] : stepsBefore(indicator.targets, final);
  const isMilestone = isAnswered(indicator);
  const given = [final, baseline, current, ...steps].filter((one) => one !== undefined);
  const common = { ...(final && { final }), steps, isMilestone };
  if (isMilestone) {
    const numbers = given.flatMap((one) => answerEntry(one));
    return { ...common, isPercent: false, values: new Map(numbers), otherUnits: [] };
  }
  const levels: Measure[] = [];
  const otherUnits: Measure[] = [];
  for (const one of given.filter(isLevel))
    (inOneUnit([...levels, one], unit) === null ? otherUnits : levels).push(one);
  const isPercent = isInPercent(levels, unit);
  const numbers = inOneUnit(levels, unit) ?? [];
  const values = new Map(levels.map((one, i) => [one, isPercent ? numbers[i]! / 100 : numbers[i]!]));
  return { ...common, isPercent, values, otherUnits };
}

/** True for a figure that is no change: « 20 % », « 20 à 30 », not « +20 % ». */
export function isLevel(measure: Measure): boolean {
  return measure.relative !== true && Number.isFinite(levelOf(measure));
}

/** « 100 % » of a milestone is done, as « oui » is. */
function answerEntry(measure: Measure): [Measure, number][] {
  const { value, unit } = measure;
  if (answerIn(measure) !== undefined || value === undefined) return [];
  return [[measure, unit === '%' ? value / 100 : value]];
}

/** Shares of several totals are taken in percent, too. */
function isInPercent(levels: Measure[], unit: string | undefined): boolean {
  const units = new Set(levels.map((one) => one.unit).filter((one) => one !== undefined));
  if (units.has('%')) return true;
  const totals = [...units].filter((one) => one.startsWith('/'));
  return totals.length > 1 || (unit === '%' && units.size === 0);
}

/** The years for which the user's own sheets say a target on the way. */
export function ownStepYears(indicator: Indicator): number[] {
  return ownLevels(indicator).steps.map(yearOf);
}

/** The year of a target on the way. */
export function yearOf({ date = '' }: Measure): number {
  return Number(date.slice(0, 4));
}
