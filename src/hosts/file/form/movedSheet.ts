import { parseRect, rectAddress, type Rect } from '../../../workbook/address';
import { childOf, childrenOf, parseXml, type XmlElement } from '../parseXml';
import { cellsOf } from '../sheetEdits';
import { SourceEdits } from '../sourceEdits';
import { escapeText } from '../xml';
import { copiedFormula, movedFormula, movedRow, movedRows, type NewRows } from './movedFormula';
import { placedRows } from './placedRows';

/** What stands for cells as a whole: a new row at its end belongs to it. */
const GROWING = new Set([
  'dataValidation',
  'conditionalFormatting',
  'protectedRange',
  'ignoredError',
  'autoFilter',
  'sortState',
  'sortCondition',
  'dimension',
  'table',
  'sqref',
]);
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula']);

/**
 * The worksheet part with rows below row `after`, each as `template` is (counted from 0): its height, its formats, its
 * formulas and the blocks merged along it, and nothing that was typed there. What stands below moves down.
 */
export function sheetWithRows(source: string, rows: NewRows, template: number): string {
  const plain = withoutSharedFormulas(source);
  const root = parseXml(plain);
  const edits = new SourceEdits(plain);
  const data = childOf(root, 'sheetData')!;
  const placed = placedRows(data);
  for (const { row, element } of placed) {
    const to = movedRow(row, rows);
    for (const { column, element: cell } of cellsOf(element)) {
      if (to !== row)
        edits.setAttribute(cell, 'r', rectAddress({ top: to, bottom: to, left: column, right: column }));
      const formula = childOf(cell, 'f');
      if (formula) moveElement(edits, formula, rows);
    }
    if (to !== row) edits.setAttribute(element, 'r', String(to + 1));
  }
  const model = placed.find(({ row }) => row === template)?.element;
  const next = placed.find(({ row }) => row > rows.after)?.element;
  const added = model ? newRows(plain, model, rows, template) : '';
  if (next) edits.insert(next.start, added);
  else edits.append(data, added);
  for (const child of root.children) if (child !== data) moveAll(edits, child, rows);
  addMerges(edits, root, rows, template);
  return edits.apply();
}

/** The part with rows and columns of what is not the sheet itself: a table, notes. */
export function partWithRows(source: string, rows: NewRows): string {
  const edits = new SourceEdits(source);
  moveAll(edits, parseXml(source), rows);
  return edits.apply();
}

function moveAll(edits: SourceEdits, element: XmlElement, rows: NewRows): void {
  moveElement(edits, element, rows);
  for (const child of element.children) moveAll(edits, child, rows);
}

function moveElement(edits: SourceEdits, element: XmlElement, rows: NewRows): void {
  const grows = GROWING.has(element.local);
  for (const name of ['ref', 'sqref', 'activeCell', 'topLeftCell']) {
    const value = element.attribute(name);
    if (value !== undefined) edits.setAttribute(element, name, movedList(value, rows, grows));
  }
  if (element.local === 'brk') {
    // A break stands above the row that its number is, counted from 0.
    const id = element.attribute('id');
    if (id !== undefined) edits.setAttribute(element, 'id', String(movedRow(Number(id), rows)));
  }
  if (element.children.length > 0 || element.text === '') return;
  const text = FORMULAS.has(element.local)
    ? movedFormula(element.text, rows.sheet, rows)
    : element.local === 'sqref'
      ? movedList(element.text, rows, true)
      : element.text;
  if (text !== element.text) edits.replace(element.openEnd, element.closeStart, escapeText(text));
}

/** `A6:A15 C3` once rows came in; a block that does not grow takes them in only where it goes on below them. */
function movedList(list: string, rows: NewRows, grows: boolean): string {
  return list
    .split(' ')
    .map((address) => {
      const rect = parseRect(address);
      return rect ? rectAddress(movedRect(rect, rows, grows)) : address;
    })
    .join(' ');
}

function movedRect(rect: Rect, rows: NewRows, grows: boolean): Rect {
  const [top, bottom] = grows
    ? movedRows(rect.top, rect.bottom, rows)
    : [movedRow(rect.top, rows), movedRow(rect.bottom, rows)];
  return { ...rect, top, bottom };
}

function newRows(source: string, model: XmlElement, rows: NewRows, template: number): string {
  const name = `${model.prefix}row`;
  const attributes = source
    .slice(model.start, model.openEnd)
    .replace(/^<[\w.:-]+/, '')
    .replace(/\/?>$/, '')
    .replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return Array.from({ length: rows.count }, (_, i) => {
    const row = rows.after + 1 + i;
    const cells = cellsOf(model).map(({ column, element }) => {
      const cell = `${element.prefix}c`;
      const address = rectAddress({ top: row, bottom: row, left: column, right: column });
      const style = element.attribute('s');
      const open = `<${cell} r="${address}"${style === undefined ? '' : ` s="${style}"`}`;
      const formula = childOf(element, 'f');
      if (!formula || formula.text === '' || formula.attribute('t') !== undefined) return `${open}/>`;
      const moved = movedFormula(formula.text, rows.sheet, rows);
      const own = `${element.prefix}f`;
      return `${open}><${own}>${escapeText(copiedFormula(moved, row - template))}</${own}></${cell}>`;
    });
    return `<${name} r="${String(row + 1)}"${attributes.trimEnd()}>${cells.join('')}</${name}>`;
  }).join('');
}

/** Cells merged along the row that is repeated are merged along each new one. */
function addMerges(edits: SourceEdits, root: XmlElement, rows: NewRows, template: number): void {
  const list = childOf(root, 'mergeCells');
  const along = childrenOf(list, 'mergeCell').flatMap((merge) => {
    const rect = parseRect(merge.attribute('ref') ?? '');
    return rect?.top === template && rect.bottom === template ? [rect] : [];
  });
  if (!list || along.length === 0) return;
  const added = Array.from({ length: rows.count }, (_, i) =>
    along.map((rect) => {
      const row = rows.after + 1 + i;
      return `<${list.prefix}mergeCell ref="${rectAddress({ ...rect, top: row, bottom: row })}"/>`;
    }),
  ).flat();
  edits.append(list, added.join(''));
  const count = childrenOf(list, 'mergeCell').length + added.length;
  edits.setAttribute(list, 'count', String(count));
}

/** Formulas that cells share, each written out in its own cell. */
function withoutSharedFormulas(source: string): string {
  const root = parseXml(source);
  const masters = new Map<string, { text: string; row: number; column: number }>();
  const edits = new SourceEdits(source);
  for (const { row, element } of placedRows(childOf(root, 'sheetData')!)) {
    for (const { column, element: cell } of cellsOf(element)) {
      const formula = childOf(cell, 'f');
      if (formula?.attribute('t') !== 'shared') continue;
      const key = formula.attribute('si') ?? '';
      if (formula.text !== '') masters.set(key, { text: formula.text, row, column });
      const master = masters.get(key);
      if (!master) continue;
      const text = copiedFormula(master.text, row - master.row, column - master.column);
      const name = `${formula.prefix}f`;
      edits.replace(formula.start, formula.end, `<${name}>${escapeText(text)}</${name}>`);
    }
  }
  return edits.apply();
}
