import type { FindingCode } from '../../../domain/finding';

/** What the guide says of a rule, beside the example. */
export interface RuleText {
  /** A short name: « Code employé deux fois ». */
  name: string;
  /** When it speaks, and what it leaves alone: one or two sentences. */
  when: string;
}

/** The texts of a family, by the letters of its codes; a rule of it without a text does not compile. */
export type RuleTexts<Letters extends string> = Record<
  Exclude<Extract<FindingCode, `${Letters}-${string}`>, 'STR-00'>,
  RuleText
>;
