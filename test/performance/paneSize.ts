import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../src/cli/serve';
import { excelTexts } from '../../src/messages/fr/excel';
import { findChromium, launch } from '../e2e/browser';
import { answerWith, office, openOfficePage } from '../e2e/officePage';

/**
 * What the browser loads before the first screen of the pane is there, compressed as a server sends it, beside the React
 * task-pane template of Microsoft built the same way: `npm run build && npm run size`.
 */
const FOLDER = 'dist';
const PAGES = ['taskpane.html', 'index.html'];
/** Kilobytes of 1,000 bytes, gzip. */
const TEMPLATE = 169;
const TEMPLATE_WITHOUT_POLYFILLS = 87;

async function gzipped(files: string[]): Promise<number> {
  const sizes = files.map(async (file) => gzipSync(await readFile(join(FOLDER, file)), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function print(bytes: number, what: string): void {
  console.log(`${String(Math.round(bytes / 1000)).padStart(5)} KB  ${what}`);
}

async function printPage(page: string): Promise<void> {
  const text = await readFile(join(FOLDER, page), 'utf8');
  const asked = Array.from(text.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g), ([, file]) => file!);
  const folder = dirname(asked.at(-1)!);
  const later = (await readdir(join(FOLDER, folder)))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file))
    .filter((file) => !asked.includes(file));
  print(await gzipped([page, ...asked]), `first load of ${[page, ...asked].join(', ')}`);
  print(await gzipped(later), `loaded when it is asked for (${String(later.length)} files)`);
}

/** In Excel the pane reads the workbook at once, so that what it needs for that is asked for as well. */
async function printInExcel(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) return;
  const server = await serve(FOLDER);
  const browser = await launch(chromium);
  const { page, scripts } = await openOfficePage(browser, server.url, answerWith(office('Excel')));
  await page.getByRole('button', { name: excelTexts.read }).waitFor();
  const own = scripts.filter((address) => address.startsWith(server.url));
  await browser.close();
  server.close();
  const files = own.map((address) => new URL(address).pathname.slice(1));
  print(await gzipped(files), `in Excel until the workbook is read (${String(files.length)} files)`);
}

for (const page of PAGES) await printPage(page);
await printInExcel();
print(TEMPLATE * 1000, 'the template');
print(TEMPLATE_WITHOUT_POLYFILLS * 1000, 'the template without its polyfills');
print(await gzipped(['feuille-de-route.html']), 'the single file, gzip');
