import { dialogContent } from '../../src/commands/dialogAddress';
import { associateCommands } from '../../src/commands/ribbon';
import { commandTexts } from '../../src/messages/fr/commands';
import { hostErrors, missingReasons } from '../../src/messages/fr';
import { commands } from '../../src/workflows/commands/commands';
import { startOffice } from '../excel/startOffice';
import type { CommandResult } from '../excel/transports/xdm';
import type { OfficeOptions, OfficePage } from '../excel/transports/xdmJsdom';
import type { ExcelWorkbook } from '../excel/workbook/workbook';
import { workbookOf } from '../excel/workbook/workbookOf';
import { sheet } from '../support/grid';

/**
 * The ribbon's buttons in an Excel of our own, through the whole of Microsoft's client: the page of the commands alone
 * is open, no pane.
 */
const GLOBALS = ['Office', 'Excel', 'OfficeExtension'] as const;
const ROADMAP = [
  sheet('Axe 1', [
    ['Axe 1 : Usages'],
    ['Objectifs', 'Actions', 'Indicateurs', 'Valeurs cibles'],
    ['1.1 Former', 'Réunir les équipes', 'Nombre de réunions', '10'],
  ]),
  sheet('Projet académique', [
    ['Projet académique'],
    ['Axe 1 : La réussite de tous'],
    ['Objectif 1 : Lutter contre le décrochage'],
  ]),
];

/** A command of this small workbook takes a tenth of a second. In milliseconds. */
const PATIENCE = 15_000;

let page: OfficePage;
let workbook: ExcelWorkbook;

async function open(
  book: ExcelWorkbook,
  { origin = 'https://localhost:3000', ...options }: OfficeOptions & { origin?: string } = {},
): Promise<void> {
  workbook = book;
  page = await startOffice(book, options);
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { value: page.window[name], configurable: true });
  associateCommands(`${origin}/commands.html`);
}

afterEach(() => {
  page.close();
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
});

/** Clicks on a button and closes the dialog, if there is one, as people do; gives what it said. */
async function click(id: string): Promise<{ result: CommandResult; said: string | undefined }> {
  let said: string | undefined;
  let isOver = false;
  const clicked = page.host.invokeCommand(id).finally(() => (isOver = true));
  const patience = Date.now() + PATIENCE;
  while (!isOver) {
    if (Date.now() > patience) throw new Error(`« ${id} » was never completed`);
    const [dialog] = page.host.dialogs;
    if (dialog && said === undefined) {
      said = dialogContent(new URL(dialog.url).hash)?.text;
      dialog.send('close');
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { result: await clicked, said };
}

const sheetNames = (): string[] => workbook.sheets.map(({ name }) => name);

it('makes a sheet and shows it, without a word', async () => {
  await open(workbookOf(...ROADMAP));
  expect(await click('matrice')).toMatchObject({ result: { status: 0 }, said: undefined });
  expect(sheetNames()).toEqual(['Axe 1', 'Projet académique', 'Matrice']);
  expect(workbook.sheets.find(({ id }) => id === workbook.active)?.name).toBe('Matrice');
  expect((await click('indicateurs')).said).toBeUndefined();
  expect(sheetNames()).toEqual(['Axe 1', 'Projet académique', 'Matrice', 'Indicateurs']);
});

it('makes the sheets for the committee and shows the first', async () => {
  await open(workbookOf(...ROADMAP));
  const active = () => workbook.sheets.find(({ id }) => id === workbook.active)?.name;
  expect(await click('recteur')).toMatchObject({ result: { status: 0 }, said: undefined });
  expect(active()).toBe('Page du recteur');
  expect(sheetNames()).toContain('À projeter');
  expect(await click('dossier')).toMatchObject({ result: { status: 0 }, said: undefined });
  expect(active()).toBe('Page de garde');
  expect(sheetNames()).toEqual(expect.arrayContaining(['Vue d’ensemble', 'Tableaux par axe', 'Matrice']));
});

it('says why there is no sheet', async () => {
  await open(workbookOf(ROADMAP[0]!));
  expect(await click('matrice')).toMatchObject({ result: { status: 0 }, said: missingReasons.framework });
  expect(sheetNames()).toEqual(['Axe 1']);
  expect(page.host.dialogs).toEqual([]);
});

it('counts what is wrong', async () => {
  await open(workbookOf(...ROADMAP));
  expect((await click('controler')).said).toMatch(/^\d+\u00a0constats?\u00a0: .*\. Ouvrez le volet/);
});

it('tells the dialog the theme of Office', async () => {
  await open(workbookOf(ROADMAP[0]!), { theme: { isDarkTheme: true } as Office.OfficeTheme });
  const clicked = page.host.invokeCommand('matrice');
  while (page.host.dialogs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(dialogContent(new URL(page.host.dialogs[0]!.url).hash)?.dark).toBe(true);
  page.host.dialogs[0]!.close();
  expect((await clicked).status).toBe(0);
});

it('completes when no dialog can be shown either', async () => {
  // Office shows no dialog of a page without encryption.
  await open(workbookOf(ROADMAP[0]!), { origin: 'http://localhost:3000' });
  expect(await click('matrice')).toMatchObject({ result: { status: 0 }, said: undefined });
});

it.each([
  ['controler', 'fails'],
  ['matrice', 'is done, and its answer is lost'],
  ['indicateurs', 'is lost'],
] as const)(
  '« %s » completes whichever of its requests %s, and says one sentence unless the sheet is there all the same',
  async (id, how) => {
    let nth = 0;
    for (let isFaulty = true; isFaulty;) {
      nth += 1;
      await open(workbookOf(...ROADMAP));
      const before = JSON.stringify([...workbook.sheets[0]!.cells]);
      const fault = page.faults.onRequest(nth);
      if (how === 'fails') fault.fail('GeneralException');
      else fault.lose({ done: how !== 'is lost' });
      const { result, said } = await click(id);
      expect(result.status).toBe(0);
      if (said === undefined) expect(sheetNames()).toHaveLength(3);
      else expect(said).toMatch(/^[^.]+\.( [^.]+\.)?$/);
      expect(JSON.stringify([...workbook.sheets[0]!.cells])).toBe(before);
      isFaulty = page.faults.waiting === 0;
      if (isFaulty) page.close();
    }
    expect(nth).toBeGreaterThan(2);
  },
  60_000,
);

it('says that a cell is being edited', async () => {
  await open(workbookOf(...ROADMAP));
  page.faults.onRequest(1).fail('InvalidOperationInCellEditMode');
  expect((await click('matrice')).said).toBe(hostErrors['cell-editing'](''));
});

it('has nothing to say of a workbook that is none', async () => {
  await open(
    workbookOf(
      sheet('Facture', [
        ['Article', 'Prix'],
        ['Chaise', 40],
      ]),
    ),
  );
  for (const { id } of commands) expect((await click(id)).said).toBe(commandTexts.noRoadmap);
});
