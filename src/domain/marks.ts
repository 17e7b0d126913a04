import { tidy } from './text';

/**
 * What a cell of a cross table says: `yes` this action serves this objective, `partial` in part (○ beside ●),
 * `no`, or `unknown`, which is shown to the user and never guessed.
 */
export type MarkMeaning = 'yes' | 'partial' | 'no' | 'unknown';

/** `û` and `ü` are the cross and the tick of the Wingdings font, which many files have lost. */
const YES = new Set([
  'û',
  'ü',
  'x',
  '×',
  '✗',
  '✘',
  '✕',
  '✖',
  '✓',
  '✔',
  '☑',
  '☒',
  '●',
  '•',
  '■',
  '▪',
  '◼',
  '1',
  'oui',
  'ok',
  'o',
  'vrai',
  'true',
  '+',
]);
/** « ++ » and « xxx » say the same as « + » and « x », only more of it. */
const REPEATED = /^([x×✗✘✓✔●•■+])\1{1,2}$/u;
const PARTIAL = new Set(['○', '◐', '◦']);
const NO = new Set(['', '0', 'non', 'n', 'faux', 'false', '-', '–', '—', '☐', '□']);

/** What the Wingdings font draws for these letters: many files, and the pane, have lost the font. */
const DRAWN: Readonly<Record<string, string>> = { û: '×', ü: '✓' };

/** A mark as people see it: `×` and `✓` for the letters of the Wingdings font, any other text as it is. */
export function drawnMark(text: string): string {
  return DRAWN[tidy(text)] ?? text;
}

/** Reads one cell of a cross table. @example readMark(' X ') === 'yes' */
export function readMark(text: string): MarkMeaning {
  const mark = tidy(text).toLowerCase().replace(REPEATED, '$1');
  if (NO.has(mark)) return 'no';
  if (YES.has(mark)) return 'yes';
  return PARTIAL.has(mark) ? 'partial' : 'unknown';
}
