import { join } from 'node:path';
import { sheetButtonTexts } from '../../../src/messages/fr/commands';
import { chartPaneTexts } from '../../../src/messages/fr/chartPane';
import { paneTexts } from '../../../src/messages/fr/pane';
import { valueEntryTexts } from '../../../src/messages/fr/valueEntry';
import { same } from '../check';
import { inFolder } from '../inFolder';
import { readFileAgain } from '../matrixSteps';
import { PanePage } from '../pane';
import type { Case, Stage } from './case';

const INDICATOR = 'Taux d’activation de PIX Orga';
const VALUES = [
  ['60 %', '2021-09-01'],
  ['75 %', '2021-12-15'],
  ['80 %', '2022-06-30'],
] as const;

/** Indicators, from a value that somebody has to the saved file read again. */
export const indicatorCases: Case[] = [
  {
    name: 'indicators: values are entered, seen and drawn; the sheet « Suivi » and the saved file keep them',
    run: (stage) => inFolder((folder) => followsUp(stage, folder)),
  },
];

async function followsUp(stage: Stage, folder: string): Promise<void> {
  const pane = await PanePage.open(stage, { acceptDownloads: true });
  const { page } = pane;
  await pane.openSample('Nouvelle-Aquitaine');
  await pane.goToTab('Indicateurs');
  await page.getByText(/^Aucun des 29.indicateurs n’a de valeur\.$/).waitFor();
  for (const [value, day] of VALUES) await enter(pane, value, day);
  await page.getByText(/^1.indicateur sur 29 a une valeur/).waitFor();
  await page.getByRole('figure', { name: new RegExp(`^${INDICATOR}.* 60.% .* 80.%`) }).waitFor();
  await page.getByRole('button', { name: valueEntryTexts.see }).click();
  await page.getByRole('tab', { name: /^Relevés.*générée/, selected: true }).waitFor();
  await page.getByRole('button', { name: sheetButtonTexts.suivi.renew }).click();
  await page.getByText(paneTexts.created('Suivi'), { exact: false }).first().waitFor();
  const path = join(folder, 'saved.xlsx');
  await pane.save(path);

  const { roadmap } = await readFileAgain(path);
  const indicator = roadmap.indicators.find(({ title }) => title.includes('PIX Orga'))!;
  same('the value', [indicator.current?.value, indicator.current?.date], [80, '2022-06-30']);
  same(
    'all values',
    (roadmap.readings ?? []).map(({ date }) => date?.date),
    VALUES.map(([, day]) => day),
  );
  await pane.choose(path);
  await page.getByRole('button', { name: 'Enregistrer le classeur' }).waitFor({ state: 'detached' });
  await pane.waitUntilRead();
  await pane.goToTab('Indicateurs');
  await page.getByText(paneTexts.alreadyThere('Suivi'), { exact: false }).waitFor();
  await page.getByText(/^1.indicateur sur 29 a une valeur/).waitFor();
  await page.getByText(chartPaneTexts.how).first().waitFor();
  await pane.close();
}

async function enter({ page }: PanePage, value: string, day: string): Promise<void> {
  const form = page.getByRole('region', { name: valueEntryTexts.title });
  await form.getByRole('combobox', { name: valueEntryTexts.indicator }).pressSequentially('pix orga');
  await form.getByRole('option', { name: INDICATOR }).click();
  await form.getByLabel(valueEntryTexts.value, { exact: false }).first().fill(value);
  await form.getByLabel(valueEntryTexts.date).fill(day);
  await form.getByRole('button', { name: valueEntryTexts.enter }).click();
  await form.getByText(valueEntryTexts.entered(INDICATOR, value), { exact: false }).waitFor();
}
