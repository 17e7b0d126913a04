import type { Observation } from '../../domain/observation';

import { plainKey, tidy } from '../../domain/text';
import type { Grid } from '../grid';
import type { Region } from '../layout';
import type { Table } from './table';

/** A region with the sheet that it stands on. */
export interface PlacedRegion {
  grid: Grid;
  region: Region;
}

/**
 * What is to be said of the headers of tables, once all tables are found: those written otherwise than elsewhere or
 * without their accents (they were recognised all the same), and « Objectifs » over target values.
 */
export function observeHeaders(regions: readonly PlacedRegion[]): Observation[] {
  const headers = regions.flatMap(headersOf);
  return [...looseHeaders(headers), ...headers.filter(isTargetCalledObjective).map(levelWord)];
}

interface PlacedHeader {
  grid: Grid;
  row: number;
  left: number;
  /** As it stands in the cell. */
  text: string;
  /** What the column was read as. */
  column: string;
}

function headersOf({ grid, region }: PlacedRegion): PlacedHeader[] {
  if (!isTable(region.shape)) return [];
  const { header, columns } = region.shape;
  const row = header.rect.top;
  return header.cells.flatMap((cell) => {
    const text = grid.text(row, cell.left).trim();
    const column = columns.find((other) => other.column >= cell.left && other.column <= cell.right);
    // Of a header in two rows, and of one that the user explained, the words alone do not decide.
    const decides = cell.role !== undefined && cell.said === undefined && tidy(text) === cell.text;
    return column && decides ? [{ grid, row, left: cell.left, text, column: column.role }] : [];
  });
}

function isTable(shape: unknown): shape is Table {
  return (
    typeof shape === 'object' && shape !== null && 'header' in shape && 'columns' in shape && 'rows' in shape
  );
}

/** « Objectifs 2021 » over values; « Objectif chiffré » and « Objectif cible » say that they are. */
function isTargetCalledObjective({ text, column }: PlacedHeader): boolean {
  return column === 'target' && /^objectifs?(?:$| \d)/.test(plainKey(text));
}

function levelWord({ grid, row, left, text }: PlacedHeader): Observation {
  return { kind: 'level-word', source: grid.source(row, left), text: tidy(text) };
}

function looseHeaders(headers: readonly PlacedHeader[]): Observation[] {
  const comparable = headers.filter(({ text }) => !isAllCapitals(text));
  const usual = usualWritings(comparable);
  return comparable.flatMap(({ grid, row, left, text }): Observation[] => {
    const wanted = usual.get(plainKey(text))!;
    return isSame(text, wanted)
      ? []
      : [{ kind: 'loose-header', source: grid.source(row, left), text, usual: wanted }];
  });
}

/** By plain key, the writing that most headers have, with its accents; with as many of each, the first. */
function usualWritings(headers: readonly PlacedHeader[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of headers) {
    const writing = withAccents(tidy(text));
    const known = counts.get(plainKey(text)) ?? new Map<string, number>();
    counts.set(plainKey(text), known.set(writing, (known.get(writing) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, writings]) => [key, [...writings].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}

/** A row of headers in capitals is a matter of layout, accents included. */
function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Spaces, apostrophes and the last sign are nobody's concern in a header. */
function isSame(text: string, usual: string): boolean {
  return bare(text) === bare(usual);
}

function bare(text: string): string {
  return tidy(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Words of headers by what they are without accents; a capital É at the head is added with the others. */
const ACCENTED = new Map(
  'éléments opérationnel opérationnels opérationnelle stratégique stratégiques évaluation échéance échéances priorité priorités unité périodicité bénéficiaire bénéficiaires début réalisation réussite méthodologie pondération météo état'
    .split(' ')
    .map((word) => [plainKey(word), word]),
);

function withAccents(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = ACCENTED.get(plainKey(word));
    if (accented === undefined || isAllCapitals(word)) return word;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    // « Etat », « Evaluation »: a capital without its accent is what keyboards give.
    if (accented.slice(1) === word.slice(1).toLowerCase()) return word;
    return isCapital ? accented.charAt(0).toUpperCase() + accented.slice(1) : accented;
  });
}
