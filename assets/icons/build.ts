import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ICON_FOLDER, renderIcons } from './render';

/** Makes the pictures that the manifest names from the drawings beside them: `npm run icons`. */
for (const [name, png] of await renderIcons()) await writeFile(join(ICON_FOLDER, name), png);
