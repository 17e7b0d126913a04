import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readArguments } from '../../src/cli/arguments';
import { run, type Printed } from '../../src/cli/commands';
import { fileOf } from '../support/workbooks';

/** `exporter` with a Word document for its output. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fdr-'));
  writeFileSync(
    join(folder, 'plan.xlsx'),
    fileOf({
      name: 'Actions',
      rows: [
        ['Code', 'Action', 'Pilote', 'Échéance'],
        ['1-1', 'Réunir', 'Mme Hélène Castel, DANE', 'juin 2025'],
        ['1-2', 'Publier', 'DSI', 'juin 2026'],
      ],
    }),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function publish(output: string, ...options: string[]): Promise<Printed> {
  const line = ['exporter', join(folder, 'plan.xlsx'), '--sortie', join(folder, output), ...options];
  return run(readArguments(line, '2025-03-12', { sheets: [], codes: [] }));
}

function textOf(file: string): string {
  return Object.values(unzipSync(new Uint8Array(readFileSync(join(folder, file)))))
    .map((part) => strFromU8(part))
    .join('\n');
}

it('writes the feuille de route with functions in place of persons, and leaves the workbook as it is', async () => {
  const before = readFileSync(join(folder, 'plan.xlsx'));

  await publish('feuille.docx');

  const text = textOf('feuille.docx');
  expect(text).toContain('Réunir');
  expect(text).toContain('DANE');
  expect(text).not.toContain('Castel');
  expect(readFileSync(join(folder, 'plan.xlsx')).equals(before)).toBe(true);
});

it('names persons with --noms', async () => {
  await publish('noms.docx', '--noms');

  expect(textOf('noms.docx')).toContain('Mme Hélène Castel, DANE');
});

it('writes nothing into a folder that is not there, and says so', async () => {
  await expect(publish(join('absent', 'feuille.docx'))).rejects.toMatchObject({ code: 'cannot-write' });
  expect(existsSync(join(folder, 'absent'))).toBe(false);
});
