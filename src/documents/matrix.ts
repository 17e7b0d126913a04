import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type Table,
} from 'docx';
import { readMark } from '../domain/marks';
import type { Action, Framework, FrameworkObjective, Link, Roadmap } from '../domain/roadmap';
import { excerpt } from '../domain/text';
import { documentTexts, matrixDocument } from '../messages/fr/document';
import { heading, line } from './blocks';
import { codedTitle, levelHeading } from './labels';
import { centimetres, page, shared } from './measures';
import type { ComposePart } from './part';
import { placedItems, printedAxes, standsUnder } from './placed';
import { PALE, styleIds } from './styles';
import { cellParagraphs, tableOf } from './textTable';
import { typeset } from './typography';

/** Objectives side by side; a table for each so many of them. */
const MOST_COLUMNS = 16;
/** Longer titles are cut over a column: the list of the projet académique has them whole. */
const LONGEST_TITLE = 140;
const HEADER_HEIGHT = { least: 2.5, most: 6, perCharacter: 0.08 };

/** Word gives the look of headers to the first row of a table alone. */
const HEADER_FILL = { type: ShadingType.CLEAR, color: 'auto', fill: PALE };

/** Which action serves which objective of the projet académique, one table a framework. */
export const matrix: ComposePart = ({ roadmap }) => {
  const shown = roadmap.frameworks.filter(({ axes }) => axes.some(({ objectives }) => objectives.length > 0));
  if (shown.length === 0 || roadmap.actions.length === 0) return [];
  return shown.map((framework) => ({
    orientation: 'landscape' as const,
    children: [
      heading(1, shown.length === 1 ? documentTexts.matrix : documentTexts.matrixOf(framework.title)),
      line(matrixDocument.usage(hasPartialMarks(roadmap)), styleIds.note),
      ...tablesOf(roadmap, framework),
    ],
  }));
};

interface Column {
  axis: Framework['axes'][number];
  objective: FrameworkObjective;
}

function tablesOf(roadmap: Roadmap, framework: Framework): FileChild[] {
  const columns = framework.axes.flatMap((axis) =>
    axis.objectives.map((objective): Column => ({ axis, objective })),
  );
  const marks = marksOf(roadmap.links);
  const tables: FileChild[] = [];
  for (let from = 0; from < columns.length; from += MOST_COLUMNS) {
    if (from > 0) tables.push(new Paragraph({ pageBreakBefore: true }));
    tables.push(tableFor(roadmap, columns.slice(from, from + MOST_COLUMNS), marks));
  }
  return tables;
}

function tableFor(roadmap: Roadmap, columns: readonly Column[], marks: ReadonlyMap<string, string>): Table {
  const widths = shared(page.landscapeText, [8, ...columns.map(() => Math.min(4, 17 / columns.length))]);
  const placed = placedItems(roadmap);
  const rows = printedAxes(roadmap, placed).flatMap((axis) =>
    placed.actions
      .filter(standsUnder(roadmap, axis))
      .map(({ item }) => actionRow(item, columns, marks, widths)),
  );
  return tableOf([axisHeader(columns, widths), objectiveHeader(columns, widths), ...rows], widths, 'table');
}

function axisHeader(columns: readonly Column[], widths: readonly number[]): TableRow {
  const axes = [...new Set(columns.map(({ axis }) => axis))];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      headerCell('', widths[0]!),
      ...axes.map((axis) => {
        const own = columns.flatMap((column, i) => (column.axis === axis ? [widths[i + 1]!] : []));
        const title = excerpt(levelHeading(axis, matrixDocument.axis), LONGEST_TITLE);
        return new TableCell({
          columnSpan: own.length,
          width: { size: own.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [headerParagraph(title, AlignmentType.CENTER)],
        });
      }),
    ],
  });
}

/** Titles run upwards where they stand over narrow columns, with the height they need. */
function objectiveHeader(columns: readonly Column[], widths: readonly number[]): TableRow {
  const titles = columns.map(({ objective }) => excerpt(codedTitle(objective), LONGEST_TITLE));
  const isUpward = columns.length > 5;
  const { least, most, perCharacter } = HEADER_HEIGHT;
  const longest = Math.max(...titles.map((title) => title.length));
  const height = centimetres(Math.min(most, Math.max(least, longest * perCharacter)));
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(isUpward && { height: { value: height, rule: HeightRule.EXACT } }),
    children: [
      headerCell(matrixDocument.action, widths[0]!),
      ...titles.map(
        (title, i) =>
          new TableCell({
            width: { size: widths[i + 1]!, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            shading: HEADER_FILL,
            ...(isUpward && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
            children: [headerParagraph(title, AlignmentType.LEFT)],
          }),
      ),
    ],
  });
}

function headerCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    shading: HEADER_FILL,
    children: [headerParagraph(text, AlignmentType.LEFT)],
  });
}

function headerParagraph(
  text: string,
  alignment: (typeof AlignmentType)['LEFT'] | (typeof AlignmentType)['CENTER'],
): Paragraph {
  return new Paragraph({ style: styleIds.cellHeader, text: typeset(text), alignment });
}

function actionRow(
  action: Action,
  columns: readonly Column[],
  marks: ReadonlyMap<string, string>,
  widths: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: widths[0]!, type: WidthType.DXA },
        children: cellParagraphs(codedTitle(action)),
      }),
      ...columns.map(
        ({ objective }, i) =>
          new TableCell({
            width: { size: widths[i + 1]!, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                style: styleIds.cell,
                alignment: AlignmentType.CENTER,
                text: marks.get(keyOf(action.id, objective.id)) ?? '',
              }),
            ],
          }),
      ),
    ],
  });
}

/** The mark of each croix, by what it links; of two for one pair the first counts. */
function marksOf(links: readonly Link[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { action, objective, mark } of links) {
    const key = keyOf(action, objective);
    if (!marks.has(key))
      marks.set(key, readMark(mark) === 'partial' ? matrixDocument.partialMark : matrixDocument.mark);
  }
  return marks;
}

function hasPartialMarks({ links }: Roadmap): boolean {
  return links.some(({ mark }) => readMark(mark) === 'partial');
}

function keyOf(action: string, objective: string): string {
  return JSON.stringify([action, objective]);
}
