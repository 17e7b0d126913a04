// Tables with named columns, so that a planted mistake knows its cells; then the workbook and what a check should find.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { A1, Feuille, date, ecrire } from '../../heldout4/build/kit.mjs';
import { GOALS, PROJECT, TODAY } from './contents.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** columns: [[heading, value of a row, style?]]; gives the address of a row's cell under a heading. */
export function table(sheet, top, columns, rows, left = 1) {
  sheet.ligne(
    top,
    left,
    columns.map(([heading]) => heading),
    'tete',
  );
  rows.forEach((row, k) => {
    sheet.ligne(
      top + 1 + k,
      left,
      columns.map(([, value]) => value(row, k)),
      columns.map(([, , style]) => style ?? 'corps'),
    );
  });
  return {
    after: top + 1 + rows.length,
    at(row, heading) {
      const [r, c] = [rows.indexOf(row), columns.findIndex(([name]) => name === heading)];
      if (r < 0 || c < 0) throw new Error(`${sheet.nom}: ${heading}`);
      return `${sheet.nom}!${A1(top + 1 + r, left + c)}`;
    },
  };
}

/** The page that says what the document is. */
export function cover(academy, author = 'Délégation au numérique éducatif') {
  const sheet = new Feuille('Accueil', [24, 70]);
  sheet.pose(1, 1, 'Feuille de route du numérique éducatif', 'titre');
  const facts = [
    ['Académie', academy],
    ['Période', '2024-2027'],
    ['Version', '2'],
    ['Date', date(2025, 3, 10)],
    ['Auteur', author],
    ['Projet académique', '2023-2027'],
  ];
  facts.forEach(([name, value], k) => sheet.pose(3 + k, 1, name, 'etiquette').pose(3 + k, 2, value, 'corps'));
  return sheet;
}

/** Actions in rows, objectives of the projet académique in columns, under its axes. */
export function matrix(name, actions, mark = 'X') {
  const sheet = new Feuille(name, [10, 60, ...GOALS.map(() => 18)]);
  sheet.pose(1, 1, 'Contribution des actions au projet académique', 'titre');
  let c = 3;
  for (const [axis, objectives] of PROJECT) {
    sheet.bloc(3, c, 3, c + objectives.length - 1, axis, 'tete');
    c += objectives.length;
  }
  const columns = [
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ...GOALS.map((goal, g) => [goal, (a) => (a.marks[g] === true ? mark : a.marks[g] || ''), 'centre']),
  ];
  return { sheet, ...table(sheet, 4, columns, actions) };
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  const expected = { today: TODAY, notes, actions, mistakes, consequences };
  ecrire(name, sheets, expected, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
