import { compareRoadmaps, type Change } from '../../domain/copil/comparison';
import { changeText, copilChangeTexts } from '../../messages/fr/copilChanges';
import { sheetPlan, type CellStyle, type SheetPlan } from '../../workbook/plan';
import { looks, TAB_COLOR } from '../looks';
import { pageBreaks, type PrintedBlock } from '../pageBreaks';
import { PlanBuilder } from '../planBuilder';
import { pagePoints, printTexts } from '../print';
import type { GeneratedSheet, SheetMaterial } from '../sheet';
import { putTextRows, type TextRow } from '../textTable';
import { putTopLines } from '../topLines';

const COLUMN_WIDTHS = [100];
const PAGE = { orientation: 'portrait', paper: 'A4' } as const;

const entry: CellStyle = { ...looks.text, vertical: 'top' };

/** What changed since the version that was declared sent, a sentence each, kind by kind. */
export const changeSheet: GeneratedSheet = {
  id: 'changements',
  onRequest: true,
  lacks: ({ actions, objectives, indicators }) =>
    [actions, objectives, indicators].every((items) => items.length === 0) ? 'items' : null,
  plans: (material) => [planChanges(material)],
};

function planChanges({ roadmap, sent }: SheetMaterial): SheetPlan {
  const changes = sent ? compareRoadmaps(sent.roadmap, roadmap) : [];
  const { never, nothing, since, title } = copilChangeTexts;
  const builder = new PlanBuilder();
  putTopLines(builder, roadmap, COLUMN_WIDTHS, {
    title,
    note: sent ? since(sent.date, sent.version) : never,
  });
  const groups = byKind(changes).map((group): TextRow[] => [
    [{ value: copilChangeTexts.headings[group[0]!.kind], style: looks.band }],
    ...group.map((change): TextRow => [{ value: changeText(change, roadmap.levels), style: entry }]),
  ]);
  if (sent && groups.length === 0) groups.push([[{ value: nothing, style: entry }]]);
  const blocks = groups.map((rows): PrintedBlock => {
    const placed = putTextRows(builder, COLUMN_WIDTHS, rows);
    return { first: placed[0]!.first, last: placed.at(-1)!.last };
  });
  const grid = builder.grid();
  return sheetPlan({
    id: changeSheet.id,
    name: title,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths: COLUMN_WIDTHS,
    print: {
      ...PAGE,
      pageBreaks: pageBreaks(blocks, grid.rowHeights, {
        points: pagePoints(COLUMN_WIDTHS, PAGE),
        repeated: 0,
      }),
      ...printTexts(roadmap, title, 'portrait'),
    },
  });
}

/** The changes of one kind follow each other already. */
function byKind(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === change.kind) last.push(change);
    else groups.push([change]);
  }
  return groups;
}
