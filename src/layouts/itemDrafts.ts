import { splitCode, type CodeWord } from '../domain/codes';
import { splitItems, wholeText, type CellItem, type LineBreaks } from '../domain/items';
import { parseMeasures } from '../domain/measure';
import { tidy } from '../domain/text';
import type { Field, MentionRole, Source } from '../domain/roadmap';
import type { CellSnapshot } from '../workbook/snapshot';
import type { ActionDraft, AxisDraft, IndicatorDraft, LeverDraft, ObjectiveDraft } from './draft';
import { titleBesideOwner } from './words/frameworkNames';
import type { Heading } from './headings';
import { isCodeDate } from './tables/tableColumns';

/** Where and how an item was met. */
export interface Place {
  source: Source;
  role: MentionRole;
  order: number;
}

export interface Parents {
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
}

export function axisDraft(text: string, place: Place, code?: string): AxisDraft {
  const split = splitCode(wholeText(text));
  const own = code ?? axisCode(split.code);
  const title = split.word === 'axis' ? titleBesideOwner(split.title) : split.title;
  return { kind: 'axis', title, ...(own !== undefined && { code: own }), ...place };
}

/** « Axe 2 – Former » and « Axe 1 – Équiper » on two lines of one cell, or beside each other, are two axes; any other text is one. */
export function axesIn(text: string): [string, string?] {
  const lines = text
    .split(/[\n\r;]+|\s*[/|+&]\s*(?=axe\s)|\s+et\s+(?=axe\s)/i)
    .filter((line) => line.trim() !== '');
  const isWhole = (line: string): boolean => /^\s*axes?\s+\S{1,4}\s*(?:[-–—:.]\s*)?\p{L}{3}/iu.test(line);
  const [first, second] = lines;
  return lines.length === 2 && lines.every(isWhole) ? [first!, second!] : [text];
}

/** A section number of a document (`3.2.1`) is no code of an axis. */
function axisCode(code: string | undefined): string | undefined {
  return code !== undefined && /^\p{L}*[-_]?\d+$|^[ivx]+$|^\p{L}$/iu.test(code) ? code : undefined;
}

export function axisOfHeading(heading: Heading, source: Source): AxisDraft {
  const code = axisCode(heading.code);
  return {
    kind: 'axis',
    title: heading.word === 'axis' ? titleBesideOwner(heading.title) : heading.title,
    ...(code !== undefined && { code }),
    source,
    role: 'detail',
    order: 0,
  };
}

export function objectiveDraft(
  text: string,
  place: Place,
  axis: AxisDraft | null,
  parent: ObjectiveDraft | null,
  code?: string,
): ObjectiveDraft {
  const split = splitCode(wholeText(text));
  const own = code ?? split.code;
  return {
    kind: 'objective',
    title: split.title,
    ...(own !== undefined && { code: own }),
    ...(split.title === '' && isObjectiveWord(split.word) && { bare: wholeText(text) }),
    level: parent || split.word === 'field' ? 'field' : 'objective',
    axis,
    parent,
    ...place,
  };
}

function isObjectiveWord(word: CodeWord | undefined): boolean {
  return word === 'objective' || word === 'field';
}

export function actionDraft(
  item: CellItem,
  place: Place,
  parents: Parents,
  row: string,
  code?: string,
): ActionDraft {
  return {
    kind: 'action',
    ...coded(item, code),
    ...place,
    ...parents,
    row,
    fields: {},
    extra: {},
  };
}

export function leverDraft(
  item: CellItem,
  place: Place,
  parents: Parents,
  row: string,
  code?: string,
): LeverDraft {
  return { kind: 'lever', ...coded(item, code), ...place, ...parents, row, actions: [] };
}

/** What an arrow below an indicator leads to is its target: « • Taux d’usage », « → 45 % ». */
export function indicatorDraft(
  item: CellItem,
  place: Place,
  parents: Parents,
  row: string,
  code?: string,
): IndicatorDraft {
  const { ledTo = [], details } = item;
  const own = { ...item, details: details.filter((detail) => !ledTo.includes(detail)) };
  const targets = ledTo.flatMap((text) => parseMeasures(text, place.source));
  const facts = targets.length > 0 ? { targets } : {};
  return { kind: 'indicator', ...coded(own, code), ...place, ...parents, row, actions: [], facts };
}

function coded(item: CellItem, code?: string): { title: string; code?: string; details: string[] } {
  const split = splitCode(item.title);
  const written = split.title !== '' ? split.code : undefined;
  // « 1. Identifier… » is the number of a line in its cell, no code: it is dropped like a bullet.
  const own =
    code ?? (written !== undefined && (/[.\-a-z]/i.test(written) || split.word) ? written : undefined);
  return { title: split.title || item.title, ...(own !== undefined && { code: own }), details: item.details };
}

/** Items of a cell, or one item with the whole text where the cell must not be split. */
export function itemsOf(text: string, breaks: LineBreaks | null = null): CellItem[] {
  return splitItems(text, breaks).filter((item) => item.title !== '');
}

/** A cell as a field of the model: text as written, number and date where Excel has them. */
export function fieldOf(cell: CellSnapshot, source: Source): Field {
  return {
    text: cell.text.trim(),
    ...(typeof cell.value === 'number' && { number: cell.value }),
    ...(cell.date !== undefined && { date: cell.date }),
    source,
  };
}

/** The code in a cell; a date that Excel made of one (`1-1` shown as 1-janv.) is read back as the code. */
export function codeOf(cell: CellSnapshot | undefined): { code: string; wasDate: boolean } | null {
  if (!cell) return null;
  if (cell.date !== undefined && isCodeDate(cell.format)) {
    const [, month, day] = cell.date.split('-').map(Number);
    return { code: `${day}-${month}`, wasDate: true };
  }
  const split = splitCode(cell.text);
  if (split.code !== undefined && split.title === '') return { code: split.code, wasDate: false };
  const plain = tidy(cell.text);
  return plain !== '' && plain.length <= 12 && /\d/.test(plain) ? { code: plain, wasDate: false } : null;
}
