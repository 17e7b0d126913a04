import { codeKey, objectiveCodeKey, parentCode } from '../domain/codes';
import type { Rect } from '../workbook/address';
import { isCaption, type Heading } from './headings';
import type { Grid } from './grid';
import type { Region } from './layout';
import { actionCodes, listsActions } from './regionShapes';

/**
 * The same lines, those that name an objective by its number alone told as such: « 1.2 Suivre les écoles » under « Axe 1 »
 * over actions, or over the fiche of 1.2.1. Where a line of that sort is the title of a fiche, or none stands over
 * actions, they may number the actions themselves, and stay what they are.
 * « Projet 1-1 » over actions 1-1-1, 1-1-2 is one too.
 * @param lines lines of a sheet, from the top
 * @param headings those of them that no region has taken
 */
export function withObjectives(
  grid: Grid,
  lines: Heading[],
  headings: Heading[],
  regions: Region[],
): Heading[] {
  const projects = carriedOut(grid, headings, regions);
  if (projects.length > 0)
    return lines.map((line) => (projects.includes(line) ? { ...line, word: 'objective' as const } : line));
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

const ACTION = /^(?:fiche|action)/i;

/** « Projet 1-1 – Former les équipes » over the steps 1-1-1, 1-1-2: what they carry out, with all that is named in its way. */
function carriedOut(grid: Grid, headings: Heading[], regions: Region[]): Heading[] {
  const named = headings.filter(
    ({ code, title, word, text }) =>
      word === 'action' && code !== undefined && title !== '' && !ACTION.test(text),
  );
  if (named.length === 0) return [];
  const isOver = (heading: Heading): boolean =>
    regions.some((region) => {
      const codes = actionCodes(grid, region);
      const isNearest =
        headingsAbove(region.rect, headings).find(({ word }) => word !== undefined) === heading;
      return (
        isNearest && codes.length > 0 && codes.every((code) => parentCode(code) === codeKey(heading.code!))
      );
    });
  return named.some(isOver) ? named : [];
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
