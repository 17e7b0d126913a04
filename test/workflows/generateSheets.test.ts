import { readFileSync } from 'node:fs';
import { FileHost } from '../../src/hosts/file/fileHost';
import { emptyState } from '../../src/workbook/host';
import { generateSheets, planSheets, sheetIds } from '../../src/workflows/generateSheets';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { hostOf, type WrittenSheet } from '../support/workbooks';

function sample(name: string): FileHost {
  return new FileHost(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)), `${name}.xlsx`);
}

const TODAY = { date: '2024-09-02' };

const TABLE: WrittenSheet = {
  name: 'Axe 1',
  rows: [
    ['Axe 1 : Usages'],
    ['Objectifs', 'Actions', 'Indicateurs', 'Valeurs cibles'],
    ['1.1 Former', 'Réunir les équipes', 'Nombre de réunions', '10'],
  ],
};

describe('generating the sheets of Nice', () => {
  it('adds its matrix, whose marks are read back as the same roadmap and the same 65 links', async () => {
    const host = sample('nice-2017-2019');
    const before = await readWorkbook(host);
    expect(before.roadmap.links).toHaveLength(65);
    const { report } = await generateSheets(host, before, TODAY);
    expect(report.sheets).toContainEqual({ id: 'matrice', name: 'Matrice', renewed: false });
    const after = await readWorkbook(new FileHost(await host.bytes(), 'nice-2017-2019.xlsx'));
    expect(after.roadmap).toEqual(before.roadmap);
  });

  it('gives the same bytes again when nothing has changed', async () => {
    const generated = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const host = new FileHost(bytes, 'nice.xlsx');
      await generateSheets(host, await readWorkbook(host), TODAY);
      return host.bytes();
    };
    const once = await generated(await sample('nice-2017-2019').bytes());
    expect(Buffer.compare(await generated(once), once)).toBe(0);
  });

  it('renews its own sheets, and says so', async () => {
    const host = sample('nice-2017-2019');
    const first = await generateSheets(host, await readWorkbook(host), TODAY);
    const again = await generateSheets(host, await readWorkbook(host), TODAY);
    expect(again.report.sheets).toEqual(first.report.sheets.map((sheet) => ({ ...sheet, renewed: true })));
  });
});

describe('what a workbook lacks for a sheet', () => {
  it('is told, and no empty matrix is made, where there is no projet académique', async () => {
    const reading = await readWorkbook(sample('guyane-2020-2021'));
    const { plans, missing } = planSheets(reading, TODAY);
    expect(plans.map(({ id }) => id)).toEqual([
      'tableau-de-bord',
      'indicateurs',
      'suivi',
      'suivi-actions',
      'releves',
      'graphiques',
      'controles',
      'textes',
      'decisions',
      'parametres',
    ]);
    expect(missing).toEqual([
      { id: 'matrice', reason: 'framework' },
      { id: 'couverture', reason: 'framework' },
    ]);
  });

  it('is not told of sheets that only follow the one that is asked for', async () => {
    const reading = await readWorkbook(sample('guyane-2020-2021'));
    const { plans, missing } = planSheets(reading, { ...TODAY, ids: ['graphiques'] });
    expect(plans.map(({ id }) => id)).toContain('graphiques');
    expect(missing).toEqual([]);
  });

  it('is told for each sheet, and nothing is written where none can be made', async () => {
    const host = hostOf({
      name: 'Actions',
      rows: [
        ['Code', 'Action', 'Pilote'],
        ['1-1', 'La lettre', 'DANE'],
      ],
    });
    const bytes = await host.bytes();
    const { report, missing } = await generateSheets(host, await readWorkbook(host), {
      ...TODAY,
      ids: ['matrice', 'indicateurs'],
    });
    expect(missing).toEqual([
      { id: 'matrice', reason: 'framework' },
      { id: 'indicateurs', reason: 'indicators' },
    ]);
    expect(report.sheets).toEqual([]);
    expect(await host.bytes()).toBe(bytes);
  });
});

