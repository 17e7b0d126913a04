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

const FACTS = {
  Période: '2025-2028',
  Version: '1.2',
  'Date du document': date(2026, 2, 27),
  Auteur: 'Délégation de région académique au numérique éducatif (DRANE)',
  'Projet académique': '2024-2028',
};
const ACRONYMS = {
  EAFC: 'école académique de la formation continue',
  INSPÉ: 'institut national supérieur du professorat et de l’éducation',
  DSDEN: 'direction des services départementaux de l’éducation nationale',
};

/** The page that says what the document is; changes: facts written otherwise. */
export function cover(name, academy, changes = {}) {
  const sheet = new Feuille(name, [26, 74]);
  sheet.pose(1, 1, 'Feuille de route du numérique éducatif', 'titre');
  const facts = Object.entries({ Académie: academy, ...FACTS, ...changes });
  facts.forEach(([label, value], k) =>
    sheet.pose(3 + k, 1, label, 'etiquette').pose(3 + k, 2, value, 'corps'),
  );
  const top = 4 + facts.length;
  sheet.pose(top, 1, 'Sigles', 'etiquette');
  Object.entries(ACRONYMS).forEach(([short, long], k) =>
    sheet.pose(top + 1 + k, 1, short, 'corps').pose(top + 1 + k, 2, long, 'corps'),
  );
  return {
    sheet,
    fact: (label) => `${name}!B${3 + facts.findIndex(([at]) => at === label)}`,
    label: (label) => `${name}!A${3 + facts.findIndex(([at]) => at === label)}`,
    short: (short) => `${name}!A${top + 1 + Object.keys(ACRONYMS).indexOf(short)}`,
  };
}

/** Actions in rows, objectives of the projet académique in columns; mark: what a link shows, for an action and a column. */
export function matrix(name, actions, mark, { note, title = 'Contribution au projet académique' } = {}) {
  const sheet = new Feuille(name, [9, 62, ...GOALS.map(() => 19)]);
  sheet.pose(1, 1, title, 'titre');
  if (note) sheet.pose(2, 1, note, 'note');
  const shown = (a, g) => (a.marks[g] === true ? mark(a, g) : a.marks[g] || '');
  const columns = [
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ...GOALS.map((goal, g) => [goal, (a) => shown(a, g), 'centre']),
  ];
  const written = table(sheet, 4, columns, actions);
  return {
    ...written,
    sheet,
    all: (a) => ['N°', 'Action', ...GOALS].map((heading) => written.at(a, heading)),
    goal: (goal) => `${name}!${'CDEFGH'[GOALS.indexOf(goal)]}4`,
  };
}

/** mistakes: [{ codes, cells, note }]; consequences: findings that follow from them, neither asked for nor false. */
export async function save(name, sheets, { notes, actions, mistakes, consequences = [] }) {
  ecrire(name, sheets, { today: TODAY, notes, actions, mistakes, consequences }, FOLDER);
  const file = join(FOLDER, 'expected', `${name}.json`);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(readFileSync(file, 'utf8'), { ...options, parser: 'json' }));
}
