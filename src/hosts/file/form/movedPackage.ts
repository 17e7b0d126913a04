import { parseRect, rectAddress } from '../../../workbook/address';
import { decodeXml } from '../decodeXml';
import type { PackageDraft } from '../packageDraft';
import type { PartGraph } from '../partGraph';
import { childOf, childrenOf, parseXml, type XmlElement } from '../parseXml';
import { SourceEdits } from '../sourceEdits';
import type { WorkbookXml } from '../workbookXml';
import { escapeText } from '../xml';
import { movedFormula, movedRow, movedRows, type NewRows } from './movedFormula';
import { partWithRows } from './movedSheet';

const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula']);

/** Brings everything that speaks of rows of a sheet, outside its own part, in line with rows that came in. */
export function movePackage(
  draft: PackageDraft,
  graph: PartGraph,
  { workbook, path, rows }: { workbook: WorkbookXml; path: string; rows: NewRows },
): void {
  for (const { kind, part } of graph.from(path)) {
    if (part === undefined) continue;
    if (kind === 'table' || kind === 'comments' || kind === 'threadedComment')
      change(draft, part, (source) => partWithRows(source, rows));
    else if (kind === 'drawing') change(draft, part, (source) => movedDrawing(source, rows));
    else if (kind === 'vmlDrawing') change(draft, part, (source) => movedNotes(source, rows));
  }
  const others = ['worksheet', 'chart', 'pivotCacheDefinition'].flatMap((kind) => graph.ofKind(kind));
  for (const part of new Set(others.flatMap(({ part }) => part ?? []))) {
    if (part !== path) change(draft, part, (source) => movedReferences(source, rows));
  }
  change(draft, workbook.path, (source) => movedNames(source, rows));
}

function change(draft: PackageDraft, part: string, changed: (source: string) => string): void {
  const bytes = draft.parts.get(part);
  if (!bytes) return;
  const source = decodeXml(bytes);
  draft.setText(part, source, changed(source));
}

/** Formulas of other sheets, charts and pivot tables that speak of the sheet by its name. */
function movedReferences(source: string, rows: NewRows): string {
  const edits = new SourceEdits(source);
  const visit = (element: XmlElement): void => {
    if (FORMULAS.has(element.local) && element.text !== '' && element.children.length === 0)
      replaceText(edits, element, movedFormula(element.text, '', rows));
    const ref = parseRect(element.attribute('ref') ?? '');
    if (element.local === 'worksheetSource' && element.attribute('sheet') === rows.sheet && ref) {
      const [top, bottom] = movedRows(ref.top, ref.bottom, rows);
      edits.setAttribute(element, 'ref', rectAddress({ ...ref, top, bottom }));
    }
    element.children.forEach(visit);
  };
  visit(parseXml(source));
  return edits.apply();
}

function movedNames(source: string, rows: NewRows): string {
  const edits = new SourceEdits(source);
  const names = childOf(parseXml(source), 'definedNames');
  for (const name of names ? childrenOf(names, 'definedName') : [])
    replaceText(edits, name, movedFormula(name.text, '', rows));
  return edits.apply();
}

/** Pictures and charts below the new rows move down; one that spans them grows, unless it is not to move with cells. */
function movedDrawing(source: string, rows: NewRows): string {
  const edits = new SourceEdits(source);
  for (const anchor of parseXml(source).children) {
    if (anchor.attribute('editAs') === 'absolute') continue;
    const from = anchor.children.find(({ local }) => local === 'from');
    const start = from && rowIn(from);
    const isBelow = start !== undefined && Number(start.text) > rows.after;
    for (const end of anchor.children.filter(({ local }) => local === 'from' || local === 'to')) {
      const row = rowIn(end);
      // What keeps its size moves as a whole or not at all.
      const moves = anchor.attribute('editAs') === 'oneCell' ? isBelow : true;
      if (row && moves) replaceText(edits, row, String(movedRow(Number(row.text), rows)));
    }
  }
  return edits.apply();
}

function rowIn(place: XmlElement): XmlElement | undefined {
  return place.children.find(({ local }) => local === 'row');
}

/** Notes as old Excel draws them: the row that they are about, and where their box stands. */
function movedNotes(source: string, rows: NewRows): string {
  const moved = (row: string): string => String(movedRow(Number(row), rows));
  return source
    .replace(
      /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g,
      (_, open: string, row: string, close: string) => open + moved(row) + close,
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, list: string, close: string) => {
      const numbers = list.split(',');
      return open + numbers.map((n, i) => (i === 2 || i === 6 ? moved(n.trim()) : n)).join(',') + close;
    });
}

function replaceText(edits: SourceEdits, element: XmlElement, text: string): void {
  if (text !== element.text) edits.replace(element.openEnd, element.closeStart, escapeText(text));
}
