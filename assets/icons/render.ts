import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Where the drawings and their pictures are, from the root of the project. */
export const ICON_FOLDER = 'assets/icons';
/** The add-in's own icon, and one for each button of the ribbon, its menu and the items of that. */
export const ICON_NAMES = [
  'app',
  'volet',
  'controler',
  'matrice',
  'indicateurs',
  'copil',
  'recteur',
  'dossier',
  'publier',
];
/** Widths and heights in pixels that the manifest's schema knows (learn.microsoft.com/javascript/api/manifest/icon). */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';

/** Every picture by its file's name, `matrice-16.png`, as PNG. */
export async function renderIcons(): Promise<Map<string, Uint8Array>> {
  await initWasm(await readFile(WASM));
  const pictures = new Map<string, Uint8Array>();
  for (const name of ICON_NAMES) {
    const drawing = await readFile(join(ICON_FOLDER, `${name}.svg`), 'utf8');
    for (const size of ICON_SIZES) {
      const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
      pictures.set(`${name}-${String(size)}.png`, picture.asPng());
    }
  }
  return pictures;
}
