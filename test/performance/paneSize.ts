import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the browser loads before the first screen of the pane is there, compressed as a server sends it, beside the React
 * task-pane template of Microsoft built the same way: `npm run build && npm run size`.
 */
const FOLDER = 'dist';
const PAGE = 'taskpane.html';
/** Kilobytes of 1,000 bytes, gzip. */
const TEMPLATE = 169;
const TEMPLATE_WITHOUT_POLYFILLS = 87;

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(join(FOLDER, file)), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1000)).padStart(5)} KB`;
}

const page = await readFile(join(FOLDER, PAGE), 'utf8');
const first = [
  PAGE,
  ...Array.from(page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g), ([, file]) => file!),
];
const later = (await readdir(FOLDER)).filter((file) => file.endsWith('.js') && !first.includes(file));

let total = 0;
for (const file of first) total += await gzipped(file);
let rest = 0;
for (const file of later) rest += await gzipped(file);

console.log(`${kilobytes(total)}  first load of the pane (${first.join(', ')})`);
console.log(`${kilobytes(TEMPLATE * 1000)}  the template`);
console.log(`${kilobytes(TEMPLATE_WITHOUT_POLYFILLS * 1000)}  the template without its polyfills`);
console.log(`${kilobytes(rest)}  loaded when it is asked for (${String(later.length)} files)`);
console.log(`${kilobytes(await gzipped('feuille-de-route.html'))}  the single file, gzip`);
