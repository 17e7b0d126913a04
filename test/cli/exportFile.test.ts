import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readArguments } from '../../src/cli/arguments';
import { run } from '../../src/cli/commands';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetPlan } from '../../src/workbook/plan';
import { sheetIds } from '../../src/workflows/generateSheets';

const NICE = 'assets/samples/nice-2017-2019.xlsx';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fdr-'))));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What `exporter` prints; `@` stands for the folder of this test. */
async function exported(file: string, ...args: string[]): Promise<{ output: string; remarks: string[] }> {
  const placed = ['exporter', file, ...args].map((arg) => arg.replace(/^@/, `${folder}/`));
  const { output, remarks } = await run(readArguments(placed, '2018-03-12', { sheets: sheetIds, codes: [] }));
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll(`${folder}/`, '');
  return { output: plain(output), remarks: remarks.map(plain) };
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

async function sheetsOf(file: string): Promise<SheetSnapshot[]> {
  return (await readWorkbook(bytesOf(file), file)).sheets;
}

const textsOf = (sheets: SheetSnapshot[]): string =>
  sheets.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)).join('\n');

describe('exporter', () => {
  it('writes the dossier as a workbook of its own, and says what is still wrong', async () => {
    const before = readFileSync(NICE);
    const { output, remarks } = await exported(NICE, '--sortie', '@dossier.xlsx');
    expect(readFileSync(NICE).equals(before)).toBe(true);
    const tabs = (await sheetsOf('dossier.xlsx')).map(({ name }) => name);
    expect(tabs).toEqual(expect.arrayContaining(['Matrice', 'Couverture', 'Suivi', 'Graphiques']));
    expect(output).toMatch(
      /^dossier\.xlsx : nouveau classeur avec «.*« Matrice ».*\. Votre classeur n’a pas changé\.$/,
    );
    expect(remarks[0]).toMatch(
      /^\d+ erreurs restent à corriger dans votre classeur : lisez-les avec « controler »/,
    );
  });

  it('takes the chosen sheets alone, in their order', async () => {
    await exported(NICE, '--sortie', '@choix.xlsx', '--feuilles', 'couverture,matrice');
    expect((await sheetsOf('choix.xlsx')).map(({ name }) => name)).toEqual(['Couverture', 'Matrice']);
  });

  it('calls the file by title and date in a folder', async () => {
    await exported(NICE, '--sortie', '@', '--feuilles', 'matrice');
    const [name] = readdirSync(folder);
    expect(name).toMatch(/^.*numérique.* – 2018-03-12\.xlsx$/i);
  });

  it('is of what the committee steers', async () => {
    await exported(NICE, '--sortie', '@axe.xlsx', '--feuilles', 'matrice,suivi-actions', '--axes', '2');
    const sheets = await sheetsOf('axe.xlsx');
    const codes = new Set(textsOf(sheets).match(/\b[1-4]-\d\b/g));
    expect([...codes].every((code) => code.startsWith('2-'))).toBe(true);
    expect(codes.size).toBeGreaterThan(3);
  });

  it('filters a document too', async () => {
    const { output } = await exported(NICE, '--sortie', '@axe.docx', '--axes', '2');
    expect(output).toContain('axe.docx');
    const xml = strFromU8(unzipSync(bytesOf('axe.docx'))['word/document.xml']!);
    expect(xml).toContain('2-1');
    expect(xml).not.toContain('3-1');
    expect(xml).toContain('Extrait\u00A0: axe 2');
  });

  it.each([
    [
      ['--sortie', '@plan.pdf'],
      /plan\.pdf » n’est ni un dossier qui existe, ni un nom en \.docx ou en \.xlsx/,
    ],
    [['--sortie', '@a.xlsx', '--axes', '9'], /L’axe « 9 » n’existe pas : choisissez parmi 1, 2, 3 et 4/],
    [['--sortie', '@a.xlsx', '--pilote', 'Personne du tout'], /^Rien ne correspond à ce qui est demandé/],
    [['--sortie', '@absent/a.xlsx'], /cannot-write: a\.xlsx/],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const failure = await exported(NICE, ...args).catch((error: unknown) => error as Error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message.replaceAll('\u00A0', ' ')).toMatch(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('names of persons', () => {
  const NAMES = ['Castel', 'MARTIN', 'helene.castel@'];

  /** A plan of two actions whose pilotes are persons, one of whom has a function. */
  function namedPlan(): void {
    const rows = [
      ['Feuille de route du numérique'],
      ['Objectif', 'Action', 'Pilote', 'Partenaires', 'Indicateur', 'Échéance'],
      ['Équiper', 'Câbler les écoles', 'Mme Hélène Castel, DANE', 'Mairies', 'Écoles câblées', '2018'],
      [
        'Équiper',
        'Relier avec Mme Hélène Castel',
        'Claire MARTIN',
        'helene.castel@ac-nice.fr',
        'Débit',
        '2018',
      ],
    ].map((row) => row.map((value) => ({ value })));
    const plan = sheetPlan({
      id: 'plan',
      name: 'Plan',
      rows,
      columnWidths: [20, 30, 30, 30, 20, 10],
      print: { orientation: 'landscape', paper: 'A4' },
    });
    const bytes = freshWorkbook([plan], { stamped: false, properties: { author: 'Hélène Castel' } });
    writeFileSync(join(folder, 'plan.xlsx'), bytes);
  }

  const contentOf = (file: string): string =>
    Object.values(unzipSync(bytesOf(file)))
      .map((part) => strFromU8(part))
      .join('\n');
  const ALL = sheetIds.filter((id) => id !== 'controles').join(',');

  it('are nowhere in what is exported, unless they are asked for', async () => {
    namedPlan();
    await exported('@plan.xlsx', '--sortie', '@fonctions.xlsx', '--feuilles', ALL);
    const shown = contentOf('fonctions.xlsx');
    expect(NAMES.filter((name) => shown.includes(name))).toEqual([]);
    expect(shown).toContain('DANE');
    await exported('@plan.xlsx', '--sortie', '@noms.xlsx', '--feuilles', ALL, '--noms');
    const named = contentOf('noms.xlsx');
    expect(NAMES.slice(0, 2).filter((name) => !named.includes(name))).toEqual([]);
  });
});
