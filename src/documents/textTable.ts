import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { linesIn, linesOfPage, page, shared } from './measures';
import { lists, styleIds } from './styles';
import { typeset, typesetLines } from './typography';

/** One entry of a list in a cell. */
export interface ListItem {
  text: string;
  details: readonly string[];
}

export interface TextCell {
  /** A text of one or more lines, or a list, which has bullets where it has several entries. */
  content: string | readonly ListItem[];
  /** How many rows it covers; 1 where it is left out. */
  rows?: number;
}

export interface TextColumn {
  header: string;
  /** How wide it is beside the others. */
  width: number;
}

export interface TextTable {
  columns: readonly TextColumn[];
  /** A cell for each column, null where one above covers it. */
  rows: readonly (readonly (TextCell | null)[])[];
  orientation: 'portrait' | 'landscape';
}

/**
 * A table whose headers are repeated on every page, and whose rows are not cut where a page can hold them. Columns in which
 * nothing stands are left out.
 */
export function textTable(given: TextTable): Table {
  const { columns, rows, orientation } = withoutEmptyColumns(given);
  const whole = orientation === 'portrait' ? page.portraitText : page.landscapeText;
  const widths = shared(
    whole,
    columns.map(({ width }) => width),
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, i) =>
        new TableCell({
          width: { size: widths[i]!, type: WidthType.DXA },
          children: [new Paragraph({ style: styleIds.cellHeader, text: typeset(column.header) })],
        }),
    ),
  });
  const body = rows.map((cells) => textRow(cells, widths, linesOfPage[orientation]));
  return tableOf([header, ...body], widths, 'table');
}

/** A table with these widths, in the style of tables with headers above or of fiches with labels beside. */
export function tableOf(rows: TableRow[], columnWidths: number[], style: 'table' | 'cardTable'): Table {
  return new Table({
    style: styleIds[style],
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    tableLook: {
      firstRow: style === 'table',
      firstColumn: style === 'cardTable',
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows,
  });
}

function textRow(cells: readonly (TextCell | null)[], widths: readonly number[], most: number): TableRow {
  const lines = cells.map((cell, i) =>
    cell === null || (cell.rows ?? 1) > 1 ? 1 : linesOf(cell.content, widths[i]!),
  );
  return new TableRow({
    cantSplit: Math.max(...lines) <= most,
    children: cells.flatMap((cell, i) =>
      cell === null
        ? []
        : [
            new TableCell({
              width: { size: widths[i]!, type: WidthType.DXA },
              rowSpan: cell.rows ?? 1,
              children: cellParagraphs(cell.content),
            }),
          ],
    ),
  });
}

/** About how many lines a content takes in a column of this width, in twentieths of a point. */
export function linesOf(content: TextCell['content'], width: number): number {
  const texts =
    typeof content === 'string'
      ? typesetLines(content)
      : content.flatMap(({ text, details }) => [text, ...details]);
  return texts.reduce((sum, text) => sum + linesIn(text, width), 0);
}

/** The paragraphs of a cell; one that is empty where there is no text, as Word asks for. */
export function cellParagraphs(content: TextCell['content'], keepNext = false): Paragraph[] {
  const keep = keepNext ? ({ keepNext: true } as const) : {};
  if (typeof content === 'string') {
    const lines = typesetLines(content);
    return (lines.length === 0 ? [''] : lines).map(
      (text) => new Paragraph({ style: styleIds.cell, text, ...keep }),
    );
  }
  if (content.length === 0) return cellParagraphs('', keepNext);
  const style = content.length > 1 ? styleIds.cellBullet : styleIds.cell;
  return content.flatMap(({ text, details }) => [
    new Paragraph({ style, text: typeset(text), ...keep }),
    ...details.map((detail) => detailParagraph(detail, keep)),
  ]);
}

function detailParagraph(detail: string, keep: { keepNext?: true }): Paragraph {
  return new Paragraph({
    style: styleIds.cellBullet,
    numbering: { reference: lists.cell, level: 1, custom: true },
    text: typeset(detail),
    ...keep,
  });
}

function withoutEmptyColumns({ columns, rows, orientation }: TextTable): TextTable {
  const filled = columns.map((_, i) =>
    rows.some((cells) => {
      const content = cells[i]?.content ?? '';
      return typeof content === 'string' ? content.trim() !== '' : content.length > 0;
    }),
  );
  // Word opens no table without columns.
  if (!filled.includes(true)) return { columns, rows, orientation };
  return {
    columns: columns.filter((_, i) => filled[i]),
    rows: rows.map((cells) => cells.filter((_, i) => filled[i])),
    orientation,
  };
}
