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

/**
 * A safe change of one of the user's own cells, as a rule asks for it. What the cell becomes is made from its content at
 * that time, so that a cell which changed meanwhile is left alone.
 */
export type Correction =
  /** These words of the cell, as they stand in it, become others; the rest of the cell stays. */
  | { kind: 'words'; source: Source; words: string; by: string }
  /** The cell, which holds a text, becomes a number. */
  | { kind: 'number'; source: Source; value: number }
  /** The cell becomes a text, whatever it holds (a code that Excel made a date of). */
  | { kind: 'text'; source: Source; value: string };

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
    /** The safe corrections of it, each to be shown before it is made; none when only a person can tell. */
    corrections?: Correction[];
  };
}[Code];
