import type { Observation } from '../../src/domain/observation';
import type { Roadmap, Source } from '../../src/domain/roadmap';
import type { RuleCode } from '../../src/messages/fr/guide/ruleText';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A workbook small enough to be read at a glance. */
export type ExampleSheets = readonly SheetSnapshot[];

export type Seen = (roadmap: Roadmap) => Roadmap;

/** The roadmap with one thing more that was seen. */
export function observing(observation: Observation): Seen {
  return (roadmap) => ({ ...roadmap, observations: [...roadmap.observations, observation] });
}

/** What shows one rule: a workbook with the mistake, and one that nearly has it. */
export interface RuleExample {
  /** How either workbook was when the program last kept something of it; where a rule compares with that. */
  before?: ExampleSheets;
  /** The roadmap of the first workbook with what the program reads on a sheet that it has made itself, which no small table can be. */
  seen?: Seen;
  /** Checked with all rules, it gives a finding of the code… */
  wrong: ExampleSheets;
  /** …that names this cell. */
  at: Source;
  /** Gives no finding of the code. */
  nearly: ExampleSheets;
}

/** The codes that begin with these letters: `CodesOf<'STR'>`. */
export type CodesOf<Letters extends string> = Extract<RuleCode, `${Letters}-${string}`>;

/** The examples of a family; a rule of it without an example does not compile. */
export type Examples<Letters extends string> = Record<CodesOf<Letters>, RuleExample>;
