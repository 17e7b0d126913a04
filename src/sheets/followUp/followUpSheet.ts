import { followUpParameters } from '../../domain/followUp/parameters';
import type { Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import { followUpSheetTexts as texts } from '../../messages/fr/followUpSheet';
import { parameterTexts } from '../../messages/fr/parameterSheet';
import { sheetPlan, type CellStyle, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { bandedBreaks } from '../bandedBreaks';
import { indicatorGroups } from '../indicators/indicatorRows';
import { headingOf, roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PARAMETERS_ID } from '../parameters/parameterSheet';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { FRONT_COLUMNS, followUpColumns, stepYears, type FollowUpColumn } from './followUpColumns';
import { followUpFormats } from './followUpFormats';
import { putIndicator, putKept, type SheetRows } from './followUpRows';
import { followUpValidations } from './followUpValidations';
import { ownLevels, ownStepYears } from './ownLevels';

export const FOLLOW_UP_ID = 'suivi';

const ROWS = { title: 0, identity: 1, usage: 2, header: 3 } as const;

/** One row an indicator: people fill the columns in front, and see at once how far along it is. */
export const followUpSheet: GeneratedSheet = {
  id: FOLLOW_UP_ID,
  counts: [PARAMETERS_ID],
  lacks: ({ indicators }) => (indicators.length === 0 ? 'indicators' : null),
  plans: ({ roadmap, settings, day }) => {
    const years = yearsOf(roadmap);
    const columns = followUpColumns(years);
    return [planFollowUp({ roadmap, years, columns, parameters: followUpParameters(settings, day) })];
  },
};

function planFollowUp(sheet: SheetRows): SheetPlan {
  const { roadmap, columns } = sheet;
  const builder = new PlanBuilder();
  putTop(builder, roadmap, columns);
  const rows = putGroups(builder, sheet);
  const last = builder.nextRow - 1;
  putKeptRows(builder, roadmap, columns);
  const block = { first: ROWS.header + 1, last };
  const grid = builder.grid();
  const columnWidths = columns.map(({ width }) => width);
  const page = { orientation: 'landscape', paper: 'A4' } as const;
  return sheetPlan({
    id: FOLLOW_UP_ID,
    name: texts.tab,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths,
    foldedColumns: [{ first: FRONT_COLUMNS, last: columns.length - 1 }],
    freeze: { rows: ROWS.header + 1, columns: 1 },
    conditionalFormats: followUpFormats(columns, block),
    validations: followUpValidations(columns, ROWS.header, rows),
    print: {
      ...page,
      titleRows: { first: ROWS.header, last: ROWS.header },
      pageBreaks: bandedBreaks(grid, {
        header: ROWS.header,
        columnWidths: columnWidths.slice(0, FRONT_COLUMNS),
        page,
      }),
      ...printTexts(roadmap, texts.title),
    },
  });
}

/** Every year that something stands for has its column. */
function yearsOf({ indicators, typed = {}, kept = [], period }: Roadmap): number[] {
  const fields = [...Object.values(typed), ...kept.map(({ values }) => values)].flatMap(Object.keys);
  const ofFields = fields.flatMap((field) => {
    const year = /^step(\d{4})$/.exec(field)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  return stepYears([...indicators.flatMap(ownStepYears), ...ofFields], period);
}

function putTop(builder: PlanBuilder, roadmap: Roadmap, columns: readonly FollowUpColumn[]): void {
  const lines: [value: string, style: CellStyle][] = [
    [texts.title, looks.title],
    [roadmapIdentity(roadmap), looks.subtitle],
    [texts.usage(parameterTexts.tab), looks.note],
  ];
  lines.forEach(([value, style], i) => {
    putAcross(builder, ROWS.title + i, { value, style }, front(columns));
  });
  builder
    .putRow(
      ROWS.header,
      0,
      columns.map(({ header }) => ({ value: header, style: looks.header })),
    )
    .height(ROWS.header, Math.max(...columns.map(({ header, width }) => rowHeight(header, width - 2))));
}

/** Puts a band for each axis and the rows under it; answers with the rows of indicators. */
function putGroups(builder: PlanBuilder, sheet: SheetRows): { row: number; isMilestone: boolean }[] {
  const { roadmap, columns } = sheet;
  const rows: { row: number; isMilestone: boolean }[] = [];
  for (const { axis, objectives } of indicatorGroups(roadmap)) {
    putBand(builder, axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis, columns);
    for (const { label, indicators } of objectives)
      for (const { indicator, actions } of indicators) {
        const row = builder.nextRow;
        putIndicator(builder, row, { indicator, actions, objective: label ?? '' }, sheet);
        rows.push({ row, isMilestone: ownLevels(indicator).isMilestone });
      }
  }
  return rows;
}

/** What was typed about indicators that are gone stands below a band of its own. */
function putKeptRows(builder: PlanBuilder, { kept = [] }: Roadmap, columns: readonly FollowUpColumn[]): void {
  const own = kept.filter(({ sheet }) => sheet === FOLLOW_UP_ID);
  if (own.length === 0) return;
  putBand(builder, texts.kept, columns);
  own.forEach((one, i) => {
    putKept(builder, builder.nextRow, { kept: one, key: one.id ?? texts.ownRow(i + 1) }, columns);
  });
}

function putBand(builder: PlanBuilder, value: string, columns: readonly FollowUpColumn[]): void {
  putAcross(builder, builder.nextRow, { value, style: looks.band }, front(columns));
}

function front(columns: readonly FollowUpColumn[]): { right: number; width: number } {
  const width = columns.slice(0, FRONT_COLUMNS).reduce((sum, column) => sum + column.width, 0);
  return { right: FRONT_COLUMNS - 1, width };
}
