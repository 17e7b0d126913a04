import { copilDateFields, TEXTS_ID, type CopilField } from '../../domain/copil/copilFields';
import type { Roadmap } from '../../domain/roadmap';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { Rect } from '../../workbook/address';
import { sheetPlan, type CellStyle, type SheetPlan, type Validation } from '../../workbook/plan';
import { putAcross } from '../across';
import { expecting } from '../expected';
import { roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { pageBreaks, type PrintedBlock } from '../pageBreaks';
import { PlanBuilder } from '../planBuilder';
import { pagePoints, printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { COLUMN_WIDTHS, COLUMNS, LEAST_HEIGHT, putOther, putText } from './textLines';

const ROWS = { title: 0, identity: 1, usage: 2, header: 4, first: 5 } as const;
const RIGHT = COLUMNS.text;
const SHOWN_WIDTHS = COLUMN_WIDTHS.slice(0, RIGHT + 1);
const SHEET_WIDTH = SHOWN_WIDTHS.reduce((sum, width) => sum + width, 0);
const PAGE = { orientation: 'landscape', paper: 'A4' } as const;
const { groups, headers, others, tab, title, usage, yesNo } = textsSheetTexts;

/** The texts that people write for the committee and the document: theirs, and in every output. */
export const textsSheet: GeneratedSheet = {
  id: TEXTS_ID,
  lacks: ({ actions, objectives, indicators }) =>
    actions.length + objectives.length + indicators.length === 0 ? 'actions' : null,
  plans: ({ roadmap }) => [planTexts(roadmap)],
};

/** The texts of a roadmap, each exactly as it was typed, in rows high enough for them; rows that people added, below. */
export function planTexts(roadmap: Roadmap): SheetPlan {
  const builder = new PlanBuilder();
  const typed = roadmap.typed?.[TEXTS_ID] ?? {};
  const kept = (roadmap.kept ?? []).filter(({ sheet }) => sheet === TEXTS_ID);
  const validations: Validation[] = [];
  putTop(builder, roadmap);
  const blocks: PrintedBlock[] = groups.flatMap((group) =>
    putGroup(builder, group.title, group.fields, (row, field) => {
      const rect = putText(builder, row, field, { roadmap, typed: typed[field] });
      validations.push(...validationsOf(field, rect));
      return rect;
    }),
  );
  if (kept.length > 0)
    blocks.push(...putGroup(builder, others, kept, (row, one, n) => putOther(builder, row, n, one)));
  const { rowHeights, ...grid } = builder.grid();
  return sheetPlan({
    id: TEXTS_ID,
    name: tab,
    tabColor: TAB_COLOR,
    ...grid,
    rowHeights,
    columnWidths: COLUMN_WIDTHS,
    foldedColumns: [{ first: COLUMNS.mark, last: COLUMNS.mark }],
    freeze: { rows: ROWS.first, columns: 0 },
    validations,
    print: {
      ...PAGE,
      titleRows: { first: ROWS.header, last: ROWS.header },
      pageBreaks: pageBreaks(blocks, rowHeights, {
        points: pagePoints(SHOWN_WIDTHS, PAGE),
        repeated: LEAST_HEIGHT,
      }),
      ...printTexts(roadmap, title),
    },
  });
}

function putTop(builder: PlanBuilder, roadmap: Roadmap): void {
  const top: [row: number, value: string, style: CellStyle][] = [
    [ROWS.title, title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, usage, looks.note],
  ];
  for (const [row, value, style] of top)
    putAcross(builder, row, { value, style }, { right: RIGHT, width: SHEET_WIDTH });
  builder
    .putRow(
      ROWS.header,
      0,
      [headers.label, headers.question, headers.text, headers.mark].map((value) => ({
        value,
        style: looks.header,
      })),
    )
    .height(ROWS.header, LEAST_HEIGHT);
}

/** Texts under their heading, which stays with the first of them on a printed page. */
function putGroup<One>(
  builder: PlanBuilder,
  heading: string,
  all: readonly One[],
  put: (row: number, one: One, n: number) => Rect,
): PrintedBlock[] {
  const first = builder.nextRow;
  putAcross(builder, first, { value: heading, style: looks.band }, { right: RIGHT, width: SHEET_WIDTH });
  const rects = all.map((one, n) => put(builder.nextRow, one, n));
  return rects.map(({ top, bottom }, n) => ({ first: n === 0 ? first : top, last: bottom }));
}

function validationsOf(field: CopilField, rect: Rect): Validation[] {
  if (copilDateFields.has(field)) return [expecting(rect, 'date')];
  return field === 'isFinal' ? [{ rect, values: yesNo, strict: false }] : [];
}
