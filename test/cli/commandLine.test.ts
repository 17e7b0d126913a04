import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command line as people run it: a process of its own, its outputs and its exit code. */

interface Answer {
  code: number | null;
  output: string;
  /** Lines on the error output. */
  remarks: string[];
}

function fdr(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/index.ts', ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  return { code: status, output: stdout, remarks: stderr.split('\n').filter((line) => line !== '') };
}

const NICE = 'assets/samples/nice-2017-2019.xlsx';
const GUYANE = 'assets/samples/guyane-2020-2021.xlsx';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fdr-'))));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line', () => {
  it('lire --json prints one object of the model', () => {
    const { code, output, remarks } = fdr('lire', NICE, '--json');
    const roadmap = JSON.parse(output) as { format: string; actions: unknown[]; links: unknown[] };
    expect([code, remarks]).toEqual([0, []]);
    expect([roadmap.format, roadmap.actions.length, roadmap.links.length]).toEqual([
      'feuille-de-route/1',
      22,
      65,
    ]);
  });

  it('controler --json prints findings, which are no failure', () => {
    const { code, output, remarks } = fdr('controler', NICE, '--json', '--date', '2019-01-01');
    const { format, findings } = JSON.parse(output) as { format: string; findings: { code: string }[] };
    expect([code, remarks, format]).toEqual([0, [], 'controle/1']);
    expect(findings.map((finding) => finding.code)).toContain('EMP-01');
  });

  it('generer writes a workbook whose matrix holds the same links, and leaves the input as it was', () => {
    const before = readFileSync(NICE);
    const output = join(folder, 'suite.xlsx');
    const { code, remarks } = fdr('generer', NICE, '--sortie', output);
    expect([code, remarks]).toEqual([0, []]);
    expect(readFileSync(NICE).equals(before)).toBe(true);
    const { links } = JSON.parse(fdr('lire', output, '--json').output) as { links: unknown[] };
    expect(links).toHaveLength(65);
  });

  it('corriger lists what it changes and writes a copy in which it is changed', () => {
    const before = readFileSync(NICE);
    const output = join(folder, 'corrige.xlsx');
    const { code, output: printed, remarks } = fdr('corriger', NICE, '--sortie', output, '--codes', 'ROL-02');
    expect([code, remarks]).toEqual([0, []]);
    expect(readFileSync(NICE).equals(before)).toBe(true);
    expect(printed.split('\n\n')[0]!.split('\n')).toEqual([
      'Axe 2!B17 · ROL-02',
      '  avant\u00A0: DANE, RRUNP, principaux de collèges, collectivités territoriales',
      '  après\u00A0: DANE, RRUPN, principaux de collèges, collectivités territoriales',
    ]);
    expect(printed).toContain('copie du classeur, 5\u00A0cellules corrigées. Votre classeur n’a pas changé.');
    const again = fdr('corriger', output, '--sortie', join(folder, 'encore.xlsx'), '--codes', 'ROL-02');
    expect([again.code, again.output]).toEqual([
      0,
      'Rien ne peut être corrigé sans vous\u00A0: aucun fichier n’a été écrit.\n',
    ]);
    expect(existsSync(join(folder, 'encore.xlsx'))).toBe(false);
  });

  it('nouvelle writes a workbook to fill in, which lire reads', () => {
    const output = join(folder, 'neuve.xlsx');
    const { code, output: printed, remarks } = fdr('nouvelle', '--sortie', output);
    expect([code, remarks]).toEqual([0, []]);
    expect(printed).toContain('nouvelle feuille de route, avec une ligne d’exemple par feuille');
    const { actions } = JSON.parse(fdr('lire', output, '--json').output) as { actions: { title: string }[] };
    expect(actions.map(({ title }) => title)).toEqual([expect.stringMatching(/^Exemple : /)]);
  });

  it('copier adds clean sheets to a copy, where the sheets there were go on being read, and only once', () => {
    const before = readFileSync(NICE);
    const output = join(folder, 'propre.xlsx');
    const { code, output: printed, remarks } = fdr('copier', NICE, '--sortie', output);
    expect([code, remarks]).toEqual([0, []]);
    // Nice has a sheet « Projet académique » of its own.
    expect(printed).toMatch(
      /«\u00A0Axes \(propre\)\u00A0» ajoutée.*«\u00A0Projet académique \(propre\)\u00A0» ajoutée/,
    );
    expect(readFileSync(NICE).equals(before)).toBe(true);
    const read = (file: string): unknown[] =>
      (JSON.parse(fdr('lire', file, '--json').output) as { actions: unknown[] }).actions;
    expect(read(output)).toEqual(read(NICE));
    const again = fdr('copier', output, '--sortie', join(folder, 'encore-propre.xlsx'));
    expect([again.code, again.output]).toEqual([2, '']);
    expect(again.remarks).toEqual([expect.stringMatching(/^Le classeur a déjà des feuilles au propre.*\.$/)]);
    expect(existsSync(join(folder, 'encore-propre.xlsx'))).toBe(false);
  });

  it('generer says in one line what is missing for a sheet', () => {
    const { code, output, remarks } = fdr('generer', GUYANE, '--sortie', join(folder, 'guyane.xlsx'));
    expect([code, remarks.length]).toEqual([0, 1]);
    expect(remarks[0]).toMatch(/projet académique/);
    expect(output).toContain('«\u00A0Indicateurs\u00A0» ajoutée');
  });

  it.each([
    ['bad use', ['lire']],
    ['an unreadable file', ['lire', 'package.json/rien.xlsx']],
    ['a file that is no workbook', ['controler', 'tsconfig.json']],
  ])('ends with 2 and one line for %s', (_title, args) => {
    const { code, output, remarks } = fdr(...args);
    expect([code, output]).toEqual([2, '']);
    expect(remarks).toEqual([expect.stringMatching(/^\p{Lu}.*\.$/u)]);
  });

  it('ends quietly when its reader has seen enough', () => {
    const line = `"${process.execPath}" --import tsx src/cli/index.ts lire ${NICE} --json | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{\n  "forma', '']);
  });
});
