import { committeePageTexts } from '../../messages/fr/committeePages';
import { sheetPlan, type CellStyle, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { pagePoints, printTexts } from '../print';
import { putIndicators } from './pageIndicators';
import { putDates, putDecisions, putHalves } from './pageLists';
import { putStates } from './pageStates';
import type { PageMaterial } from './pageMaterial';
import { PAGE_WIDTHS, type PagePut } from './pagePut';
import { pageSizes, type PageSizes } from './pageSizes';
import { missingPrompt, saysNearlyNothing, whatIsMissing } from './whatIsMissing';

const RIGHT = PAGE_WIDTHS.length - 1;
const WIDTH = PAGE_WIDTHS.reduce((sum, width) => sum + width, 0);
const portrait = { orientation: 'portrait', paper: 'A4' } as const;
/** Excel and LibreOffice do not print the same row equally high. */
const SAFE = 0.96;
const MOST_STRETCHED = 1.35;
const { missing, page } = committeePageTexts;

/** The page in type as large as one page takes; more pages where the smallest is too large. */
export function planPage(material: PageMaterial): Omit<SheetPlan, 'id' | 'name'> {
  const points = pagePoints(PAGE_WIDTHS, portrait);
  let plan = planWith(material, pageSizes[0]);
  for (const sizes of pageSizes) {
    plan = planWith(material, sizes);
    const height = plan.rowHeights.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (height <= SAFE * points) return stretched(plan, (SAFE * points) / height);
  }
  return plan;
}

/** Rows with some of the room that is left on the page. */
function stretched(plan: Omit<SheetPlan, 'id' | 'name'>, room: number): Omit<SheetPlan, 'id' | 'name'> {
  const factor = Math.min(MOST_STRETCHED, room);
  return { ...plan, rowHeights: plan.rowHeights.map((one) => one && Math.floor(factor * one)) };
}

function planWith(material: PageMaterial, sizes: PageSizes): Omit<SheetPlan, 'id' | 'name'> {
  const { roadmap, states, content } = material;
  const put: PagePut = { builder: new PlanBuilder(), sizes };
  const parts = whatIsMissing(roadmap, states, content);
  putTop(put, material);
  putStates(put, material);
  putIndicators(put, material);
  putHalves(put, content);
  putDecisions(put, content);
  putDates(put, content);
  if (saysNearlyNothing(states, content)) {
    const style: CellStyle = { ...looks.note, size: sizes.text };
    const row = put.builder.nextRow + 1;
    put.builder.height(row - 1, sizes.gap);
    putAcross(put.builder, row, { value: missing.sentence(parts), style }, { right: RIGHT, width: WIDTH });
  }
  return sheetPlan({
    id: '',
    name: '',
    tabColor: TAB_COLOR,
    ...put.builder.grid(),
    columnWidths: [...PAGE_WIDTHS],
    validations: missingPrompt({ top: 0, bottom: 0, left: 0, right: RIGHT }, parts),
    print: { ...portrait, ...printTexts(roadmap, page, portrait.orientation) },
  });
}

function putTop({ builder, sizes }: PagePut, { content }: PageMaterial): void {
  const lines: [string, CellStyle][] = [
    [content.title, { ...looks.title, size: sizes.title }],
    [content.owner, { ...looks.subtitle, size: sizes.text + 2 }],
    [content.meeting, { ...looks.subtitle, size: sizes.text + 1, bold: true }],
    [content.excerpt, { ...looks.subtitle, size: sizes.text + 1 }],
  ];
  lines
    .filter(([value], i) => i === 0 || value !== '')
    .forEach(([value, style], i) => {
      putAcross(builder, i, { value: shortTitle(value), style }, { right: RIGHT, width: WIDTH });
    });
}

/** A title of a whole paragraph would leave no page. */
function shortTitle(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
