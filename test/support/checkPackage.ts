import { decodeXml } from '../../src/hosts/file/decodeXml';
import type { Package } from '../../src/hosts/file/openPackage';
import { storedName } from '../../src/hosts/file/packageParts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../src/hosts/file/parseXml';
import { readRelationshipsXml } from '../../src/hosts/file/relationshipsXml';
import { readWorkbookXml } from '../../src/hosts/file/workbookXml';
import { checkSheet } from './checkSheet';
import { checkTables, tableParts } from './checkTables';

/**
 * What is wrong with a package that Excel would repair or refuse and Microsoft's validator lets pass: one line
 * each, empty when all is well. Real files have such lines too: tests ask that a graft brings no new ones.
 */
export function checkPackage({ parts, workbookPart }: Package): string[] {
  return [
    ...checkContentTypes(parts),
    ...checkRelationships(parts),
    ...checkWorkbook(parts, workbookPart),
    ...checkCharts(parts),
    ...checkTables(parts, workbookPart),
  ];
}

function checkContentTypes(parts: Package['parts']): string[] {
  const root = parseXml(decodeXml(parts.get(storedName(parts, '[Content_Types].xml')!)!));
  const overrides = childrenOf(root, 'Override').map((one) => one.attribute('PartName')!.toLowerCase());
  const defaults = new Set(
    childrenOf(root, 'Default').map((one) => one.attribute('Extension')!.toLowerCase()),
  );
  const untyped = [...parts.keys()].filter((path) => {
    const name = `/${path.replaceAll('\\', '/').toLowerCase()}`;
    const isList = name === '/[content_types].xml';
    return !isList && !overrides.includes(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1));
  });
  return [
    ...untyped.map((path) => `no content type: ${path}`),
    ...repeated(overrides).map((name) => `content type twice: ${name}`),
    ...overrides
      .filter((name) => storedName(parts, name) === undefined)
      .map((name) => `content type of nothing: ${name}`),
  ];
}

function checkRelationships(parts: Package['parts']): string[] {
  return [...parts.keys()].flatMap((path) => {
    const all = readRelationshipsXml(parts, path)?.all ?? [];
    return [
      ...repeated(all.map(({ id }) => id)).map((id) => `relationship twice: ${path} ${id}`),
      ...all
        .filter(({ external, part, kind }) => !external && part === undefined && kind !== 'hyperlink')
        .map(({ target }) => `relationship to nothing: ${path} ${target}`),
    ];
  });
}

function checkWorkbook(parts: Package['parts'], path: string): string[] {
  const workbook = readWorkbookXml(parts, path);
  const relationships = readRelationshipsXml(parts, path)?.all ?? [];
  const stylesPart = relationships.find(({ kind }) => kind === 'styles')?.part;
  const styles = stylesPart === undefined ? undefined : parseXml(decodeXml(parts.get(stylesPart)!));
  const counts = {
    formats: Math.max(1, countOf(styles, 'cellXfs')),
    differential: countOf(styles, 'dxfs'),
  };
  const scoped = workbook.names.map(
    ({ name, position }) => `${String(position ?? '')} ${name.toLowerCase()}`,
  );
  const tables = tableParts(parts).map((table) => table.attribute('displayName') ?? '');
  const global = workbook.names.flatMap(({ name, position }) => (position === undefined ? [name] : []));
  const tooFar = workbook.names.filter(({ position }) => (position ?? 0) >= workbook.sheets.length);
  return [
    ...repeated(workbook.sheets.map(({ name }) => name.toLowerCase())).map((name) => `tab twice: ${name}`),
    ...repeated(workbook.sheets.map(({ sheetId }) => String(sheetId))).map((id) => `sheetId twice: ${id}`),
    ...workbook.sheets
      .filter(({ name }) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map(({ name }) => `name of a tab: ${name}`),
    ...repeated(scoped).map((name) => `defined name twice: ${name}`),
    ...tooFar.map(({ name }) => `defined name of no sheet: ${name}`),
    ...repeated([...tables, ...global].map((name) => name.toLowerCase())).map(
      (name) => `name twice: ${name}`,
    ),
    ...workbook.sheets.flatMap(({ name, relationshipId }) => {
      const part = relationships.find(({ id, kind }) => id === relationshipId && kind === 'worksheet')?.part;
      if (part === undefined) return [];
      const ids = new Set(readRelationshipsXml(parts, part)?.all.map(({ id }) => id));
      return checkSheet(parseXml(decodeXml(parts.get(part)!)), counts, ids).map((line) => `${name}: ${line}`);
    }),
  ];
}

function checkCharts(parts: Package['parts']): string[] {
  return [...parts].flatMap(([path, bytes]) => {
    if (!/charts\/chart\d+\.xml$/.test(path)) return [];
    const chart = childOf(parseXml(decodeXml(bytes)), 'chart')!;
    const axes = childOf(chart, 'plotArea')!.children.filter(({ local }) => local.endsWith('Ax'));
    const ids = axes.map((axis) => childOf(axis, 'axId')!.attribute('val')!);
    return repeated(ids).map((id) => `axis twice: ${path} ${id}`);
  });
}

function countOf(root: XmlElement | undefined, list: string): number {
  return (root && childOf(root, list)?.children.length) ?? 0;
}

/** The values that stand in a list more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) < i);
}
