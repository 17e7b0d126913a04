import { childOf, childrenOf, parseXml, type XmlElement } from '../parseXml';
import { cellsOf } from '../sheetEdits';
import { SourceEdits } from '../sourceEdits';
import { textOfRuns, textRuns } from '../textRuns';
import { placedRows } from './placedRows';

/** Points that a line of the usual font of 11 takes, Excel's greatest height, and characters in a column that no one set. */
const LINE_HEIGHT = 15;
const HIGHEST = 409;
const USUAL_WIDTH = 9;
/** Letters are narrower than the figures that widths count. */
const LETTERS = 1.1;

/**
 * The worksheet part with rows, from `first` to `last`, that are too low for the texts written there made as high as these
 * need. Excel is left to fit them again when somebody types there.
 */
export function withFittingRows(source: string, first: number, last: number): string {
  const root = parseXml(source);
  const edits = new SourceEdits(source);
  const widths = widthsIn(root);
  const usual = Number(childOf(root, 'sheetFormatPr')?.attribute('defaultRowHeight') ?? LINE_HEIGHT);
  for (const { row, element } of placedRows(childOf(root, 'sheetData')!)) {
    if (row < first || row > last) continue;
    const height = Number(element.attribute('ht') ?? usual);
    const lines = cellsOf(element).map(({ column, element: cell }) =>
      linesOf(cell, widths(column) * LETTERS),
    );
    const needed = Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT);
    if (needed <= height) continue;
    const open = source.slice(element.start, element.openEnd);
    const free = open.replace(/\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const sized = free.replace(/^<[\w.:-]+/, (name) => `${name} ht="${String(needed)}"`);
    edits.replace(element.start, element.openEnd, sized);
  }
  return edits.apply();
}

/** Lines of a text that was written into a cell; texts that the form has are as high as they are. */
function linesOf(cell: XmlElement, width: number): number {
  const held = childOf(cell, 'is');
  if (!held) return 1;
  return textOfRuns(textRuns(held))
    .split('\n')
    .reduce((lines, line) => lines + wrappedLines(line, width), 0);
}

/** Lines that a text takes when it is broken between words; a word that is too long is broken too. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const joined = used === 0 ? length : used + 1 + length;
    if (joined <= width) {
      used = joined;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length % width;
  }
  return lines;
}

/** The widths of columns, in characters of the usual font. */
export function widthsIn(root: XmlElement): (column: number) => number {
  const columns = childrenOf(childOf(root, 'cols') ?? root, 'col');
  return (column) => {
    const own = columns.find(
      (one) => Number(one.attribute('min')) - 1 <= column && column <= Number(one.attribute('max')) - 1,
    );
    return Math.max(1, Number(own?.attribute('width') ?? USUAL_WIDTH));
  };
}
