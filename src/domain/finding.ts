import type { Source } from './roadmap';

/** On screen: À corriger, À vérifier, Pour information. */
export type Severity = 'erreur' | 'avertissement' | 'information';

/**
 * The typed parameters that the French text of each finding is made from, by code. Each rule adds its own line from
 * its own file (`declare module`), so that a rule without a text in `messages/fr.ts` does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- open on purpose: rules declare their parameters
export interface FindingParameters {}

export type FindingCode = keyof FindingParameters;

/** Something wrong, with every place concerned: one cause, one finding. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [C in Code]: {
    code: C;
    severity: Severity;
    /** Where to look, the first being the place to go to. */
    places: Source[];
    /** The ids of the items concerned: with the code, what the finding is about, whatever the cells. */
    about: string[];
    parameters: FindingParameters[C];
    /** True when a safe correction can be shown and applied. */
    fixable: boolean;
  };
}[Code];
