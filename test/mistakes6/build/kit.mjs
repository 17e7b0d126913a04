// The tables of the first set; a cover and a matrix on this bank, and this folder to write in.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Feuille, date, ecrire } from '../../heldout4/build/kit.mjs';
import { table } from '../../mistakes/build/kit.mjs';
import { GOALS, TODAY } from './contents.mjs';

export { table };
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

const ACRONYMS = {
  CLEMI: 'centre pour l’éducation aux médias et à l’information',
  DSDEN: 'direction des services départementaux de l’éducation nationale',
  EAFC: 'école académique de la formation continue',
};

/** The page that says what the document is. */
export function cover(name, academy) {
  const sheet = new Feuille(name, [28, 76]);
  sheet.pose(1, 1, 'Feuille de route du numérique pour l’éducation', 'titre');
  const facts = [
    ['Académie', academy],
    ['Période', '2025-2028'],
    ['Version', '2.0'],
    ['Date', date(2026, 5, 4)],
    ['Auteur', 'Délégation académique au numérique'],
    ['Projet académique', '2024-2029'],
  ];
  facts.forEach(([label, value], k) =>
    sheet.pose(3 + k, 1, label, 'etiquette').pose(3 + k, 2, value, 'corps'),
  );
  sheet.pose(10, 1, 'Sigles', 'etiquette');
  Object.entries(ACRONYMS).forEach(([short, long], k) =>
    sheet.pose(11 + k, 1, short, 'corps').pose(11 + k, 2, long, 'corps'),
  );
  return sheet;
}

/** Actions in rows, objectives of the projet académique in columns; a mark other than true is written as it is. */
export function matrix(name, actions, mark, title = (a) => a.title) {
  const sheet = new Feuille(name, [9, 58, ...GOALS.map(() => 20)]);
  sheet.pose(1, 1, 'Contribution des actions au projet académique', 'titre');
  const written = table(
    sheet,
    3,
    [
      ['N°', (a) => a.code, 'centre'],
      ['Action', title],
      ...GOALS.map((goal, g) => [goal, (a) => (a.marks[g] === true ? mark : a.marks[g] || ''), 'centre']),
    ],
    actions,
  );
  return {
    ...written,
    sheet,
    all: (a) => ['N°', 'Action', ...GOALS].map((heading) => written.at(a, heading)),
    goals: GOALS.map((_, g) => `${name}!${'CDEFG'[g]}3`),
  };
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
