import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { excelTexts } from '../../../src/messages/fr/excel';
import { holds, same } from '../check';
import { answerWith, office, openOfficePage } from '../officePage';
import type { Case, Stage } from './case';

const OLD_ENGINE = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

/** Texts that stand in the built code of what works on files, and nowhere else. */
const OF_FILES = ['xl/_rels/workbook.xml.rels', 'invalid zip data', 'SheetJS'];

async function says(page: Page, text: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: text }).first().waitFor();
}

/** What is built for Excel, by its file's name. */
async function builtScripts(): Promise<Map<string, string>> {
  const folder = 'dist/excel';
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, place) => [name, texts[place]!]));
}

async function loadsNothingOfFiles(stage: Stage): Promise<void> {
  const { page, scripts } = await openOfficePage(stage.browser, stage.served, answerWith(office('Excel')));
  // There is no workbook behind this Office: the pane has begun when it says that it could not read.
  await page.getByRole('button', { name: excelTexts.read }).waitFor();
  const built = await builtScripts();
  const loaded = scripts.flatMap((address) => built.get(new URL(address).pathname.split('/').pop()!) ?? []);
  holds(`scripts of ours: ${String(loaded.length)}`, loaded.length > 2);
  for (const text of OF_FILES) {
    holds(
      `« ${text} » is in no built file`,
      [...built.values()].some((code) => code.includes(text)),
    );
    holds(`« ${text} » is loaded in Excel`, !loaded.some((code) => code.includes(text)));
  }
  const workers = page.workers().map((worker) => new URL(worker.url()).pathname.replace(/\.\w+\.js$/, ''));
  same('workers', workers, ['/excel/session']);
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  same('background in a dark Office', dark, 'rgb(41, 41, 41)');
  await page.context().close();
}

/** Where its worker cannot be loaded, or the engine knows none, the page does the work itself, and says nothing of it. */
async function worksWithoutWorker(stage: Stage): Promise<void> {
  const hindrances = [
    async (page: Page): Promise<void> => {
      await page.route('**/excel/session.*.js', (route) => route.abort());
    },
    async (page: Page): Promise<void> => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    },
  ];
  for (const before of hindrances) {
    const answer = answerWith(office('Excel'));
    const { page } = await openOfficePage(stage.browser, stage.served, answer, { before });
    await page.getByRole('button', { name: excelTexts.read }).waitFor();
    same('workers', page.workers().length, 0);
    await page.context().close();
  }
}

async function worksOutsideOffice(stage: Stage): Promise<void> {
  const { page } = await openOfficePage(stage.browser, stage.served, answerWith(office(null)));
  await page.getByRole('button', { name: /^Nice/ }).click();
  await page.getByRole('button', { name: 'Actualiser' }).waitFor();
  await page.context().close();
}

async function saysThatOfficeIsBlocked(stage: Stage): Promise<void> {
  const { page } = await openOfficePage(stage.browser, stage.served, (route) => route.abort());
  await says(page, excelTexts.blocked);
  await page.context().close();
}

/** A network that drops what it refuses lets a page wait for minutes. */
async function saysThatOfficeTarries(stage: Stage): Promise<void> {
  let waiting: Route | undefined;
  const { page } = await openOfficePage(
    stage.browser,
    stage.served,
    (route) => {
      waiting = route;
    },
    { before: (opened) => opened.clock.install() },
  );
  await page.getByText(excelTexts.opening).waitFor();
  await page.clock.runFor(11_000);
  await says(page, excelTexts.blocked);
  await waiting?.fulfill({ contentType: 'text/javascript', body: office('Excel') });
  await page.getByRole('button', { name: excelTexts.read }).waitFor();
  await page.context().close();
}

async function saysThatExcelIsTooOld(stage: Stage): Promise<void> {
  const { page } = await openOfficePage(stage.browser, stage.served, answerWith(office('Excel', '1.12')));
  await says(page, excelTexts.tooOld);
  await page.context().close();
}

async function saysThatTheEngineIsTooOld(stage: Stage): Promise<void> {
  const { page } = await openOfficePage(stage.browser, stage.served, answerWith(''), {
    userAgent: OLD_ENGINE,
  });
  await says(page, excelTexts.tooOld);
  await page.context().close();
}

/** How the page for Excel begins, wherever it is opened. */
export const excelStartCases: Case[] = [
  { name: 'the page for Excel loads nothing of what works on files', run: loadsNothingOfFiles },
  { name: 'the page for Excel works without its worker', run: worksWithoutWorker },
  { name: 'the page for Excel works on files outside Office', run: worksOutsideOffice },
  { name: 'the page for Excel says that office.js is blocked', run: saysThatOfficeIsBlocked },
  {
    name: 'the page for Excel says that office.js tarries, and begins when it comes',
    run: saysThatOfficeTarries,
  },
  { name: 'the page for Excel says that Excel is too old', run: saysThatExcelIsTooOld },
  { name: 'the page for Excel says that the engine is too old', run: saysThatTheEngineIsTooOld },
];
