// The tables of the first set; a matrix on this bank's projet académique, and this folder to write in.
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
  const sheet = new Feuille('Page de garde', [26, 64]);
  sheet.pose(1, 1, 'Feuille de route du numérique éducatif', 'titre');
  const all = {
    Académie: academy,
    Période: '2024-2027',
    Version: '3',
    Date: date(2025, 3, 3),
    Auteur: 'Délégation académique au numérique',
    'Projet académique': '2023-2027',
    ...facts,
  };
  Object.entries(all).forEach(([name, value], k) =>
    sheet.pose(3 + k, 1, name, 'etiquette').pose(3 + k, 2, value, 'corps'),
  );
  return sheet;
}

/** Actions in rows, objectives of the projet académique in columns, under its axes. */
export function matrix(name, actions, mark = 'X') {
  const sheet = new Feuille(name, [10, 60, ...GOALS.map(() => 18)]);
  sheet.pose(1, 1, 'Les actions et le projet académique', 'titre');
  let c = 3;
  for (const [axis, objectives] of PROJECT) {
    sheet.bloc(3, c, 3, c + objectives.length - 1, axis, 'tete');
    c += objectives.length;
  }
  const columns = [
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ...GOALS.map((goal, g) => [goal, (a) => (a.marks[g] ? mark : ''), 'centre']),
  ];
  return { sheet, ...table(sheet, 4, columns, actions) };
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
