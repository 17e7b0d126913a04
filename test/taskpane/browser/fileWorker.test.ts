import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { FileSession } from '../../../src/taskpane/browser/fileSession';
import { readWorkbook, type WorkbookReading } from '../../../src/workflows/readWorkbook';
import { fileOf } from '../../support/workbooks';
import { ourFileWorker } from './ourFileWorker';

/** The worker's own code, behind the session that the page has. */

const { signal } = new AbortController();
const TODAY = '2024-11-22';
const TABS = ['Axes', 'Objectifs', 'Actions', 'Leviers', 'Indicateurs', 'Projet académique'];
const COPY_TABS = TABS.map((tab) => `${tab} (propre)`);

function sessionOver(bytes: Uint8Array | null, name = 'Plan.xlsx'): FileSession {
  const file = bytes && new Blob([new Uint8Array(bytes)]);
  return new FileSession(file, name, ourFileWorker, jest.fn());
}

/** The file that the page would save, read by itself. */
async function saved(session: FileSession): Promise<WorkbookReading> {
  const bytes = new Uint8Array(await (await session.file()).arrayBuffer());
  return readWorkbook(new FileHost(bytes, 'enregistré.xlsx'));
}

const plan = (): Uint8Array =>
  fileOf({
    name: 'Mon plan',
    rows: [['Axe 1 : Usages'], ['Code', 'Action', 'Pilote'], ['1-1', 'La lettre', 'DANE']],
  });

it('copies to clean sheets, and the file has them while the sheets there were stay the truth', async () => {
  const session = sessionOver(plan());
  const before = await session.read({ signal });
  expect(before.cleanSheets).toBeUndefined();
  const told: number[] = [];
  const { reading, report } = await session.copyClean({ signal, progress: (done) => told.push(done) });
  expect(report.sheets.map(({ name }) => name)).toEqual(COPY_TABS);
  expect(reading.cleanSheets).toEqual({
    tabs: COPY_TABS,
    truth: 'origine',
    hasOthers: true,
    isExample: false,
  });
  expect(reading.roadmap.actions[0]!.source.sheet).toBe('Mon plan');
  expect(told.at(-1)).toBe(1);
  expect((await saved(session)).truth).toBe('origine');
});

it('keeps which sheets hold the roadmap in the file, and refuses a second copy with its tabs', async () => {
  const session = sessionOver(plan());
  await session.read({ signal });
  await session.copyClean({ signal });
  const clean = await session.chooseTruth('propre');
  expect(clean.cleanSheets!.truth).toBe('propre');
  expect(clean.roadmap.actions[0]!.source.sheet).toBe('Actions (propre)');
  const { truth, roadmap } = await saved(session);
  expect([truth, roadmap.actions[0]!.source.sheet]).toEqual(['propre', 'Actions (propre)']);
  await expect(session.copyClean({ signal })).rejects.toMatchObject({
    code: 'clean-sheets',
    detail: COPY_TABS.join('\n'),
  });
  expect((await saved(session)).snapshot.sheets.map(({ name }) => name)).toEqual(['Mon plan', ...COPY_TABS]);
});

it('makes a new roadmap of nothing, which reads as the example that it is', async () => {
  const session = sessionOver(null, 'Neuf.xlsx');
  const { reading } = await session.newRoadmap(TODAY, { signal });
  expect([reading.name, reading.isRoadmap]).toEqual(['Neuf.xlsx', true]);
  expect(reading.cleanSheets).toEqual({ tabs: TABS, truth: 'propre', hasOthers: false, isExample: true });
  const { roadmap } = await saved(session);
  expect(roadmap.actions.map(({ title }) => title)).toEqual([
    'Exemple : Ouvrir un parcours de formation dans chaque bassin',
  ]);
  expect(await session.check('all', '2024-09-02')).toEqual(expect.any(Array));
});

it('takes a correction back, to the byte, after a cancelled reading ended its worker', async () => {
  const bytes = fileOf({
    name: 'Suivi',
    rows: [
      ['Axe 1 : Usages'],
      ['Objectif', 'Action', 'Indicateur'],
      ['Informer', 'Publier une lettre', 'Nb de lecteurs'],
      ['Équiper', 'Prêter des tablettes', 'Nombre de tablettes'],
      ['Protéger', 'Tenir un registre', 'Nombre de registres'],
    ],
  });
  const session = sessionOver(bytes);
  await session.read({ signal });
  const finding = (await session.check('all', '2024-09-02')).find(({ code }) => code === 'TXT-02')!;
  const chosen = await session.proposals(finding.key);
  await session.correct(finding.key, chosen);
  const stop = new AbortController();
  const reading = session.read({ signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect((await session.read({ signal })).corrected).toEqual(chosen);
  const back = await session.undoCorrection();
  expect(back.corrected).toBeUndefined();
  expect(back.roadmap.indicators[0]!.title).toBe('Nb de lecteurs');
  session.close();
  expect((await session.read({ signal })).corrected).toBeUndefined();
  const sheetOf = async (file: Blob | Uint8Array<ArrayBuffer>): Promise<string> =>
    strFromU8(unzipSync(new Uint8Array(await new Blob([file]).arrayBuffer()))['xl/worksheets/sheet1.xml']!);
  expect(await sheetOf(await session.file())).toBe(await sheetOf(new Uint8Array(bytes)));
});

it('adds no new roadmap beside one that is there', async () => {
  const session = sessionOver(new Uint8Array(readFileSync('assets/samples/nice-2017-2019.xlsx')));
  await session.read({ signal });
  await expect(session.newRoadmap(TODAY, { signal })).rejects.toMatchObject({ code: 'roadmap-there' });
});
