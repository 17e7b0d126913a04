import { isBareCode, splitCode } from '../../../src/domain/codes';
import { splitItems } from '../../../src/domain/items';
import { readMark } from '../../../src/domain/marks';
import type { Roadmap } from '../../../src/domain/roadmap';
import { plainKey, tidy } from '../../../src/domain/text';
import { isCaption, readHeadingText } from '../../../src/layouts/headings';
import { readHeader } from '../../../src/layouts/words/vocabulary';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/**
 * Texts of shown sheets that stand nowhere in the roadmap: not in an item, a wording, a field, a section, a series, an
 * observation, nor in `unread`. Headers, codes and marks are understood by what they say of others.
 */
export function lostTexts(roadmap: Roadmap, sheets: SheetSnapshot[]): string[] {
  const kept = compact(textsIn(roadmap).join(' '));
  return sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ cells }) => cells.map(({ cell }) => cell.text))
    .filter((text) => !isUnderstood(text))
    .flatMap((text) => splitItems(text).flatMap(({ title, details }) => [title, ...details]))
    .filter((text) => !kept.includes(compact(splitCode(text).title)));
}

function isUnderstood(text: string): boolean {
  const heading = readHeadingText(text);
  if (heading && isCaption(heading)) return true;
  return (
    tidy(text) === '' ||
    readHeader(text) !== null ||
    isBareCode(text) ||
    readMark(text) !== 'unknown' ||
    compact(text) === ''
  );
}

function compact(text: string): string {
  return plainKey(text).replaceAll(' ', '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}
