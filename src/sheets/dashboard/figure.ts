import type { CellValue } from '../../workbook/snapshot';

/** A live figure: a formula without `=`, and what it computes to. Nothing to be said is an empty text. */
export interface Figure {
  formula: string;
  value: CellValue;
}

/** A figure that others of its line are computed from. */
export interface PlacedFigure extends Figure {
  cell: string;
}

/** What a cell is looked for by. */
export interface Criterion {
  /** As COUNTIF and MATCH take it, where `*` stands for any text. */
  pattern: string;
  isMet: (value: CellValue | undefined) => boolean;
}

/** A word that means nothing but itself. */
export function wordCriterion(word: string): Criterion {
  const plain = word.replace(/[~?*]/g, '~$&').replaceAll('"', '""');
  return {
    pattern: /^[=<>]/.test(plain) ? `=${plain}` : plain,
    isMet: (value) => value === word,
  };
}

/** Any text that begins and ends like this. */
export function textBetween(begin: string, end: string): Criterion {
  return {
    pattern: `${begin}*${end}`,
    isMet: (value) => typeof value === 'string' && value.startsWith(begin) && value.endsWith(end),
  };
}

/** Any text that is not empty. */
export const anyText: Criterion = {
  pattern: '?*',
  isMet: (value) => typeof value === 'string' && value !== '',
};

/** How many cells of these blocks meet one of these criteria. */
export function countOf(
  blocks: readonly string[],
  values: readonly (CellValue | undefined)[],
  criteria: readonly Criterion[],
): Figure {
  const terms = blocks.flatMap((block) => criteria.map(({ pattern }) => `COUNTIF(${block},"${pattern}")`));
  return {
    formula: terms.join('+') || '0',
    value: values.filter((value) => criteria.some(({ isMet }) => isMet(value))).length,
  };
}

/** How many cells of these blocks are filled. */
export function countOfFilled(blocks: readonly string[], filled: readonly unknown[]): Figure {
  return { formula: blocks.length === 0 ? '0' : `COUNTA(${blocks.join(',')})`, value: filled.length };
}

/** Why figures of a line are not told. */
export interface Unknown {
  /** The cell that says, in a sentence, that nothing is filled in yet. */
  cell: string;
  said: boolean;
}

/** The same figure, or nothing where it cannot be told yet, and where there is nothing to be counted. */
export function unless(unknown: Unknown, total: PlacedFigure, { formula, value }: Figure): Figure {
  return {
    formula: `IF(OR(${unknown.cell}<>"",${total.cell}=0),"",${formula})`,
    value: unknown.said || total.value === 0 ? '' : value,
  };
}
