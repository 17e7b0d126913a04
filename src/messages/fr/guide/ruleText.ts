import type { FindingCode } from '../../../domain/finding';

/** What the guide says of a rule, beside the example. */
export interface RuleText {
  /** A short name: « Code employé deux fois ». */
  name: string;
  /** When it speaks, and what it leaves alone: one or two sentences. */
  when: string;
}

/** The codes of rules: STR-00 tells that one could not be run. */
export type RuleCode = Exclude<FindingCode, 'STR-00'>;

/** The texts of a family, by the letters of its codes; a rule of it without a text does not compile. */
export type RuleTexts<Letters extends string> = Record<Extract<RuleCode, `${Letters}-${string}`>, RuleText>;
