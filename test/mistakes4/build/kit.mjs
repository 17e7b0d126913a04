// The tables of the first set; a cover and two matrices on this bank, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { A1, Feuille, date, ecrire } from '../../heldout4/build/kit.mjs';
import { table } from '../../mistakes/build/kit.mjs';
import { GOALS, TODAY } from './contents.mjs';

export { table };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The page that says what the document is. */
export function cover(academy) {
  const sheet = new Feuille('Page de garde', [26, 70]);
  sheet.pose(1, 1, 'Feuille de route du numérique éducatif', 'titre');
  const facts = {
    Académie: academy,
    Période: '2025-2028',
    Version: '3',
    Date: date(2026, 1, 26),
    Auteur: 'Délégation de région académique au numérique éducatif (DRANE)',
    'Projet académique': '2024-2028',
    Sigles: 'EAFC : école académique de la formation continue',
  };
  Object.entries(facts).forEach(([name, value], k) =>
    sheet.pose(3 + k, 1, name, 'etiquette').pose(3 + k, 2, value, 'corps'),
  );
  return sheet;
}

/** Actions in rows, objectives of the projet académique in columns. */
export function matrix(name, actions, mark, title = (a) => a.title) {
  const sheet = new Feuille(name, [10, 60, ...GOALS.map(() => 18)]);
  sheet.pose(1, 1, 'Contribution des actions au projet académique', 'titre');
  const columns = [
    ['N°', (a) => a.code, 'centre'],
    ['Action', title],
    ...GOALS.map((goal, g) => [goal, (a) => (a.marks[g] === true ? mark : a.marks[g] || ''), 'centre']),
  ];
  return { sheet, ...table(sheet, 3, columns, actions) };
}

/** Objectives of the projet académique in rows, actions in columns under their codes. */
export function turned(name, actions, mark) {
  const sheet = new Feuille(name, [44, ...actions.map(() => 22)]);
  sheet.pose(1, 1, 'Contribution des actions au projet académique', 'titre');
  const columns = [
    ['Objectif du projet académique', (goal) => goal],
    ...actions.map((a) => [
      `${a.code} ${a.title}`,
      (goal) => (a.marks[GOALS.indexOf(goal)] ? mark : ''),
      'centre',
    ]),
  ];
  const written = table(sheet, 3, columns, GOALS);
  const column = (a) => 2 + actions.indexOf(a);
  return {
    sheet,
    goal: (goal) => written.at(goal, 'Objectif du projet académique'),
    head: (a) => `${name}!${A1(3, column(a))}`,
    whole: (a) => `${name}!${A1(3, column(a))}:${A1(3 + GOALS.length, column(a))}`,
    row: (goal) =>
      `${name}!${A1(4 + GOALS.indexOf(goal), 1)}:${A1(4 + GOALS.indexOf(goal), 1 + actions.length)}`,
  };
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
