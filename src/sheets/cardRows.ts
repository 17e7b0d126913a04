import type { CellStyle } from '../workbook/plan';
import { looks } from './looks';
import { withBullet } from './itemText';
import type { TextRow } from './textTable';

/** A card has two columns: what is said, and the text. In characters. */
export const CARD_WIDTHS = [26, 94];

/** A longer list is cut into pieces, so that a page can end within it. */
const LONGEST_LIST = 12;
const PIECE = 8;

const labelStyle: CellStyle = { ...looks.band, vertical: 'top' };
const textStyle: CellStyle = { ...looks.text, vertical: 'top' };
const lineStyle: CellStyle = { ...textStyle, border: 'hair' };

/** The first row of a card: its title over both columns. */
export function cardTitle(value: string): TextRow {
  return [{ value, style: { ...looks.header, size: 13, horizontal: 'left', indent: 1 }, across: 2 }, null];
}

/** A line under the title, over both columns. */
export function cardSubtitle(value: string): TextRow {
  return [{ value, style: looks.subBand, across: 2 }, null];
}

/** A label and its text. */
export function cardText(label: string, value: string): TextRow {
  return [
    { value: label, style: labelStyle },
    { value, style: textStyle },
  ];
}

/** A label and an empty line, on which people write. */
export function cardLine(label: string): TextRow {
  return [
    { value: label, style: labelStyle },
    { value: '', style: lineStyle },
  ];
}

/** A label beside a list; one row as a rule, several where it is long. */
export function cardList(label: string, texts: readonly string[]): TextRow[] {
  const size = texts.length > LONGEST_LIST ? PIECE : texts.length;
  const lines = texts.length > 1 ? texts.map(withBullet) : texts;
  const pieces: string[] = [];
  for (let first = 0; first < texts.length; first += size) {
    pieces.push(lines.slice(first, first + size).join('\n'));
  }
  return pieces.map((value, i) => [
    i === 0 ? { value: label, style: labelStyle, down: pieces.length } : null,
    { value, style: textStyle },
  ]);
}
