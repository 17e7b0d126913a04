import { copilTexts } from '../../domain/copil/copilTexts';
import { versionLine } from '../../domain/copil/versionLine';
import type { Roadmap } from '../../domain/roadmap';
import { excerpt } from '../../domain/text';
import { coverTexts } from '../../messages/fr/committeePages';
import { excerptLine } from '../../messages/fr/copilExcerpt';
import { sheetPlan, type CellStyle, type SheetPlan } from '../../workbook/plan';
import { roadmapTitle } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { pagePoints, printTexts } from '../print';
import { withChosenPersons } from '../rectorPage/pageContent';
import { missingPrompt } from '../rectorPage/whatIsMissing';
import type { GeneratedSheet } from '../sheet';
import { rowHeight, TALLEST_ROW } from '../textFit';

const COVER_ID = 'page-de-garde';
/** Texts go over all of them, the version over those in the middle, the signature over the last two. */
const COLUMN_WIDTHS = [20, 24, 24, 20];
const SPANS = {
  whole: { left: 0, right: 3 },
  middle: { left: 1, right: 2 },
  signature: { left: 2, right: 3 },
};
const portrait = { orientation: 'portrait', paper: 'A4' } as const;
/** Titles that are longer than these are written smaller. */
const TITLE_SIZES: [longest: number, size: number][] = [
  [60, 36],
  [120, 30],
  [220, 24],
  [400, 18],
];
const LONGEST = { title: 400, line: 160 };

/** What stands on the cover, from the top; a number is a share of the room that the texts leave. */
type CoverLine = number | { value: string; style: CellStyle; span: (typeof SPANS)[keyof typeof SPANS] };

/** The first page of the dossier: what it is, whose, for which meeting, in which version. */
export const coverSheet: GeneratedSheet = {
  id: COVER_ID,
  onRequest: true,
  lacks: ({ actions, indicators, objectives }) =>
    actions.length + indicators.length + objectives.length === 0 ? 'actions' : null,
  plans: ({ roadmap, settings }) => [planCover(withChosenPersons(roadmap, settings))],
};

function planCover(roadmap: Roadmap): SheetPlan {
  const builder = new PlanBuilder();
  const lines = coverLines(roadmap);
  const texts = lines.filter((line) => typeof line !== 'number');
  const shares = lines.filter((line) => typeof line === 'number');
  const heightOf = ({ value, style, span: { left, right } }: (typeof texts)[number]): number => {
    const width = COLUMN_WIDTHS.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    return rowHeight(value, width, style) + 8;
  };
  const used = texts.reduce((sum, line) => sum + heightOf(line), 0);
  const room = Math.max(0, 0.96 * pagePoints(COLUMN_WIDTHS, portrait) - used);
  const share = room / shares.reduce((sum, one) => sum + one, 0);
  for (const line of lines) {
    const row = builder.nextRow;
    if (typeof line === 'number') {
      builder.put(row, 0, {}).height(row, Math.max(6, Math.min(TALLEST_ROW, line * share)));
    } else {
      const { value, style, span } = line;
      builder.merge({ top: row, bottom: row, ...span }, { value, style }).height(row, heightOf(line));
    }
  }
  builder.put(0, COLUMN_WIDTHS.length - 1, {});
  const { committee, committeeDate } = copilTexts(roadmap);
  const isMissing = committee === undefined || committeeDate === undefined;
  return sheetPlan({
    id: COVER_ID,
    name: coverTexts.tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: COLUMN_WIDTHS,
    validations: missingPrompt(
      { top: 0, bottom: 0, left: 0, right: COLUMN_WIDTHS.length - 1 },
      isMissing ? [coverTexts.toWrite] : [],
    ),
    print: { ...portrait, ...printTexts(roadmap, coverTexts.tab, portrait.orientation) },
  });
}

function coverLines(roadmap: Roadmap): CoverLine[] {
  const texts = copilTexts(roadmap);
  const title = excerpt(roadmapTitle(roadmap), LONGEST.title);
  const size = TITLE_SIZES.find(([longest]) => title.length <= longest)?.[1] ?? TITLE_SIZES.at(-1)![1];
  const centered: CellStyle = { ...looks.subtitle, horizontal: 'center' };
  const line = (value: string | undefined, style: CellStyle, span = SPANS.whole): CoverLine[] =>
    value === undefined
      ? []
      : [{ value: excerpt(value, LONGEST.line), style: { ...centered, ...style }, span }];
  const names = [texts.signatoryRole, texts.signatory].filter((text) => text !== undefined);
  return [
    1,
    ...line(texts.institution, { size: 20 }),
    3,
    { value: title, style: { ...looks.title, size, horizontal: 'center' }, span: SPANS.whole },
    ...line(texts.period, { size: 22 }),
    ...line(excerptLine(roadmap), { size: 16 }),
    3,
    ...line(texts.committee, { size: 20, bold: true }),
    ...line(texts.committeeDate, { size: 18 }),
    1,
    ...line(versionLine(texts), { size: 16, bold: true, border: 'medium' }, SPANS.middle),
    4,
    ...names.flatMap((value) => line(value, { size: 14 }, SPANS.signature)),
    2,
  ];
}
