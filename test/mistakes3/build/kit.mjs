// The tables of the first set; a cover, a matrix and an outline on this bank, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Feuille, date, ecrire } from '../../heldout4/build/kit.mjs';
import { table } from '../../mistakes/build/kit.mjs';
import { GOALS, PROJECT, TODAY } from './contents.mjs';

export { table };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The page that says what the document is; facts replace those given by default. */
export function cover(academy, facts = {}) {
  const sheet = new Feuille('Présentation', [26, 64]);
  sheet.pose(1, 1, 'Feuille de route du numérique éducatif', 'titre');
  const all = {
    Académie: academy,
    Période: '2024-2027',
    Version: '4',
    Date: date(2025, 11, 10),
    Auteur: 'Délégation de région académique au numérique éducatif (DRANE)',
    'Projet académique': '2023-2027',
    ...facts,
  };
  Object.entries(all).forEach(([name, value], k) =>
    sheet.pose(3 + k, 1, name, 'etiquette').pose(3 + k, 2, value, 'corps'),
  );
  return sheet;
}

/** Actions in rows, objectives of the projet académique in columns, under its ambitions. */
export function matrix(name, actions, mark, title = (a) => a.title) {
  const sheet = new Feuille(name, [10, 60, ...GOALS.map(() => 18)]);
  sheet.pose(1, 1, 'Ce que les actions apportent au projet académique', 'titre');
  let c = 3;
  for (const [ambition, objectives] of PROJECT) {
    sheet.bloc(3, c, 3, c + objectives.length - 1, ambition, 'tete');
    c += objectives.length;
  }
  const columns = [
    ['N°', (a) => a.code, 'centre'],
    ['Action', title],
    ...GOALS.map((goal, g) => [goal, (a) => (a.marks[g] === true ? mark : a.marks[g] || ''), 'centre']),
  ];
  return { sheet, ...table(sheet, 4, columns, actions) };
}

/** A table whose first columns are merged over the rows that share their value. */
export function outline(sheet, top, columns, rows, merged) {
  const written = table(sheet, top, columns, rows);
  for (let c = 1; c <= merged; c += 1) {
    const value = columns[c - 1][1];
    for (let first = 0; first < rows.length;) {
      let last = first;
      while (last + 1 < rows.length && value(rows[last + 1]) === value(rows[first])) last += 1;
      sheet.fusion(top + 1 + first, c, top + 1 + last, c);
      first = last + 1;
    }
  }
  return written;
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
