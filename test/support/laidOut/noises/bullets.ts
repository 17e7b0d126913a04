import { pick, type Noise } from '../noise';
import { mapCells } from '../page';

const BULLETS = ['➤ ', '• ', '- ', '– ', 'o ', '▪ ', '\uF0D8 ', '\uF0A7 ', '✔ ', '→ ', '* ', '', '1', 'a'];

/** The items of a cell behind any bullet, numbered, or one a line without any. */
export const bullets: Noise = {
  title: 'any bullet in cells',
  apply: (pages, dice) =>
    pages.map((page) =>
      mapCells(page, (cell) => {
        if (!cell.items) return cell;
        const { items, ...rest } = cell;
        // A number before a code is two codes.
        const own = items.some((one) => /^\d/.test(one)) ? BULLETS.slice(0, -2) : BULLETS;
        const bullet = pick(own, dice);
        const before = (i: number): string =>
          bullet === '1' ? `${i + 1}. ` : bullet === 'a' ? `${'abcdefgh'[i]!}) ` : bullet;
        return { ...rest, text: items.map((one, i) => `${before(i)}${one}`).join('\n') };
      }),
    ),
};