describe('choosing sheets', () => {
  it('makes those that were asked for, in the order of their tabs', async () => {
    const reading = await readWorkbook(sample('nice-2017-2019'));
    expect(planSheets(reading, { ...TODAY, ids: ['matrice'] }).plans.map(({ id }) => id)).toEqual([
      'matrice',
    ]);
    expect(planSheets(reading, { ...TODAY, ids: [] }).plans).toEqual([]);
    const all = planSheets(reading, { ...TODAY, ids: sheetIds }).plans.map(({ id }) => id);
    expect(planSheets(reading, { ...TODAY, ids: [...sheetIds].reverse() }).plans.map(({ id }) => id)).toEqual(
      all,
    );
  });

  it('leaves out what is made on request where nobody asks, and makes it anew where it is there', async () => {
    const host = sample('nice-2017-2019');
    const idsOf = ({ plans }: { plans: { id: string }[] }): string[] => plans.map(({ id }) => id);
    expect(idsOf(planSheets(await readWorkbook(host), TODAY))).not.toContain('fiches');
    await generateSheets(host, await readWorkbook(host), { ...TODAY, ids: ['fiches'] });
    const usual = idsOf(planSheets(await readWorkbook(host), TODAY));
    expect(usual).toEqual(expect.arrayContaining(['matrice', 'fiches']));
    expect(usual).not.toContain('tableaux');
  });

  it('leaves the memory of the others as it was', async () => {
    const host = sample('nice-2017-2019');
    await generateSheets(host, await readWorkbook(host), TODAY);
    const before = (await host.state.load()).generated['matrice'];
    await generateSheets(host, await readWorkbook(host), { ...TODAY, ids: ['indicateurs'] });
    expect((await host.state.load()).generated['matrice']).toEqual(before);
  });
});

describe('the coverage, which counts the croix of the matrix', () => {
  const ids = (reading: Awaited<ReturnType<typeof readWorkbook>>, wanted: string): string[] =>
    planSheets(reading, { ...TODAY, ids: [wanted] }).plans.map(({ id }) => id);

  it('is made with it, and follows when the matrix is made anew', async () => {
    const host = sample('nice-2017-2019');
    const before = await readWorkbook(host);
    expect([ids(before, 'couverture'), ids(before, 'matrice')]).toEqual([
      ['matrice', 'couverture'],
      ['matrice'],
    ]);
    await generateSheets(host, before, { ...TODAY, ids: ['couverture'] });
    expect(ids(await readWorkbook(host), 'matrice')).toEqual(['matrice', 'couverture']);
    expect(ids(await readWorkbook(host), 'indicateurs')).toEqual(['indicateurs']);
  });

  it('counts our matrix where the user has a sheet of this name', async () => {
    const project = {
      name: 'Projet académique',
      rows: [['Projet académique'], ['Axe 1 : La réussite'], ['Objectif 1 : Lire'], ['Objectif 2 : Ouvrir']],
    };
    const host = hostOf(TABLE, project, { name: 'Matrice', rows: [['Notes']] });
    const { report } = await generateSheets(host, await readWorkbook(host), {
      ...TODAY,
      ids: ['couverture'],
    });
    expect(report.sheets.map(({ name }) => name)).toEqual(['Matrice (2)', 'Couverture']);
    const { sheets } = (await readWorkbook(host)).snapshot;
    const formulas = sheets.find(({ name }) => name === 'Couverture')!.cells.map(({ cell }) => cell.formula);
    expect(formulas).toContain('COUNTIF(\'Matrice (2)\'!C7,"X")');
    expect(formulas.filter((formula) => formula?.includes("'Matrice'!"))).toEqual([]);
  });
});

describe('what the state remembers beside', () => {
  it('stays: accepted findings and choices', async () => {
    const host = hostOf(TABLE);
    const kept = {
      accepted: { a: { code: 'NUM-01', reason: 'voulu', date: '2024-09-02', about: ['1-2'], texts: [] } },
      choices: { 'Axe 1': 'actions' },
    };
    await host.state.save({ ...emptyState(), ...kept });
    await generateSheets(host, await readWorkbook(host), TODAY);
    expect(await host.state.load()).toMatchObject(kept);
  });
});

describe('a run that is cancelled', () => {
  it('leaves the workbook as it was', async () => {
    const host = hostOf(TABLE);
    const bytes = await host.bytes();
    const reading = await readWorkbook(host);
    const run = generateSheets(host, reading, { ...TODAY, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await host.bytes()).toBe(bytes);
  });
});
