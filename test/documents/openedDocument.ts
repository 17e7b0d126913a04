import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, childOf, parseXml, type XmlElement } from '../../src/hosts/file/parseXml';

/** A written .docx, as a test looks at it. */
export interface OpenedDocument {
  /** Every part by its path, as text. */
  parts: Record<string, string>;
  /** Paragraphs outside tables: their style and text. */
  paragraphs: { style: string; text: string }[];
  tables: OpenedTable[];
  /** Of each section, in their order. */
  orientations: ('portrait' | 'landscape')[];
}

export interface OpenedTable {
  /** Texts of the cells by row; a cell that one above covers is empty. */
  rows: string[][];
  /** How many rows are repeated on every page. */
  headerRows: number;
  /** Whether each row stays on one page. */
  whole: boolean[];
}

export function openedDocument(bytes: Uint8Array): OpenedDocument {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(files).map(([path, part]) => [path, strFromU8(part)]));
  const body = childOf(parseXml(parts['word/document.xml']!), 'body')!;
  return {
    parts,
    paragraphs: withContentControls(body)
      .filter(({ local }) => local === 'p')
      .map((paragraph) => ({ style: styleOf(paragraph), text: textOf(paragraph) })),
    tables: childrenOf(body, 'tbl').map(openedTable),
    orientations: [...parts['word/document.xml']!.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) =>
      size.includes('"landscape"') ? 'landscape' : 'portrait',
    ),
  };
}

/** Texts of the headings of a level. */
export function headings({ paragraphs }: OpenedDocument, level: number): string[] {
  return paragraphs.filter(({ style }) => style === `Heading${String(level)}`).map(({ text }) => text);
}

function withContentControls(body: XmlElement): XmlElement[] {
  return body.children.flatMap((child) =>
    child.local === 'sdt' ? withContentControls(childOf(child, 'sdtContent')!) : [child],
  );
}

function openedTable(table: XmlElement): OpenedTable {
  const rows = childrenOf(table, 'tr');
  const properties = rows.map((row) => childOf(row, 'trPr'));
  return {
    rows: rows.map((row) =>
      childrenOf(row, 'tc').map((cell) => childrenOf(cell, 'p').map(textOf).join('\n')),
    ),
    headerRows: properties.filter((one) => one && childOf(one, 'tblHeader')).length,
    whole: properties.map((one) => {
      const cantSplit = one && childOf(one, 'cantSplit');
      return cantSplit !== undefined && cantSplit.anyAttributes().val !== 'off';
    }),
  };
}

function styleOf(paragraph: XmlElement): string {
  const properties = childOf(paragraph, 'pPr');
  const style = properties && childOf(properties, 'pStyle');
  return style?.anyAttributes().val ?? '';
}

function textOf(element: XmlElement): string {
  if (element.local === 't') return element.text;
  if (element.local === 'pPr') return '';
  return element.local === 'tab' ? '\t' : element.children.map(textOf).join('');
}
