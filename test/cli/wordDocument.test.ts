import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { run } from '../../src/cli/commands';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { sheetIds } from '../../src/workflows/generateSheets';
import { bullet, heading, wordFile, wordTable } from '../support/wordFile';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fdr-'))));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function fdr(...args: string[]): Promise<string> {
  const placed = args.map((arg) => (arg.startsWith('@') ? join(folder, arg.slice(1)) : arg));
  const { output } = await run(readArguments(placed, '2024-06-30', { sheets: sheetIds, codes: [] }));
  return output.replaceAll('\u00A0', ' ').replaceAll(`${folder}/`, '');
}

/** A document with a table of actions, and this column beside them. */
const documentWith = (column: string): Uint8Array =>
  wordFile([
    heading(1, 'Axe 1 : Former les équipes'),
    wordTable([
      ['Objectifs', 'Actions', column],
      [
        'Développer la lecture',
        [bullet('Équiper les classes'), bullet('Former les enseignants')],
        'Nombre d’écoles',
      ],
    ]),
  ]);

async function sheetsOf(file: string): Promise<string[]> {
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(join(folder, file))), file);
  return sheets.map(({ name }) => name);
}

describe('a Word document on the command line', () => {
  it('is read', async () => {
    writeFileSync(join(folder, 'plan.docx'), documentWith('Indicateurs'));
    expect(await fdr('lire', '@plan.docx')).toContain(
      '1 axe, 1 objectif, 2 actions, 0 levier et 1 indicateur lus.',
    );
  });

  it('becomes a workbook, and stays as it is', async () => {
    const before = documentWith('Indicateurs');
    writeFileSync(join(folder, 'plan.docx'), before);
    expect(await fdr('generer', '@plan.docx', '--sortie', '@plan.xlsx')).toBe(
      'plan.xlsx : nouveau classeur fait avec les tableaux du document, « Tableau de bord » ajoutée, « Indicateurs » ajoutée, « Suivi » ajoutée, « Suivi des actions » ajoutée, « Relevés » ajoutée, « Contrôles » ajoutée, « Textes » ajoutée, « Décisions » ajoutée et « Paramètres » ajoutée. Le document Word n’a pas changé.',
    );
    expect(await sheetsOf('plan.xlsx')).toEqual([
      'Axe 1 Former les équipes',
      'Tableau de bord',
      'Indicateurs',
      'Suivi',
      'Suivi des actions',
      'Relevés',
      'Contrôles',
      'Textes',
      'Décisions',
      'Paramètres',
    ]);
    expect(readFileSync(join(folder, 'plan.docx')).equals(before)).toBe(true);
  });

  it('becomes one where it has no indicators', async () => {
    writeFileSync(join(folder, 'plan.docx'), documentWith('Pilote'));
    expect(await fdr('generer', '@plan.docx', '--sortie', '@plan.xlsx')).toBe(
      'plan.xlsx : nouveau classeur fait avec les tableaux du document, « Tableau de bord » ajoutée, « Suivi des actions » ajoutée, « Contrôles » ajoutée, « Textes » ajoutée, « Décisions » ajoutée et « Paramètres » ajoutée. Le document Word n’a pas changé.',
    );
    expect(await sheetsOf('plan.xlsx')).toEqual([
      'Axe 1 Former les équipes',
      'Tableau de bord',
      'Suivi des actions',
      'Contrôles',
      'Textes',
      'Décisions',
      'Paramètres',
    ]);
  });

  it('does not become a workbook with macros, which Excel would refuse to open', () => {
    expect(() =>
      readArguments(['generer', 'plan.docx', '--sortie', 'plan.xlsm'], '2024-06-30', {
        sheets: [],
        codes: [],
      }),
    ).toThrow('donnez-lui un nom en .xlsx');
  });
});
