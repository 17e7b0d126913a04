import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { readArguments, UsageError } from '../../src/cli/arguments';
import { run } from '../../src/cli/commands';
import { hostErrors } from '../../src/messages/fr';
import { HostError } from '../../src/workbook/host';
import { fileOf } from '../support/workbooks';

/** What the command line answers to files that it cannot work with. */

const SAMPLE = new Uint8Array(readFileSync('assets/samples/limoges-2016-2017.xlsx'));

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fdr-'))));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sentence that a command is refused with; names stand in the folder of the test. */
async function refusal(...args: string[]): Promise<string> {
  const placed = args.map((arg) => (arg.startsWith('@') ? join(folder, arg.slice(1)) : arg));
  try {
    const { output } = await run(
      readArguments(placed, '2024-06-30', { sheets: ['matrice', 'indicateurs'], codes: [] }),
    );
    return `Fait : ${output.slice(0, 80)}`;
  } catch (error) {
    if (error instanceof HostError) return hostErrors[error.code](error.detail).replaceAll('\u00A0', ' ');
    if (error instanceof UsageError) return error.message.replaceAll('\u00A0', ' ');
    throw error;
  }
}

function put(name: string, bytes: Uint8Array | string): void {
  writeFileSync(join(folder, name), bytes);
}

/** A compound file such as Excel writes behind a password. */
function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'EncryptedPackage', new Uint8Array(600));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

const TIMETABLE = fileOf({
  name: 'Emploi du temps',
  rows: [
    ['Horaires', 'Lundi', 'Mardi', 'Jeudi'],
    ['8h-9h', 'Mathématiques', 'Français', 'Anglais'],
    ['9h-10h', 'Histoire', 'EPS', 'Sciences'],
  ],
});

describe('a file that cannot be read', () => {
  const files: [title: string, name: string, bytes: Uint8Array | string, start: string][] = [
    ['is no workbook', 'note.docx', 'Bonjour', 'Ce fichier n’est pas un classeur :'],
    ['is empty', 'vide.xlsx', '', 'Ce fichier est vide (0 octet) :'],
    ['is cut', 'coupé.xlsx', SAMPLE.slice(0, 2000), 'Ce fichier est incomplet, sa fin manque :'],
    ['has a password', 'secret.xlsx', encrypted(), 'Ce fichier est protégé par un mot de passe :'],
    [
      'is no roadmap',
      'edt.xlsx',
      TIMETABLE,
      '« edt.xlsx » ne contient ni action, ni objectif, ni indicateur reconnu :',
    ],
  ];

  it.each(files)('because it %s', async (_title, name, bytes, start) => {
    put(name, bytes);
    for (const command of ['lire', 'controler']) {
      const sentence = await refusal(command, `@${name}`);
      expect(sentence.slice(0, start.length)).toBe(start);
      expect(sentence).toMatch(/^[^\n]+[^.]\.$/);
    }
  });

  it('because it does not exist', async () => {
    expect(await refusal('lire', '@plan.xlsx')).toBe(
      'Le fichier « plan.xlsx » est introuvable : vérifiez son nom et son dossier, puis recommencez.',
    );
  });

  it('because it is a folder', async () => {
    mkdirSync(join(folder, 'plans'));
    expect(await refusal('lire', '@plans')).toBe(
      '« plans » est un dossier : indiquez le classeur qui s’y trouve.',
    );
  });
});

describe('a file that cannot be written', () => {
  beforeEach(() => {
    put('plan.xlsx', SAMPLE);
  });

  const SAME =
    'Le fichier à écrire est le classeur lu : choisissez un autre nom, votre classeur n’est jamais modifié.';

  it.each([
    ['written otherwise', (): string => `${folder}/./plan.xlsx`],
    [
      'through a link',
      (): string => {
        linkSync(join(folder, 'plan.xlsx'), join(folder, 'lien.xlsx'));
        return join(folder, 'lien.xlsx');
      },
    ],
  ])('because it is the workbook itself, %s', async (_title, output) => {
    expect(await refusal('generer', '@plan.xlsx', '--sortie', output())).toBe(SAME);
    expect(Buffer.compare(readFileSync(join(folder, 'plan.xlsx')), SAMPLE)).toBe(0);
  });

  it('because its folder does not exist', async () => {
    expect(await refusal('generer', '@plan.xlsx', '--sortie', '@nulle-part/suite.xlsx')).toMatch(
      /^Le fichier « suite\.xlsx » n’a pas pu être enregistré : /,
    );
  });

  it('because there is a folder of that name', async () => {
    mkdirSync(join(folder, 'suite.xlsx'));
    expect(await refusal('generer', '@plan.xlsx', '--sortie', '@suite.xlsx')).toMatch(
      /^Le fichier « suite\.xlsx » n’a pas pu être enregistré : /,
    );
  });

  it('because the workbook can only be read', async () => {
    put('plan.csv', 'Code;Action;Pilote\n1-1;La lettre;DANE\n1-2;Le site;CLEMI\n');
    expect(await refusal('lire', '@plan.csv')).toMatch(/^Fait/);
    put(
      'plan.csv',
      'Code;Action;Indicateurs\n1-1;La lettre;Nombre de lecteurs\n1-2;Le site;Nombre de visites\n',
    );
    expect(await refusal('generer', '@plan.csv', '--sortie', '@suite.xlsx')).toMatch(
      /^Ce format de fichier peut être lu, mais pas complété : /,
    );
  });
});
