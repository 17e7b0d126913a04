import { excerpt } from '../../domain/text';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { decisionTexts } from '../../messages/fr/decisionSheet';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { Rect } from '../../workbook/address';
import { sheetPlan, type SheetPlan } from '../../workbook/plan';
import { TAB_COLOR } from '../looks';
import { printTexts } from '../print';
import type { DecisionLine, PageContent } from './pageContent';
import type { PageMaterial } from './pageMaterial';
import { slideChart } from './slideChart';
import { COLUMN_WIDTH, heightOf, SLIDE_COLUMNS, SlideDeck, wholeRow, type SlideCell } from './slideDeck';
import { putSlideIndicators } from './slideIndicators';
import { putSlideStates } from './slideStates';
import { slideStyles } from './slideStyles';
import { missingPrompt, saysNearlyNothing, whatIsMissing } from './whatIsMissing';

const RIGHT = SLIDE_COLUMNS - 1;
const MOST_LINES = 5;
/** Characters: two lines of a list, three of a half, one of the title. */
const LONGEST = { line: 165, half: 120, title: 110 };
const AIR = 12;
const texts = committeePageTexts;

/** Pages of 16:9 in large type: the figures, what people wrote, and the counts that the chart shows. */
export function planSlides(material: PageMaterial): Omit<SheetPlan, 'id' | 'name'> {
  const { roadmap, states, content } = material;
  const deck = new SlideDeck();
  const missing = whatIsMissing(roadmap, states, content);
  putTitle(deck, content);
  if (saysNearlyNothing(states, content))
    deck.put([wholeRow(texts.missing.sentence(missing), slideStyles.note)]);
  const chartAt = putSlideIndicators(deck, material);
  putHalves(deck, content);
  putDecisions(deck, { heading: texts.asked, decisions: content.asked });
  putDecisions(deck, { heading: content.earlierHeading, decisions: content.earlier });
  putDates(deck, content);
  const table = putSlideStates(deck, material);
  deck.fillUp();
  return sheetPlan({
    id: '',
    name: '',
    tabColor: TAB_COLOR,
    ...deck.builder.grid(),
    columnWidths: Array.from({ length: SLIDE_COLUMNS }, () => COLUMN_WIDTH),
    charts: chartAt ? [slideChart(table, chartAt)] : [],
    validations: missingPrompt(titleRect, missing),
    print: {
      orientation: 'landscape',
      paper: 'A4',
      pageBreaks: deck.breaks,
      ...printTexts(roadmap, texts.slides),
    },
  });
}

const titleRect: Rect = { top: 0, bottom: 0, left: 0, right: RIGHT };

function putTitle(deck: SlideDeck, { title, owner, meeting, excerpt: part }: PageContent): void {
  deck.put([wholeRow(excerpt(title, LONGEST.title), slideStyles.title)]);
  const line = [owner, meeting].filter((text) => text !== '').join(' · ');
  for (const one of [line, part].filter((text) => text !== ''))
    deck.put([wholeRow(excerpt(one, LONGEST.line), slideStyles.subtitle)]);
}

/** Rows that stay together on a slide where one can hold them. */
function putBlock(deck: SlideDeck, rows: SlideCell[][]): void {
  deck.makeRoom(rows.reduce((sum, row) => sum + heightOf(row), AIR));
  deck.put([], AIR);
  for (const row of rows) {
    deck.makeRoom(heightOf(row));
    deck.put(row);
  }
}

function putHalves(deck: SlideDeck, { successes, difficulties }: PageContent): void {
  const halves = [
    { heading: texts.successes, lines: successes },
    { heading: texts.difficulties, lines: difficulties },
  ].filter(({ lines }) => lines.length > 0);
  if (halves.length === 0) return;
  const width = SLIDE_COLUMNS / halves.length;
  const row = (cell: (half: (typeof halves)[number]) => SlideCell['cell']): SlideCell[] =>
    halves.map((half, i) => ({ left: i * width, right: (i + 1) * width - 1, cell: cell(half) }));
  const most = Math.max(...halves.map(({ lines }) => lines.length));
  putBlock(deck, [
    row(({ heading }) => ({ value: heading, style: slideStyles.heading })),
    ...Array.from({ length: most }, (_, i) =>
      row(({ lines }) => ({
        value: excerpt(lines[i] ?? '', LONGEST.half * (3 - halves.length)),
        style: slideStyles.line,
      })),
    ),
  ]);
}

function putDecisions(
  deck: SlideDeck,
  { heading, decisions }: { heading: string; decisions: readonly DecisionLine[] },
): void {
  const lines = decisions.slice(0, MOST_LINES).map(({ text, beside }, i) => {
    const end = beside === '' ? '' : ` (${excerpt(beside, LONGEST.line / 3)})`;
    return `${String(i + 1)}. ${excerpt(text, LONGEST.line - end.length)}${end}`;
  });
  const left = decisions.length - lines.length;
  putLines(deck, heading, lines, left > 0 ? texts.more(left, decisionTexts.tab) : undefined);
}

function putDates(deck: SlideDeck, { nextDates }: PageContent): void {
  const lines = nextDates.slice(0, MOST_LINES).map((line) => excerpt(line, LONGEST.line / 2));
  const left = nextDates.length - lines.length;
  putLines(deck, texts.nextDates, lines, left > 0 ? texts.more(left, textsSheetTexts.tab) : undefined);
}

function putLines(
  deck: SlideDeck,
  heading: string,
  lines: readonly string[],
  more: string | undefined,
): void {
  if (lines.length === 0) return;
  putBlock(deck, [
    [wholeRow(heading, slideStyles.heading)],
    ...lines.map((line) => [wholeRow(line, slideStyles.line)]),
    ...(more === undefined ? [] : [[wholeRow(more, slideStyles.note)]]),
  ]);
}
