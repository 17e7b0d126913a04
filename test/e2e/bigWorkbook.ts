import { strToU8, zipSync, type Zippable } from 'fflate';

const ACTIONS = 2000;
const ACTIONS_AN_OBJECTIVE = 10;
/** Rows of figures, which are no roadmap, on a sheet of their own. */
const FIGURE_ROWS = 20_000;

/**
 * A workbook of about this many bytes: the table of a roadmap with two thousand rows, a sheet of a hundred thousand
 * figures, and ballast that a picture would be.
 */
export function bigWorkbook(bytes: number): Uint8Array {
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Actions" sheetId="1" r:id="rId1"/><sheet name="Relevés" sheetId="2" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet(actions())),
    'xl/worksheets/sheet2.xml': strToU8(sheet(figures())),
  };
  const table = zipSync(parts).length;
  parts['xl/media/ballast.bin'] = [noise(Math.max(0, bytes - table)), { level: 0 }];
  return zipSync(parts);
}

function actions(): string[] {
  const rows = [row(1, ['Objectifs', 'Actions', 'Leviers', 'Indicateurs'])];
  for (let number = 2; number <= ACTIONS; number++) {
    const about = `numéro ${String(number)} ${String((number * 7919) % 100_003)}`;
    rows.push(
      row(number, [
        `Objectif ${String(Math.ceil(number / ACTIONS_AN_OBJECTIVE))}`,
        `Former les équipes ${about}`,
        `Moyens ${about}`,
        `Nombre ${about}`,
      ]),
    );
  }
  return rows;
}

function figures(): string[] {
  return Array.from({ length: FIGURE_ROWS }, (_, place) => {
    const number = String(place + 1);
    const cells = Array.from(
      'ABCDE',
      (column, power) => `<c r="${column}${number}"><v>${String((place * 31 ** power) % 997)}</v></c>`,
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  });
}

function sheet(rows: string[]): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function row(number: number, texts: string[]): string {
  const cells = texts.map(
    (text, column) => `<c r="${'ABCD'[column]!}${String(number)}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

/** Bytes that no compression makes smaller, the same every time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 12_345;
  for (let place = 0; place < length; place++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[place] = state >>> 24;
  }
  return bytes;
}
