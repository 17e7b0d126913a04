// The cover and the tables of the sets before; letters for the crosses, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ecrire } from '../../heldout4/build/kit.mjs';
import { cellsOf, cover, table } from '../../mistakes7/build/kit.mjs';
import { TODAY } from './contents.mjs';

export { cover };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A table; gives the cells of one of its rows under all its columns or under those that are named. */
export function grid(sheet, top, columns, rows) {
  const written = table(sheet, top, columns, rows);
  return cellsOf(written, columns);
}

/** Writes again, in the style that styleOf gives, the rows of a table that are not its ordinary ones. */
export function tint(sheet, top, columns, rows, styleOf) {
  for (const [r, row] of rows.entries()) {
    const style = styleOf(row);
    if (style)
      for (const [c, [, value]] of columns.entries()) sheet.pose(top + 1 + r, c + 1, value(row), style);
  }
}

/** The letter of an action under a goal: the main one, another one, none. */
export const letter = (a, goal, [main, other, none]) => {
  if (a.goals[0] === goal.rank) return main;
  return a.goals.includes(goal.rank) ? other : none;
};

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
