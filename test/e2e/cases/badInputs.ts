import { readFile } from 'node:fs/promises';
import { zipSync, strToU8 } from 'fflate';
import { holds, same } from '../check';
import { PanePage } from '../pane';
import { bigWorkbook } from '../bigWorkbook';
import { longestPause, startHeartbeat } from '../heartbeat';
import type { Case } from './case';

/** Milliseconds; a blink takes 150, and the computer of the tests does other work meanwhile. */
const MOST_PAUSE = 400;

const SAMPLE = 'assets/samples/nice-2017-2019.xlsx';

/** What is dropped on the page, and how its one sentence begins. */
const badFiles: { name: string; bytes: () => Promise<Uint8Array>; says: string }[] = [
  { name: 'vide.xlsx', bytes: () => Promise.resolve(new Uint8Array()), says: 'Ce fichier est vide' },
  {
    name: 'coupe.xlsx',
    bytes: async () => (await readFile(SAMPLE)).subarray(0, 9000),
    says: 'Ce fichier est incomplet',
  },
  {
    name: 'image.png',
    bytes: () => Promise.resolve(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0)),
    says: 'Ce fichier n’est pas un classeur',
  },
  {
    name: 'document.docx',
    bytes: () => Promise.resolve(zipSync({ 'word/document.xml': strToU8('<w:document/>') })),
    says: 'Ce fichier est abîmé',
  },
];

/** As a browser does whose storage is switched off. A text, since what tsx makes of functions needs helpers of its own. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
}`;

export const badInputCases: Case[] = [
  {
    name: 'bad files: one sentence each, and the page goes on',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      for (const { name, bytes, says } of badFiles) {
        await drop(pane, name, await bytes());
        await pane.page.getByText(says).waitFor();
        same(`one alert for ${name}`, await pane.page.getByRole('alert').count(), 1);
      }
      await pane.openSample('Nice');
      same('no alert any more', await pane.page.getByRole('alert').count(), 0);
      await drop(pane, 'vide.xlsx', new Uint8Array());
      await pane.page.getByText('Ce fichier est vide').waitFor();
      await pane.waitForWords('4 axes, ');
      await pane.close();
    },
  },
  {
    name: 'a folder dropped on the page: one sentence',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      await pane.page.evaluate(() => {
        const unreadable = new File([], 'Dossier');
        Object.defineProperty(unreadable, 'size', { value: 4096 });
        const data = new DataTransfer();
        data.items.add(unreadable);
        document
          .getElementById('root')!
          .firstElementChild!.firstElementChild!.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          );
      });
      holds('a sentence', (await pane.problem()).length > 0);
      await pane.close();
    },
  },
  {
    name: 'a file of 20 MB never holds up the page',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      const bytes = bigWorkbook(20 * 1024 * 1024);
      const release = await take(pane, 'gros.xlsx', bytes);
      await startHeartbeat(pane.page);
      await release();
      await pane.page.waitForFunction(
        () =>
          document.querySelector('[role=alert]') !== null ||
          document.querySelector('[role=tabpanel]') !== null,
        undefined,
        { timeout: 120_000 },
      );
      await pane.page.getByRole('tab', { name: /^Relevés/ }).click();
      await pane.page
        .getByRole('gridcell')
        .or(pane.page.getByRole('cell', { name: '996', exact: true }))
        .first()
        .waitFor();
      const gap = await longestPause(pane.page);
      console.log(`        longest pause of the page: ${String(gap)} ms`);
      holds(`the page stood still for ${String(gap)} ms`, gap < MOST_PAUSE);
      await pane.close();
    },
  },
  {
    name: 'a second file while the first is read: only the second is shown',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      await drop(pane, 'gros.xlsx', bigWorkbook(10 * 1024 * 1024));
      await pane.page.getByText('Lecture de « gros.xlsx »').waitFor();
      await drop(pane, 'nice.xlsx', await readFile(SAMPLE));
      await pane.waitForWords('4 axes, ');
      await pane.page.waitForTimeout(1500);
      await pane.waitForWords('4 axes, ');
      same('no alert', await pane.page.getByRole('alert').count(), 0);
      await pane.close();
    },
  },
  {
    name: 'without the storage of the browser',
    run: async (stage) => {
      const pane = await PanePage.open(stage, {
        before: async (page) => {
          await page.addInitScript(NO_STORAGE);
        },
      });
      await pane.openSample('Nice');
      await pane.page.getByRole('button', { name: 'Créer la matrice' }).click();
      await pane.page.getByText('La feuille « Matrice » est dans le classeur.').waitFor();
      await pane.close();
    },
  },
  {
    name: 'offline after the first screen',
    run: async (stage) => {
      const pane = await PanePage.open(stage);
      await pane.page.waitForLoadState('networkidle');
      await pane.page.context().setOffline(true);
      await pane.choose(SAMPLE);
      await pane.waitUntilRead();
      await pane.page.getByRole('button', { name: 'Créer la matrice' }).click();
      await pane.page.getByText('La feuille « Matrice » est dans le classeur.').waitFor();
      await pane.close();
    },
  },
];

/** Drops a file on the page, as from the desktop. */
async function drop(pane: PanePage, name: string, bytes: Uint8Array): Promise<void> {
  const release = await take(pane, name, bytes);
  await release();
}

/** Takes a file in hand; what comes back drops it. */
async function take(pane: PanePage, name: string, bytes: Uint8Array): Promise<() => Promise<void>> {
  const input = await pane.page.evaluateHandle(() => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    return chooser;
  });
  await input.asElement()!.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  return () =>
    pane.page.evaluate((chooser) => {
      const data = new DataTransfer();
      data.items.add((chooser as HTMLInputElement).files![0]!);
      const target = document.querySelector('main')!;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    }, input);
}
