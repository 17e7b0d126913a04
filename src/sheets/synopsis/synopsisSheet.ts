import type { Roadmap } from '../../domain/roadmap';
import { roadmapSheetTexts, synopsisTexts } from '../../messages/fr/roadmapSheets';
import { nounOf } from '../../messages/fr/words';
import { sheetPlan, type SheetPlan } from '../../workbook/plan';
import { looks, TAB_COLOR } from '../looks';
import { pageBreaks, type PrintedBlock } from '../pageBreaks';
import { PlanBuilder } from '../planBuilder';
import { fitsPages, pagePoints, printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { putTextRows, type TextCell, type TextRow } from '../textTable';
import { putTopLines } from '../topLines';
import { synopsisColumns, type SynopsisColumn } from './synopsisColumns';

/** More columns than these are too narrow to read: the axes go on below. */
const MOST_COLUMNS = 5;
/** Ways to print it, the best first, each with the characters of all columns of a band together. */
const SHAPES = [
  { paper: 'A4', width: 145 },
  { paper: 'A4', width: 185 },
  { paper: 'A3', width: 210 },
  { paper: 'A3', width: 265 },
] as const;
/** A column is no wider than so much of that: lines of one axis alone would be too long to read. */
const WIDEST_COLUMN = 0.5;
/** Points between two bands of columns. */
const GAP = 12;

const textStyle = { ...looks.text, vertical: 'top' } as const;

/** The axes side by side, each with its objectives. */
export const synopsisSheet: GeneratedSheet = {
  id: 'synopsis',
  onRequest: true,
  lacks: ({ axes }) => (axes.length === 0 ? 'axes' : null),
  plans: ({ roadmap }) => [planSynopsis(roadmap)],
};

/** In the first shape that is one page; where none is, in the last one. */
function planSynopsis(roadmap: Roadmap): SheetPlan {
  const columns = synopsisColumns(roadmap);
  const plans = SHAPES.map((shape) => () => planShape(roadmap, columns, shape));
  for (const plan of plans.slice(0, -1)) {
    const planned = plan();
    if (fitsPages(planned) && planned.print.pageBreaks?.length === 0) return planned;
  }
  return plans.at(-1)!();
}

function planShape(
  roadmap: Roadmap,
  columns: SynopsisColumn[],
  { paper, width }: (typeof SHAPES)[number],
): SheetPlan {
  const perBand = Math.ceil(columns.length / Math.ceil(columns.length / MOST_COLUMNS));
  const columnWidth = Math.floor(Math.min(WIDEST_COLUMN * width, width / perBand));
  const columnWidths = Array.from({ length: perBand }, () => columnWidth);
  const isMixed = new Set(columns.flatMap(({ shows }) => shows ?? [])).size > 1;
  const builder = new PlanBuilder();
  putTopLines(builder, roadmap, columnWidths, { title: synopsisTexts.title, note: usage(roadmap, columns) });
  const blocks: PrintedBlock[] = [];
  for (let first = 0; first < columns.length; first += perBand) {
    if (first > 0) builder.height(builder.nextRow, GAP).put(builder.nextRow, 0, {});
    const placed = putTextRows(
      builder,
      columnWidths,
      bandRows(columns.slice(first, first + perBand), isMixed),
    );
    const [heading, ...lines] = placed;
    // The titles of the axes stay with what stands first under them.
    const parts = lines.map((line, i) => (i === 0 ? { ...line, first: heading!.first } : line));
    blocks.push({ first: heading!.first, last: placed.at(-1)!.last, parts });
  }
  const grid = builder.grid();
  const page = { orientation: 'landscape' as const, paper };
  return sheetPlan({
    id: synopsisSheet.id,
    name: synopsisTexts.tab,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths,
    print: {
      ...page,
      pageBreaks: pageBreaks(blocks, grid.rowHeights, {
        points: pagePoints(columnWidths, page),
        repeated: 0,
      }),
      ...printTexts(roadmap, synopsisTexts.title),
    },
  });
}

function usage({ levels }: Roadmap, columns: SynopsisColumn[]): string {
  const shows = new Set(columns.flatMap((column) => column.shows ?? []));
  return synopsisTexts.usage(
    nounOf(levels.objective, 'objective').many,
    nounOf(levels.action, 'action').many,
    shows.size > 1 ? 'both' : shows.has('actions') ? 'actions' : 'objectives',
  );
}

/** Titles of the axes, then what stands under each, from the top. */
function bandRows(columns: SynopsisColumn[], isMixed: boolean): TextRow[] {
  const most = Math.max(1, ...columns.map(({ texts }) => texts.length));
  return [
    columns.map(({ heading }): TextCell => ({ value: heading, style: looks.header })),
    ...Array.from({ length: most }, (_, i) =>
      columns.map(({ texts, shows }): TextCell | null => {
        if (texts.length === 0 && i === 0) {
          return { value: roadmapSheetTexts.nothing, style: { ...textStyle, italic: true } };
        }
        const value = texts[i];
        const italic = isMixed && shows === 'actions';
        return value === undefined ? null : { value, style: italic ? { ...textStyle, italic } : textStyle };
      }),
    ),
  ];
}
