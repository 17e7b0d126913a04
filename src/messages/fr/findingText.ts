import type { FindingCode, FindingParameters } from '../../domain/finding';

/** What the screen says of a finding: what it is, in the words of the workbook, why it matters, what to do. */
export interface FindingText {
  constat: string;
  pourquoi: string;
  correction: string;
}

export type FindingTexts = { [C in FindingCode]: (parameters: FindingParameters[C]) => FindingText };
