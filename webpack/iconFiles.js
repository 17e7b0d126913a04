import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ICONS = 'assets/icons';

/** The pictures that the manifest names: all that `npm run icons` made. */
export function iconFiles(root) {
  return readdirSync(join(root, ICONS))
    .filter((file) => file.endsWith('.png'))
    .map((file) => ({ from: `${ICONS}/${file}`, to: `icons/${file}` }));
}
