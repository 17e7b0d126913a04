import { strToU8, zipSync } from 'fflate';

/** Small .xlsx files from the XML that a test is about; everything else is the least that makes a workbook. */

export interface TestSheet {
  name: string;
  /** What stands inside `<worksheet>`: `<sheetData>…</sheetData>` and its neighbours. */
  xml?: string;
  state?: 'hidden' | 'veryHidden';
  /** A chart sheet in place of a sheet of cells. */
  isChart?: boolean;
}

export interface TestWorkbook {
  sheets: TestSheet[];
  /** What stands inside `<sst>`: `<si><t>…</t></si>`. */
  sharedStrings?: string;
  /** Number formats of the cell styles 1, 2, 3… (`s="1"`). */
  formats?: string[];
  /** Attributes of `<workbookPr>`. */
  workbookProperties?: string;
  /** What stands after `<sheets>` in the workbook part. */
  afterSheets?: string;
  /** Parts to add, replace (same name) or leave out (undefined). */
  parts?: Record<string, string | undefined>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FIRST_CUSTOM_FORMAT = 164;

/** The parts of a workbook, as text, by name. */
export function workbookParts(workbook: TestWorkbook): Record<string, string> {
  const { sheets, sharedStrings, formats = [] } = workbook;
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbook.workbookProperties ?? ''}/><sheets>` +
      sheets.map(({ name, state }, index) => sheetTag(name, state, index + 1)).join('') +
      `</sheets>${workbook.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ isChart }, index): [string, string] => [
        isChart ? 'chartsheet' : 'worksheet',
        `worksheets/sheet${String(index + 1)}.xml`,
      ]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings ?? ''}</sst>`,
  };
  sheets.forEach(({ xml = '<sheetData/>', isChart }, index) => {
    const root = isChart ? 'chartsheet' : 'worksheet';
    const content = isChart ? '<drawing r:id="rId1"/>' : xml;
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] =
      `<${root} xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</${root}>`;
  });
  Object.assign(parts, workbook.parts);
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined),
  );
}

/** The same, zipped: the bytes of an .xlsx file. */
export function workbookBytes(workbook: TestWorkbook): Uint8Array {
  return zipParts(workbookParts(workbook));
}

export function zipParts(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of one sheet, `Feuille`, with the given rows inside `<sheetData>`. */
export function oneSheet(rows: string, more: Omit<TestWorkbook, 'sheets'> = {}): Uint8Array {
  return workbookBytes({ sheets: [{ name: 'Feuille', xml: `<sheetData>${rows}</sheetData>` }], ...more });
}

function sheetTag(name: string, state: string | undefined, number: number): string {
  const hidden = state === undefined ? '' : ` state="${state}"`;
  return `<sheet name="${name}" sheetId="${String(number)}"${hidden} r:id="rId${String(number)}"/>`;
}

function relationships(targets: [type: string, target: string][]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(sheets: TestSheet[]): string {
  const overrides = [
    ['workbook', `${TYPE}.sheet.main+xml`],
    ['styles', `${TYPE}.styles+xml`],
    ['sharedStrings', `${TYPE}.sharedStrings+xml`],
    ...sheets.map(({ isChart }, index) => [
      `worksheets/sheet${String(index + 1)}`,
      `${TYPE}.${isChart ? 'chartsheet' : 'worksheet'}+xml`,
    ]),
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    overrides
      .map(([name, type]) => `<Override PartName="/xl/${name!}.xml" ContentType="${type!}"/>`)
      .join('') +
    '</Types>'
  );
}

function styles(formats: string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${String(FIRST_CUSTOM_FORMAT + index)}" formatCode="${escape(code)}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${String(FIRST_CUSTOM_FORMAT + index)}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>` +
    `<cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
