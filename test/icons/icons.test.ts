import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_FOLDER, renderIcons } from '../../assets/icons/render';

it('has the pictures that its drawings give: `npm run icons` makes them anew', async () => {
  const pictures = await renderIcons();
  const present = readdirSync(ICON_FOLDER).filter((file) => file.endsWith('.png'));
  expect(new Set(present)).toEqual(new Set(pictures.keys()));
  for (const [name, png] of pictures) {
    const same = readFileSync(join(ICON_FOLDER, name)).equals(png);
    expect([name, same]).toEqual([name, true]);
  }
});
