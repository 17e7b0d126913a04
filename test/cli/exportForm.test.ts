import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { run } from '../../src/cli/commands';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { bordered, formOf } from '../support/forms';

const NICE = 'assets/samples/nice-2017-2019.xlsx';
const FORM = formOf({ name: 'Remontée', rows: [['Axe', 'Action', 'Public', 'Visa'], bordered(4)] });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fdr-'));
  writeFileSync(join(folder, 'modele.xlsx'), FORM);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What `exporter` prints of Nice; `@` stands for the folder of this test. */
async function exported(...args: string[]): Promise<{ output: string; remarks: string[] }> {
  const placed = ['exporter', NICE, ...args].map((arg) => arg.replace(/^@/, `${folder}/`));
  const { output, remarks } = await run(
    readArguments(placed, '2018-03-12', { sheets: ['matrice'], codes: [] }),
  );
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll(`${folder}/`, '');
  return { output: plain(output), remarks: remarks.map(plain) };
}

const actionsIn = async (file: string): Promise<number> => {
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))));
  return sheets[0]!.cells.filter(({ row, column }) => row > 0 && column === 1).length;
};

it('fills a copy of the form, and tells what has no place', async () => {
  const { output, remarks } = await exported('--modele', '@modele.xlsx', '--sortie', '@rempli.xlsx');
  expect(output).toBe(
    'rempli.xlsx : modèle rempli, 22 actions inscrites, feuille « Remontée ». Ni votre classeur ni le modèle n’ont changé.',
  );
  expect(remarks[0]).toMatch(/erreurs restent à corriger/);
  expect(remarks).toContain('21 indicateurs n’ont pas de colonne dans ce modèle.');
  expect(await actionsIn('rempli.xlsx')).toBe(22);
  expect(new Uint8Array(readFileSync(join(folder, 'modele.xlsx')))).toEqual(FORM);
});

it('fills it with what the committee steers, and calls it by form and day in a folder', async () => {
  await exported('--modele', '@modele.xlsx', '--sortie', '@', '--axes', '2');
  expect(readdirSync(folder)).toContain('modele – 2018-03-12.xlsx');
  expect(await actionsIn('modele – 2018-03-12.xlsx')).toBeLessThan(22);
});

it.each([
  [
    'the form itself',
    ['--modele', '@modele.xlsx', '--sortie', '@modele.xlsx'],
    'Le fichier à écrire est le modèle',
  ],
  [
    'another kind of file',
    ['--modele', '@modele.xlsx', '--sortie', '@rempli.docx'],
    'donnez au fichier à écrire un nom en .xlsx',
  ],
  [
    'sheets beside a form',
    ['--modele', '@modele.xlsx', '--sortie', '@a.xlsx', '--feuilles', 'matrice'],
    'Un modèle a ses propres feuilles',
  ],
  ['a form without headers', ['--modele', NICE, '--sortie', '@a.xlsx'], 'Aucun tableau'],
  [
    'nothing left',
    ['--modele', '@modele.xlsx', '--sortie', '@a.xlsx', '--pilote', 'personne'],
    'Rien ne correspond',
  ],
])('refuses %s in one sentence', async (_, args, sentence) => {
  await expect(exported(...args)).rejects.toThrow(sentence);
});

it('names a form that is not there', async () => {
  await expect(exported('--modele', '@rien.xlsx', '--sortie', '@a.xlsx')).rejects.toMatchObject({
    code: 'not-found',
  });
});
