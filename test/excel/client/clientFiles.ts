import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The client of a desktop Excel, readable: what most tests run, and where its classes are read from. */
export const desktopClient = 'excel-win32-16.01.debug.js';

/** Microsoft's files as they are installed; none of them is changed or copied. Run from the root of the project. */
export const clientFolder = join(
  dirname(createRequire(resolve('package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Text of one of Microsoft's files, by its path under `lib/1/hosted/`: `office.js`, `fr-fr/office_strings.js`. */
export function clientFile(path: string): string {
  return readFileSync(join(clientFolder, path), 'utf8');
}
