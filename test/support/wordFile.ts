import { strToU8, zipSync } from 'fflate';
import { parseRect, type Rect } from '../../src/workbook/address';

/** Small .docx files from readable data; everything else is the least that makes a document. */

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordFileOptions {
  title?: string;
  author?: string;
  /** Content type of the document: that of a .docm for instance. */
  contentType?: string;
  /** What stands inside `<w:styles>` and `<w:numbering>` beside what the helpers here need. */
  styles?: string;
  numbering?: string;
  /** Parts to add or replace. */
  parts?: Record<string, string>;
}

/** A document of these paragraphs and tables, each made by a function below. */
export function wordFile(body: string[], options: WordFileOptions = {}): Uint8Array {
  const { title = '', author = '', contentType = `${TYPE}.document.main+xml` } = options;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${contentType}"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/>` +
      `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relationships([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/numbering`, 'numbering.xml'],
    ]),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${STYLES}${options.styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${WORD}">${options.numbering ?? LISTS}</w:numbering>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title><dc:creator>${escape(author)}</dc:creator></cp:coreProperties>`,
    ...options.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `inside` is XML of its own, `properties` that of `<w:pPr>`. */
export function paragraph(text: string, properties = ''): string {
  return paragraphOf(run(text), properties);
}

/** A paragraph of runs and other XML. */
export function paragraphOf(inside: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** Text in a paragraph. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

/** A title of that level, counted from 1. */
export function heading(level: number, text: string): string {
  return paragraph(text, `<w:pStyle w:val="Titre${String(level)}"/>`);
}

/** A paragraph of a list with the bullets of Word: Symbol, Courier New, Wingdings. */
export function bullet(text: string, level = 0): string {
  return listed(text, 1, level);
}

/** A paragraph of a list with numbers: `1.`, then `a)`. */
export function numbered(text: string, level = 0): string {
  return listed(text, 2, level);
}

/** A paragraph of the list of that number. */
export function listed(text: string, list: number, level = 0): string {
  return paragraph(
    text,
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  );
}

/** A cell: a text whose lines are paragraphs, or paragraphs and tables made by these functions. */
export type WordCell = string | string[];

/** A table of rows of as many cells, merged as the addresses say: `'A2:A4'`. */
export function wordTable(rows: WordCell[][], merges: string[] = []): string {
  const blocks = merges.map((address) => parseRect(address)!);
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2400"/>').join('');
  const lines = rows.map((cells, row) => {
    const shown = cells.map((cell, column) => tableCell(cell, row, column, blocks));
    return `<w:tr>${shown.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

function tableCell(cell: WordCell, row: number, column: number, merges: Rect[]): string {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (merge && column > merge.left) return '';
  const isTop = !merge || merge.top === row;
  const span =
    merge && merge.right > merge.left ? `<w:gridSpan w:val="${String(merge.right - merge.left + 1)}"/>` : '';
  const down = merge && merge.bottom > merge.top ? `<w:vMerge${isTop ? ' w:val="restart"' : ''}/>` : '';
  const content = typeof cell === 'string' ? cell.split('\n').map((line) => paragraph(line)) : cell;
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${isTop ? content.join('') : paragraph('')}</w:tc>`;
}

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Titre${String(level)}"><w:name w:val="heading ${String(level)}"/>` +
        `<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr></w:style>`,
    )
    .join('');

const LISTS =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uF0B7')}${level(1, 'bullet', 'o')}${level(2, 'bullet', '\uF0A7')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

/** One level of a list, as it stands in an `<w:abstractNum>`. */
export function level(number: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${String(number)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function relationships(targets: [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
