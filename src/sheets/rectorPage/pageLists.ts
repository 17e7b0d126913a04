import { excerpt } from '../../domain/text';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { decisionTexts } from '../../messages/fr/decisionSheet';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import type { DecisionLine, PageContent } from './pageContent';
import { PAGE_WIDTHS, pageStyles, putGap, putPageRow, type PageCell, type PagePut } from './pagePut';

const RIGHT = PAGE_WIDTHS.length - 1;
const texts = committeePageTexts;

/** Successes beside difficulties; those that there are alone go over the whole page. */
export function putHalves(put: PagePut, { successes, difficulties }: PageContent): void {
  const { sizes } = put;
  const styles = pageStyles(sizes);
  const halves = [
    { heading: texts.successes, lines: successes },
    { heading: texts.difficulties, lines: difficulties },
  ].filter(({ lines }) => lines.length > 0);
  if (halves.length === 0) return;
  const places =
    halves.length === 1
      ? [{ left: 0, right: RIGHT }]
      : [
          { left: 0, right: 0 },
          { left: 1, right: RIGHT },
        ];
  putGap(put);
  putPageRow(
    put,
    halves.map(({ heading }, i) => ({ ...places[i]!, value: heading, style: styles.band })),
  );
  const most = Math.max(...halves.map(({ lines }) => lines.length));
  for (let line = 0; line < most; line++) {
    putPageRow(
      put,
      halves.map(({ lines }, i) => ({
        ...places[i]!,
        value: excerpt(lines[line] ?? '', sizes.words),
        style: styles.words,
      })),
    );
  }
}

/** What is asked for, and what became of what was asked for before. */
export function putDecisions(put: PagePut, { asked, earlier, earlierHeading }: PageContent): void {
  const most = put.sizes.lines;
  putDecisionList(put, asked.slice(0, most), {
    heading: texts.asked,
    beside: texts.who,
    left: asked.length - most,
  });
  putDecisionList(put, earlier.slice(0, most - 1), {
    heading: earlierHeading,
    beside: texts.suite,
    left: earlier.length - most + 1,
  });
}

function putDecisionList(
  put: PagePut,
  decisions: readonly DecisionLine[],
  { heading, beside, left }: { heading: string; beside: string; left: number },
): void {
  if (decisions.length === 0) return;
  const { sizes } = put;
  const styles = pageStyles(sizes);
  const hasBeside = decisions.some((one) => one.beside !== '');
  const row = (
    value: string,
    right: string,
    style: PageCell['style'],
    rightStyle: PageCell['style'],
  ): void => {
    putPageRow(
      put,
      hasBeside
        ? [
            { left: 0, right: 2, value, style },
            { left: 3, right: RIGHT, value: right, style: rightStyle },
          ]
        : [{ left: 0, right: RIGHT, value, style }],
    );
  };
  putGap(put);
  row(heading, beside, styles.band, styles.header);
  decisions.forEach((one, i) => {
    const text = excerpt(one.text, sizes.words);
    row(`${String(i + 1)}. ${text}`, excerpt(one.beside, sizes.words / 2), styles.words, styles.words);
  });
  if (left > 0) putMore(put, texts.more(left, decisionTexts.tab));
}

/** The dates to come. */
export function putDates(put: PagePut, { nextDates }: PageContent): void {
  if (nextDates.length === 0) return;
  const { sizes } = put;
  const styles = pageStyles(sizes);
  const most = sizes.lines - 1;
  putGap(put);
  putPageRow(put, [{ left: 0, right: RIGHT, value: texts.nextDates, style: styles.band }]);
  for (const line of nextDates.slice(0, most))
    putPageRow(put, [{ left: 0, right: RIGHT, value: excerpt(line, sizes.words), style: styles.words }]);
  if (nextDates.length > most) putMore(put, texts.more(nextDates.length - most, textsSheetTexts.tab));
}

function putMore(put: PagePut, value: string): void {
  const style = pageStyles(put.sizes).note;
  putPageRow(put, [{ left: 0, right: RIGHT, value, style }], style.size! * 1.5);
}
