import type { CellValue } from '../../workbook/snapshot';
import { plainText } from './cellText';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml';
import { textOfRuns, textRuns, type TextRun } from './textRuns';

/** The value in a `<c>` element; null for an empty cell. `sharedTexts` are the workbook's, by their number. */
export function storedValue(cell: XmlElement, sharedTexts: ReadonlyMap<number, TextRun[]>): CellValue | null {
  const value = childOf(cell, 'v')?.text;
  switch (cell.attribute('t')) {
    case 's':
    case 'inlineStr':
      return textOrNull(textOfRuns(storedRuns(cell, sharedTexts)));
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

/** The runs of the text in a `<c>` element; none for another content. */
export function storedRuns(cell: XmlElement, sharedTexts: ReadonlyMap<number, TextRun[]>): TextRun[] {
  const shared = sharedTextNumber(cell);
  if (shared !== undefined) return sharedTexts.get(shared) ?? [];
  const inline = cell.attribute('t') === 'inlineStr' ? childOf(cell, 'is') : undefined;
  return inline ? textRuns(inline) : [];
}

/** The number of the shared text that a cell points at. */
export function sharedTextNumber(cell: XmlElement): number | undefined {
  return cell.attribute('t') === 's' ? Number(childOf(cell, 'v')?.text) : undefined;
}

/** Those shared texts of a workbook that are asked for, by their number. */
export function readSharedTexts(source: string, wanted: ReadonlySet<number>): Map<number, TextRun[]> {
  if (wanted.size === 0) return new Map();
  let number = -1;
  const numbers: number[] = [];
  const root = parseXml(source, ({ local }) => {
    if (local !== 'si') return true;
    number++;
    if (wanted.has(number)) numbers.push(number);
    return wanted.has(number);
  });
  return new Map(childrenOf(root, 'si').map((item, i) => [numbers[i]!, textRuns(item)]));
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
