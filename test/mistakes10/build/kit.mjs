// The cover and the tables of the sets before; merged cells, crosses, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { date, ecrire, millier } from '../../heldout4/build/kit.mjs';
import { cover, grid } from '../../mistakes9/build/kit.mjs';
import { GOALS, TODAY } from './contents.mjs';

export { cover, date, grid };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Merges, in one column of a table, the cells of the rows that have the same key. */
export function merge(sheet, top, column, rows, keyOf, valueOf, style) {
  for (let first = 0; first < rows.length;) {
    let last = first;
    while (last + 1 < rows.length && keyOf(rows[last + 1]) === keyOf(rows[first])) last++;
    const cell = [valueOf(rows[first]), style];
    if (last > first) sheet.bloc(top + 1 + first, column, top + 1 + last, column, ...cell);
    else sheet.pose(top + 1 + first, column, ...cell);
    first = last + 1;
  }
}

/** Thousands with their space, still numbers. */
export const number = (value) => (typeof value === 'number' && value >= 1000 ? millier(value) : value);

/** The columns of a matrix: one per objective of the projet académique. */
export const crosses = (mark = (a, g) => (a.goals.includes(g.rank) ? 'X' : '')) =>
  GOALS.map((g) => [`${g.code} – ${g.title}`, (a) => mark(a, g), 'centre']);

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
