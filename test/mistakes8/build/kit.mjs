// The cover and the tables of the sets before; bands, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ecrire } from '../../heldout4/build/kit.mjs';
import { cellsOf, cover, table } from '../../mistakes7/build/kit.mjs';
import { TODAY } from './contents.mjs';

export { cellsOf, cover };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A table, and the cells of one of its rows under all its columns or under those that are named. */
export function grid(sheet, top, columns, rows) {
  const written = table(sheet, top, columns, rows);
  return Object.assign(cellsOf(written, columns), { after: written.after });
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
