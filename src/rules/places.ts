import type { Source } from '../domain/roadmap';

/** The places without repetition, in the order given. */
export function distinctPlaces(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter((source) => {
    const key = placeKey(source);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A place as a text, to tell places apart. */
export function placeKey({ sheet, address }: Source): string {
  return `${sheet}\u0000${address}`;
}

/** Row and column of an address's first cell, from 1; an address that is none comes last. */
export function firstCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})/.exec(address);
  if (!match) return { row: Infinity, column: Infinity };
  const column = [...match[1]!.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(match[2]), column };
}

/** The address of a cell by row and column, from 1: 4, 2 → `B4`. */
export function cellOf(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters + String(row);
}

/** Compares two places by sheet, then row, then column. A sheet that is not among `sheets` comes after them. */
export function placeOrder(sheets: readonly string[]): (a: Source, b: Source) => number {
  const rank = new Map(sheets.map((sheet, index) => [sheet, index]));
  const rankOf = (sheet: string): number => rank.get(sheet) ?? sheets.length;
  return (a, b) => {
    const [first, second] = [firstCell(a.address), firstCell(b.address)];
    return (
      order(rankOf(a.sheet), rankOf(b.sheet)) ||
      order(first.row, second.row) ||
      order(first.column, second.column)
    );
  };
}

// Not a subtraction: two places without an address are equal, and Infinity - Infinity is no number.
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The sheets that a roadmap was read from, in the order in which its contents name them. */
export function sheetsOf(value: unknown): string[] {
  return [...new Set(sourcesIn(value).map(({ sheet }) => sheet))];
}

/** Every place that something of a roadmap was read from, in the order of its contents. */
export function sourcesIn(value: unknown): Source[] {
  const sources: Source[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isSource(part)) sources.push(part);
    else Object.values(part).forEach(visit);
  };
  visit(value);
  return sources;
}

function isSource(value: object): value is Source {
  return 'sheet' in value && 'address' in value && typeof value.sheet === 'string';
}

/** At most this many rows are looked at: a block of more is no row of a table. */
const MOST_ROWS = 200;

/** The rows of an address from 1: `B4:D6` → 4, 5, 6; none for an address that is none. */
export function rowsOf(address: string): number[] {
  const [first, last] = address.split(':');
  const { row } = firstCell(first ?? '');
  const end = last === undefined ? row : firstCell(last).row;
  if (!Number.isFinite(row) || !Number.isFinite(end)) return [];
  const count = Math.min(MOST_ROWS, Math.max(1, end - row + 1));
  return Array.from({ length: count }, (_, i) => row + i);
}
