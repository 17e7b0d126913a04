import { bigWorkbook } from '../bigWorkbook';
import { holds, same } from '../check';
import { PanePage } from '../pane';
import { tabTo } from '../tabTo';
import type { Case } from './case';

/** Main paths with the keyboard alone. */
export const keyboardCases: Case[] = [
  {
    name: 'keyboard: a sample, its findings, its matrix, the saved file',
    run: async (stage) => {
      const pane = await PanePage.open(stage, { acceptDownloads: true });
      const { page } = pane;
      await tabTo(pane, 'Ouvrir un classeur');
      await tabTo(pane, 'Nice');
      await page.keyboard.press('Enter');
      await pane.waitUntilRead();
      same('focus after reading', await pane.focused(), 'Feuille de route du numérique éducatif');
      await tabTo(pane, 'Feuille de route', 'Tab', true);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Contrôles' }).waitFor();
      await tabTo(pane, 'Montrer Axe 2');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: /^Axe 2/, selected: true }).waitFor();
      await tabTo(pane, 'Contrôles', 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(pane, 'Créer la matrice');
      await page.keyboard.press('Enter');
      await page.getByText('La feuille « Matrice » est dans le classeur.').waitFor();
      const download = page.waitForEvent('download');
      await tabTo(pane, 'Enregistrer le classeur', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await download;
      await pane.close();
    },
  },
  {
    name: 'keyboard: the search, its results, and the way back',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      const { page } = pane;
      await pane.openSample('Limoges');
      await tabTo(pane, 'Chercher dans la feuille de route');
      await page.keyboard.type('evaluation');
      await page.getByText(/contien(t|nent) «\sevaluation\s»/).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(/contien(t|nent) «\sevaluation\s»/).waitFor({ state: 'detached' });
      await pane.close();
    },
  },
  {
    name: 'keyboard: reading is cancelled and the page goes on',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      const { page } = pane;
      // Long enough to be cancelled on any machine.
      await pane.choose({
        name: 'gros.xlsx',
        mimeType: '',
        buffer: Buffer.from(bigWorkbook(10 * 1024 * 1024)),
      });
      await page.getByRole('button', { name: 'Annuler' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Ouvrir un classeur' }).waitFor();
      holds(
        'the end is told',
        (await page.getByRole('status').allInnerTexts()).some((text) => text.includes('Opération annulée')),
      );
      await pane.openSample('Nice');
      await pane.close();
    },
  },
];
