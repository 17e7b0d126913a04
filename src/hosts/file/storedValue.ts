import type { CellValue } from '../../workbook/snapshot';
import { plainText } from './cellText';
import { childOf, scanXml, type XmlElement } from './parseXml';

/** The value in a `<c>` element; null for an empty cell. `sharedTexts` are the workbook's, by their number. */
export function storedValue(cell: XmlElement, sharedTexts: ReadonlyMap<number, string>): CellValue | null {
  const value = childOf(cell, 'v')?.text;
  switch (cell.attribute('t')) {
    case 's':
      return textOrNull(sharedTexts.get(Number(value)));
    case 'inlineStr': {
      const inline = childOf(cell, 'is');
      return textOrNull(inline && plainText(runs(inline)));
    }
    case 'str':
    case 'e':
    case 'd':
      return textOrNull(value === undefined ? undefined : plainText(value));
    case 'b':
      return value === undefined ? null : value.trim() === '1' || value.trim() === 'true';
    default:
      return value === undefined || value.trim() === '' ? null : Number(value);
  }
}

/** The number of the shared text that a cell points at. */
export function sharedTextNumber(cell: XmlElement): number | undefined {
  return cell.attribute('t') === 's' ? Number(childOf(cell, 'v')?.text) : undefined;
}

/** Those shared texts of a workbook that are asked for, by their number. */
export function readSharedTexts(source: string, wanted: ReadonlySet<number>): Map<number, string> {
  const found = new Map<number, string>();
  if (wanted.size === 0) return found;
  let number = -1;
  let text = '';
  const path: string[] = [];
  scanXml(source, {
    open({ local }) {
      path.push(local);
      if (local !== 'si') return;
      number++;
      text = '';
    },
    text(piece) {
      // Phonetic readings stand in rPh and are no part of the text.
      if (wanted.has(number) && path.at(-1) === 't' && !path.includes('rPh')) text += piece;
    },
    close({ local }) {
      path.pop();
      if (local === 'si' && wanted.has(number)) found.set(number, plainText(text));
    },
  });
  return found;
}

function runs(inline: XmlElement): string {
  return inline.children
    .filter(({ local }) => local === 't' || local === 'r')
    .map((child) => (child.local === 't' ? child.text : runs(child)))
    .join('');
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
