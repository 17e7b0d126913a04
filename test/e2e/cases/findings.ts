import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { cellAt } from '../../../src/workbook/cellAt';
import { holds, same, until } from '../check';
import { asText, ExcelPane, sheetOf } from '../excelPane';
import { inFolder } from '../inFolder';
import { PanePage } from '../pane';
import type { PaneView } from '../paneView';
import type { Case, Stage } from './case';

const NICE = 'assets/samples/nice-2017-2019.xlsx';
/** Nice writes « RRUPN » the other way round in some cells; this is one of them. */
const CELL = { sheet: 'Axe 2', address: 'B17' };
const WRONG = 'RRUNP';
const RIGHT = 'RRUPN';
const REASON = 'validé en comité de pilotage';

/** Findings are corrected, and accepted with a reason. */
export const findingCases: Case[] = [
  {
    name: 'findings: corrected, taken back, accepted; the saved file holds it',
    run: (stage) => inFolder((folder) => wholeWay(stage, folder)),
  },
  { name: 'findings in Excel: corrected, changed meanwhile, taken back', run: inExcel },
];

async function wholeWay(stage: Stage, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { acceptDownloads: true });
  const { page } = pane;
  await pane.openSample('Nice');
  await pane.goToTab('Contrôles');
  await page.getByRole('button', { name: 'Montrer Axe 2, B17' }).first().click();
  const cell = page.locator('[aria-current=true]');
  await cell.filter({ hasText: WRONG }).waitFor();

  await seeCorrection(pane);
  await correct(pane);
  await cell.filter({ hasText: RIGHT }).waitFor();
  await page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor();
  await page.getByRole('button', { name: 'Annuler la modification' }).click();
  await cell.filter({ hasText: WRONG }).waitFor();
  await seeCorrection(pane);
  await correct(pane);

  const first = page.getByRole('listitem').filter({ hasText: 'Un texte reste à compléter' }).first();
  const constat = await first.getByRole('heading').innerText();
  await first.getByRole('button', { name: 'Ne plus signaler' }).click();
  await page.keyboard.type(REASON);
  await page.keyboard.press('Enter');
  await page.getByText('Constats que vous ne signalez plus (1)').waitFor();
  await page.getByRole('heading', { name: constat }).waitFor({ state: 'detached' });

  const path = join(folder, 'saved.xlsx');
  await pane.save(path);
  const saved = await new FileHost(await readFile(path), path).read();
  holds('the saved file is corrected', textAt(saved).includes(RIGHT));
  await pane.choose(path);
  await page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
  await pane.waitUntilRead();
  await pane.goToTab('Contrôles');
  await page.getByText('Constats que vous ne signalez plus (1)').click();
  await page.getByText(`Motif : ${REASON}`).waitFor();
  same('findings of that name', await page.getByRole('heading', { name: constat }).count(), 0);
  await pane.close();
}

async function inExcel(stage: Stage): Promise<void> {
  const pane = await ExcelPane.open(stage, NICE);
  const { excel, view } = pane;
  const text = (): string => String(asText([sheetOf(excel.workbook, CELL.sheet)]));
  const before = text();
  await pane.waitUntilRead();
  await pane.goToTab('Contrôles');

  await seeCorrection(pane);
  await correct(pane);
  await until('the cells are corrected', () => !text().includes(WRONG));
  await view.getByRole('button', { name: 'Annuler la modification' }).click();
  await until('the cells are as before', () => text() === before);

  await seeCorrection(pane);
  excel.type(CELL.sheet, CELL.address, 'Écrit par un collègue');
  await view.getByRole('button', { name: /^Corriger \d+\scellules?$/ }).click();
  await view.getByRole('alert').filter({ hasText: 'a changé entre-temps' }).waitFor();
  holds('nothing else is corrected', text().includes(WRONG) && text().includes('Écrit par un collègue'));
  await view.getByRole('alert').getByRole('button', { name: 'Actualiser' }).click();
  await view.getByRole('alert').waitFor({ state: 'detached' });
  await pane.waitUntilRead();
  await pane.close();
}

async function seeCorrection({ view }: PaneView): Promise<void> {
  const card = view.getByRole('listitem').filter({ hasText: 'Un sigle est écrit de deux façons' });
  await card.getByRole('button', { name: /^Voir la correction/ }).click();
  await card.getByRole('checkbox', { name: 'Corriger Axe 2, B17' }).waitFor();
}

async function correct({ view }: PaneView): Promise<void> {
  await view.getByRole('button', { name: /^Corriger \d+\scellules?$/ }).click();
  await view
    .getByText(/^\d+\scellules? modifiées?\.$/)
    .first()
    .waitFor({ state: 'attached' });
  await view.getByRole('button', { name: 'Annuler la modification' }).waitFor();
}

function textAt(saved: Awaited<ReturnType<FileHost['read']>>): string {
  return cellAt(saved, CELL)?.text ?? '';
}
