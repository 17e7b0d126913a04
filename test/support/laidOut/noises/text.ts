import { pick, type Noise } from '../noise';
import { mapCells, type PageCell } from '../page';

function ofTexts(title: string, change: (text: string, dice: () => number) => string): Noise {
  return {
    title,
    apply: (pages, dice) =>
      pages.map((page) =>
        mapCells(page, (cell): PageCell => ({
          ...cell,
          text: change(cell.text, dice),
          ...(cell.items && { items: cell.items.map((item) => change(item, dice)) }),
        })),
      ),
  };
}

/** No-break spaces, narrow ones, doubled ones, and some at the ends. */
export const oddSpaces = ofTexts(
  'no-break and doubled spaces',
  (text, dice) =>
    `${pick(['', ' ', '\u00A0'], dice)}${text.replace(/ /g, () => pick([' ', '\u00A0', '\u202F', '  '], dice))}${pick(['', ' '], dice)}`,
);

/** Accents as marks of their own, as macOS and some PDF write them. */
export const combiningAccents = ofTexts('combining accents', (text) => text.normalize('NFD'));

/** Straight quotes for curly ones and the other way round. */
export const otherQuotes = ofTexts('straight and curly quotes', (text, dice) =>
  text
    .replace(/['’]/g, () => pick(["'", '’'], dice))
    .replace(/« /g, () => pick(['« ', '“', '"'], dice))
    .replace(/ »/g, () => pick([' »', '”', '"'], dice)),
);
