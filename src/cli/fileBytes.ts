import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { usage } from '../messages/fr';
import { HostError } from '../workbook/host';
import { UsageError } from './arguments';

/** What a file holds. Throws HostError `not-found`, and UsageError for a folder and for what may not be read. */
export async function fileBytes(file: string): Promise<Uint8Array> {
  const name = basename(file);
  const found = await stat(file).catch(() => null);
  if (!found) throw new HostError('not-found', name);
  if (found.isDirectory()) throw new UsageError(usage.folder(name));
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UsageError(usage.unreadable(name));
  }
}
