import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True when LibreOffice is on this machine; tests that need it skip themselves and say so when it is not. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Its first start makes a profile, which takes seconds. */
jest.setTimeout(60_000);

/** What LibreOffice saves when it opens a file and is asked for another format. */
export function savedByLibreOffice(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const source = join(folder, `classeur.${from}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, source], {
      stdio: 'ignore',
    });
    return new Uint8Array(readFileSync(join(out, `classeur.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `describe` for tests that need LibreOffice: skipped, with the reason in its name, when it is absent. */
export const describeWithLibreOffice = hasLibreOffice
  ? describe
  : (name: string, tests: () => void): void => {
      describe.skip(`${name} (skipped: soffice is not on this machine)`, tests);
    };
