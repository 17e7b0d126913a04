import type { CellStyle, SheetPlan } from '../../../../src/workbook/plan';
import { looks, SheetBuilder } from '../sheetBuilder';
import { rowHeight } from './rowHeight';
import type { Ambition, Block, DetailTable, FieldList, IndicatorTable, Line, ShareTable } from './types';

/** The columns of one sheet, in characters, and how many of them the targets span. */
export interface Columns {
  widths: number[];
  targetColumns: number;
}

const cibleLook: CellStyle = { ...looks.heading, fill: 'E2EFDA', wrap: true };
const subHeadingLook: CellStyle = { bold: true, size: 12, color: '2E75B6', vertical: 'center' };
const labelLook: CellStyle = { bold: true, vertical: 'top', wrap: true };
const shareLook: CellStyle = { ...looks.center, numberFormat: '0.00%' };

/** One ambition on one sheet: its cibles one under the other, each with its prose and its tables. */
export function ambitionSheet(ambition: Ambition, columns: Columns): SheetPlan {
  const name = `Ambition ${ambition.number}`;
  const page = new Page(new SheetBuilder(name, columns.widths), columns);
  page.across(`${name} : ${ambition.title}`, looks.banner, 16 / 11);
  if (ambition.introduction) page.across(ambition.introduction, looks.prose);
  for (const cible of ambition.cibles) {
    page.skip();
    page.across(`Cible ${cible.code} : ${cible.title}`, cibleLook, 13 / 11);
    for (const block of cible.blocks) page.block(block);
  }
  return page.sheet.build();
}

/** Writes down a sheet, each block under the last one. */
class Page {
  private row = 0;

  constructor(
    readonly sheet: SheetBuilder,
    private readonly columns: Columns,
  ) {}

  skip(): void {
    this.row++;
  }

  /** A text over all the columns. `scale` is the size of its type over 11 points. */
  across(text: string, look: CellStyle, scale = 1): void {
    const { widths } = this.columns;
    const width = widths.reduce((sum, each) => sum + each, 0);
    this.sheet.putMerged(this.row, 0, this.row, widths.length - 1, text, look);
    this.sheet.height(this.row, rowHeight(text, width, scale));
    this.row++;
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'prose':
        if (block.label) this.across(block.label, labelLook);
        for (const line of block.lines) this.across(line, looks.prose);
        break;
      case 'subheading':
        this.skip();
        this.across(block.text, subHeadingLook, 12 / 11);
        break;
      case 'fields':
        this.fields(block);
        break;
      case 'indicators':
        this.indicators(block);
        break;
      case 'details':
        this.details(block);
        break;
      case 'shares':
        this.shares(block);
        break;
    }
  }

  private fields({ fields }: FieldList): void {
    this.across('Champs opérationnels :', labelLook);
    for (const field of fields) {
      this.across(titled(field), labelLook);
      if (field.about) this.across(field.about, looks.prose);
    }
  }

  private indicators({ targetHeader, dashed, fields }: IndicatorTable): void {
    this.across('Indicateurs et objectifs', labelLook);
    this.sheet.putRow(this.row, 0, ['Champs opérationnels', 'Indicateurs'], looks.header);
    this.targets(targetHeader, looks.header);
    this.row++;
    for (const field of fields) {
      const indicators = listed(field.indicators, dashed);
      const targets = listed(field.targets, dashed);
      this.sheet.putRow(this.row, 0, [titled(field), indicators], looks.text);
      this.targets(targets, looks.text);
      this.fit([titled(field), indicators, targets], this.columnsOfIndicators());
      this.row++;
    }
    this.skip();
  }

  /** The widths of the three columns of indicators, the last one maybe made of several. */
  private columnsOfIndicators(): number[] {
    const { widths, targetColumns } = this.columns;
    const targets = widths.slice(2, 2 + targetColumns).reduce((sum, each) => sum + each, 0);
    return [...widths.slice(0, 2), targets];
  }

  private targets(text: string, look: CellStyle): void {
    this.sheet.putMerged(this.row, 2, this.row, 1 + this.columns.targetColumns, text, look);
  }

  private details({ headings, fields }: DetailTable): void {
    for (const heading of headings) this.across(heading, labelLook);
    const header = ['Objectifs', 'Élements de diagnostique', 'Éléments de méthodologie', 'Actions à mener'];
    this.sheet.putRow(this.row++, 0, header, looks.header);
    for (const field of fields) {
      const cells = [titled(field), field.diagnosis.join('\n'), listed(field.methods), listed(field.actions)];
      this.sheet.putRow(this.row, 0, cells, looks.text);
      this.fit(cells);
      this.row++;
    }
    this.skip();
  }

  private shares({ headings, header, rows }: ShareTable): void {
    for (const heading of headings) this.across(heading, labelLook);
    this.sheet.putRow(this.row, 0, header, looks.header);
    this.fit(header);
    this.row++;
    for (const { label, shares, remark } of rows) {
      this.sheet.put(this.row, 0, label, looks.label);
      this.sheet.putRow(this.row, 1, shares, shareLook);
      this.sheet.put(this.row, 1 + shares.length, remark, looks.center);
      this.row++;
    }
    this.skip();
  }

  /** Gives the row the height of the tallest of these cells, one a column. */
  private fit(cells: string[], widths = this.columns.widths): void {
    const heights = cells.map((text, column) => rowHeight(text, widths[column]!));
    this.sheet.height(this.row, Math.max(...heights));
  }
}

/** « CO1 : Rendre accessible… », or the title alone where the document gives no code. */
function titled({ code, title }: { code?: string; title: string }): string {
  return code ? `${code} : ${title}` : title;
}

/** The text of a cell: a line an item, what stands under an item on the lines after it. */
function listed(lines: Line[], dashed = true): string {
  return lines
    .map((line) => (typeof line === 'string' ? { text: line } : line))
    .flatMap(({ mark = dashed ? '-' : '', text, details = [] }) => [
      `${mark} ${text}`.trimStart(),
      ...details.map((detail) => `${detail.mark ?? '-'} ${detail.text}`),
    ])
    .join('\n');
}
