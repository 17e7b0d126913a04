import { strFromU8, unzipSync } from 'fflate';
import { chosenDossier, DOSSIER_SETTING, dossierSetting } from '../../../src/domain/copil/dossier';
import { filterSettings } from '../../../src/domain/copil/filter';
import { PERSONS_SETTING } from '../../../src/domain/copil/personsShown';
import type { SettingChanges } from '../../../src/domain/settings';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import type { PaneExport, WorkbookSession } from '../../../src/taskpane/session/session';
import type { ExportKind } from '../../../src/workflows/copil/exportedFile';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { excelHost, inExcel } from '../../hosts/excel/whole/commandRun';
import { toFile } from '../../support/toFile';
import { fileOf, type WrittenSheet } from '../../support/workbooks';
import { sessionInWorker } from '../excel/worker/ourWorker';

jest.setTimeout(60_000);

const { signal } = new AbortController();
const WORK = { signal, date: '2025-03-12' };

const PLAN: WrittenSheet = {
  name: 'Feuille',
  rows: [
    ['Feuille de route : numérique 2024/2025'],
    ['Axe 1 : Usages'],
    ['Objectifs', 'Code', 'Actions', 'Pilote'],
    ['1.1 Développer les usages', 'A1', 'Former les équipes', 'Mme Hélène Castel, DANE'],
    ['Axe 2 : Réseaux'],
    ['Objectifs', 'Code', 'Actions', 'Pilote'],
    ['2.1 Relier les écoles', 'A2', 'Ouvrir un espace', 'DSI'],
  ],
};

/** What is handed over of that workbook with these settings. */
async function exported(kind: ExportKind, settings: SettingChanges = {}): Promise<PaneExport> {
  const session = new HostSession(new FileHost(fileOf(PLAN)), undefined, undefined, toFile);
  await session.read({ signal });
  await session.configure(settings);
  return session.exportFile(kind, WORK);
}

/** All that stands in the parts of a file. */
function textOf({ file }: PaneExport): string {
  return Object.values(unzipSync(file!.bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

it('hands over the document and the dossier, called by title and day', async () => {
  expect((await exported('document')).file?.name).toBe(
    'Feuille de route numérique 2024 2025 – 2025-03-12.docx',
  );
  expect((await exported('dossier')).file?.name).toBe(
    'Feuille de route numérique 2024 2025 – 2025-03-12.xlsx',
  );
});

it('names persons only where names are wanted', async () => {
  for (const kind of ['document', 'dossier'] as const) {
    const settings = { [DOSSIER_SETTING]: dossierSetting(['fiches']) };
    expect(textOf(await exported(kind, settings))).not.toContain('Castel');
    const named = await exported(kind, { ...settings, [PERSONS_SETTING]: 'noms' });
    expect(textOf(named)).toContain('Castel');
  }
});

it('holds the axes and the sheets that were chosen', async () => {
  const session = new HostSession(new FileHost(fileOf(PLAN)), undefined, undefined, toFile);
  const { roadmap } = await session.read({ signal });
  const settings = {
    [filterSettings.axes]: JSON.stringify([roadmap.axes[1]!.id]),
    [DOSSIER_SETTING]: dossierSetting(['tableaux']),
  };
  expect(chosenDossier((await session.configure(settings)).settings)).toEqual(['tableaux']);
  for (const kind of ['document', 'dossier'] as const) {
    const text = textOf(await session.exportFile(kind, WORK));
    expect(text).toContain('Ouvrir un espace');
    expect(text).not.toContain('Former les équipes');
  }
});

it('hands over nothing where nothing is left', async () => {
  const gone = { [filterSettings.axes]: JSON.stringify(['gone']) };
  expect(await exported('document', gone)).toEqual({});
  expect(await exported('dossier', gone)).toEqual({});
});

describe('in Excel', () => {
  /** Exports what stands in Excel once a title was typed there since it was read. */
  async function afterTyping(open: () => Promise<WorkbookSession>): Promise<PaneExport> {
    const book = await openWorkbook(fileOf(PLAN), 'Feuille.xlsx');
    return inExcel(book, async () => {
      const session = await open();
      await session.read({ signal });
      await excelHost().edit([
        {
          source: { sheet: 'Feuille', address: 'C4' },
          expected: 'Former les équipes',
          value: 'Former les formateurs',
        },
      ]);
      return session.exportFile('document', WORK);
    });
  }

  it('reads the workbook anew first, on the page and in a worker alike', async () => {
    const onPage = await afterTyping(() => Promise.resolve(new HostSession(excelHost())));
    expect(onPage.reading?.roadmap.actions[0]?.title).toBe('Former les formateurs');
    expect(textOf(onPage)).toContain('Former les formateurs');
    const inWorker = await afterTyping(async () => (await sessionInWorker(excelHost())).session);
    expect(inWorker.reading).toEqual(onPage.reading);
    expect(textOf(inWorker)).toContain('Former les formateurs');
  });
});
