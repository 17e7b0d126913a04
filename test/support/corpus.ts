import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Workbooks of many programs, kept beside the project; see the README of that folder. */
const folder = join(__dirname, '../../../shared/xlsx/corpus');

/** Names of the workbooks; none when the folder is absent. */
export const corpus: string[] = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
  : [];

/** `describe` for tests over the corpus: skipped, with the reason in its name, when it is absent. */
export const describeWithCorpus =
  corpus.length > 0
    ? describe
    : (name: string, tests: () => void): void => {
        describe.skip(`${name} (skipped: ../shared/xlsx/corpus is not here)`, tests);
      };

/** The bytes of a workbook of the corpus. */
export function corpusBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}
