import { codeKey, objectiveCodeKey, parentCode } from '../domain/codes';
import type { Rect } from '../workbook/address';
import { isCaption, type Heading } from './headings';
import type { Region } from './layout';
import { listsActions } from './regionShapes';

/**
 * The same lines, those that name an objective by its number alone told as such: « 1.2 Suivre les écoles » under « Axe 1 »
 * over actions, or over the fiche of 1.2.1. Where a line of that sort is the title of a fiche, or none stands over
 * actions, they may number the actions themselves, and stay what they are.
 * @param lines lines of a sheet, from the top
 * @param headings those of them that no region has taken
 */
export function withObjectives(lines: Heading[], headings: Heading[], regions: Region[]): Heading[] {
  const numbered = headings.filter((heading) => goesOnFromAxis(heading, headings));
  const regionsUnder = regions.map((region) => ({
    region,
    title: headingsAbove(region.rect, headings).find(
      ({ code, word }) => code !== undefined || word !== undefined,
    ),
  }));
  const areFiches = regionsUnder.some(
    ({ region, title }) => region.layout === 'fiche' && title !== undefined && numbered.includes(title),
  );
  const areOver = regionsUnder.some(({ region, title }) => {
    if (title === undefined) return false;
    if (region.layout !== 'fiche') return numbered.includes(title) && listsActions(region);
    const parent = parentCode(title.code ?? '');
    return numbered.some(({ code }) => codeKey(code!) === parent);
  });
  if (areFiches || !areOver) return lines;
  return lines.map((line) => (numbered.includes(line) ? { ...line, word: 'objective' as const } : line));
}

/** « 1.2 … », « A2 … » without a word, the nearest axis above it being « Axe 1 : … », « Axe A : … ». */
function goesOnFromAxis(heading: Heading, headings: Heading[]): boolean {
  const { code, title, word, rect } = heading;
  if (code === undefined || word !== undefined || title === '' || isCaption(heading)) return false;
  const axis = headingsAbove(rect, headings).find((other) => other.word === 'axis');
  return axis?.code !== undefined && parentCode(objectiveCodeKey(code)) === codeKey(axis.code);
}

/** Headings above a place, the nearest first: those over its columns, and those that stand alone in their row. */
export function headingsAbove({ top, left, right }: Rect, headings: Heading[]): Heading[] {
  const standsAlone = (heading: Heading): boolean =>
    headings.every(({ rect }) => rect.top !== heading.rect.top || rect.left === heading.rect.left);
  return headings
    .filter(({ rect }) => rect.top < top)
    .filter((heading) => (heading.rect.left <= right && heading.rect.right >= left) || standsAlone(heading))
    .reverse();
}
