import { pick, type Noise } from '../noise';
import { mapCells, type PageCell } from '../page';

const BARE: ((code: string) => string)[] = [
  (code) => code.replace('.', '-'),
  (code) => code.replace('-', '.'),
  (code) => `A${code}`,
  (code) => `Action ${code}`,
  (code) => `${code} :`,
];

const BEFORE: ((cell: PageCell) => string)[] = [
  ({ word, code, text }) => `${word === undefined ? '' : `${word} `}${code!} - ${text}`,
  ({ word, code, text }) => `${word === undefined ? '' : `${word} n°`}${code!} : ${text}`,
  ({ word, code, text }) => `${word === undefined ? '' : `${word.toUpperCase()} `}${code!} – ${text}`,
  ({ word, code, text }) => `${word === undefined ? '' : `${word} `}${code!}. ${text}`,
];

/** Codes as offices write them: one way for the codes of a column, one for those before titles. */
export const codeForms: Noise = {
  title: 'codes in all spellings',
  apply: (pages, dice) => {
    const bare = pick(BARE, dice);
    const before = pick(BEFORE, dice);
    return pages.map((page) =>
      mapCells(page, (cell): PageCell => {
        if (cell.as === 'code' && /^\d+-\d+$/.test(cell.text)) return { ...cell, text: bare(cell.text) };
        if (cell.code === undefined) return cell;
        return withoutCode(cell, before(cell));
      }),
    );
  },
};

/** The same cell with its code written into the text. */
function withoutCode(cell: PageCell, text: string): PageCell {
  const bare = { ...cell, text };
  delete bare.code;
  delete bare.word;
  return bare;
}

const MONTHS = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];
/** Serial of 31 December 2024 in Excel's 1900 system. */
const BEFORE_2025 = 45657;

/** « 1-1 » that Excel took for the first of January. */
export const codesAsDates: Noise = {
  title: 'codes that Excel made dates of',
  apply: (pages) =>
    pages.map((page) =>
      mapCells(page, (cell): PageCell => {
        const parts = cell.as === 'code' ? /^(\d+)-(\d+)$/.exec(cell.text) : null;
        const [day, month] = [Number(parts?.[1]), Number(parts?.[2])];
        if (!parts || month > 12) return cell;
        const date = new Date(Date.UTC(2025, month - 1, day));
        const text = `${day}-${MONTHS[month - 1]!}`;
        const value = BEFORE_2025 + Math.round((date.getTime() - Date.UTC(2024, 11, 31)) / 86_400_000);
        return {
          ...cell,
          snapshot: { value, text, date: date.toISOString().slice(0, 10), format: 'd-mmm' },
        };
      }),
    ),
};
