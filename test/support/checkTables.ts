import { plainText } from '../../src/hosts/file/cellText';
import { decodeXml } from '../../src/hosts/file/decodeXml';
import type { Package } from '../../src/hosts/file/openPackage';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../src/hosts/file/parseXml';
import { PartGraph } from '../../src/hosts/file/partGraph';
import { cellAddress, parseRect, type Rect } from '../../src/workbook/address';

/** What is wrong with the tables of a package: each with its name, empty when all is well. */
export function checkTables(parts: Package['parts'], workbookPart: string): string[] {
  const graph = new PartGraph(parts);
  const ids = tableParts(parts).map((table) => table.attribute('id') ?? '');
  const sheets = graph.from(workbookPart).filter(({ kind }) => kind === 'worksheet');
  return [
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `table id twice: ${id}`),
    ...sheets.flatMap(({ part }) => (part === undefined ? [] : checkSheetTables(parts, graph, part))),
  ];
}

/** The tables of all sheets. */
export function tableParts(parts: Package['parts']): XmlElement[] {
  return [...parts].flatMap(([path, bytes]) =>
    /tables\/[^/]*\.xml$/.test(path) ? [parseXml(decodeXml(bytes))] : [],
  );
}

function checkSheetTables(parts: Package['parts'], graph: PartGraph, sheetPart: string): string[] {
  const related = graph.from(sheetPart).filter(({ kind }) => kind === 'table');
  const sheet = parseXml(decodeXml(parts.get(sheetPart)!));
  const told = childrenOf(childOf(sheet, 'tableParts'), 'tablePart');
  if (told.length !== related.length) {
    return [`${sheetPart}: ${String(told.length)} tables told, ${String(related.length)} related`];
  }
  const tables = related.flatMap(({ part }) =>
    part === undefined ? [] : [parseXml(decodeXml(parts.get(part)!))],
  );
  const rects = tables.map(rectOf);
  const merges = childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').map(rectOf);
  return tables.flatMap((table, i) => {
    const [name, rect] = [table.attribute('displayName') ?? '', rects[i]!];
    return [
      ...(merges.some((merge) => overlap(merge, rect)) ? [`${name} over merged cells`] : []),
      ...(rects.slice(0, i).some((other) => overlap(other, rect)) ? [`${name} over another table`] : []),
      ...checkColumns(table, rect, textsOf(sheet, sharedTexts(parts, graph))).map(
        (line) => `${name}: ${line}`,
      ),
    ];
  });
}

function checkColumns(table: XmlElement, rect: Rect, texts: ReadonlyMap<string, string>): string[] {
  const names = childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map((column) =>
    plainText(column.attribute('name') ?? ''),
  );
  const width = rect.right - rect.left + 1;
  if (names.length !== width) return [`${String(names.length)} columns over ${String(width)} cells`];
  if (table.attribute('headerRowCount') === '0') return [];
  return names.flatMap((name, i) => {
    const text = texts.get(cellAddress(rect.top, rect.left + i)) ?? '';
    return text === name ? [] : [`${name} over ${text}`];
  });
}

/** The texts of a sheet's cells, by address. */
function textsOf(sheet: XmlElement, shared: readonly string[]): Map<string, string> {
  const cells = childrenOf(childOf(sheet, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c'));
  return new Map(
    cells.map((cell) => {
      const value = childOf(cell, 'v')?.text ?? '';
      const inline = childOf(cell, 'is');
      const text = cell.attribute('t') === 's' ? shared[Number(value)]! : inline ? textIn(inline) : value;
      return [cell.attribute('r') ?? '', plainText(text)];
    }),
  );
}

function sharedTexts(parts: Package['parts'], graph: PartGraph): string[] {
  const part = graph.ofKind('sharedStrings')[0]?.part;
  if (part === undefined) return [];
  return childrenOf(parseXml(decodeXml(parts.get(part)!)), 'si').map(textIn);
}

/** The runs of a text, without how they are read aloud. */
function textIn(item: XmlElement): string {
  const runs = [item, ...childrenOf(item, 'r')];
  return runs
    .map((run) =>
      childrenOf(run, 't')
        .map(({ text }) => text)
        .join(''),
    )
    .join('');
}

function rectOf(element: XmlElement): Rect {
  return parseRect(element.attribute('ref') ?? '')!;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
