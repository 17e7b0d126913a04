// The tables of the first set; a cover of this set, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Feuille, ecrire } from '../../heldout4/build/kit.mjs';
import { table } from '../../mistakes/build/kit.mjs';
import { TODAY } from './contents.mjs';

export { table };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

const EAFC = { EAFC: 'école académique de la formation continue' };

/** The page that says what the document is: facts by name, then a paragraph, then the acronyms. */
export function cover(name, title, facts, { text, acronyms = EAFC } = {}) {
  const sheet = new Feuille(name, [28, 90]);
  sheet.pose(1, 1, title, 'titre');
  let r = 3;
  for (const [label, value] of Object.entries(facts))
    sheet.pose(r, 1, label, 'etiquette').pose(r++, 2, value, 'corps');
  if (text) sheet.pose(++r, 1, 'Préambule', 'etiquette').pose(r++, 2, text, 'corps');
  sheet.pose(++r, 1, 'Sigles', 'etiquette');
  for (const [short, long] of Object.entries(acronyms))
    sheet.pose(++r, 1, short, 'corps').pose(r, 2, long, 'corps');
  return sheet;
}

/** The cells of a row of a table under all its columns, or under those that are named. */
export const cellsOf =
  (written, columns) =>
  (row, ...names) =>
    (names.length ? names : columns.map(([name]) => name)).map((name) => written.at(row, name));

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
