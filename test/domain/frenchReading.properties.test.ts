import fc from 'fast-check';
import { parseDate, parseDates, parseMilestones, parsePeriod } from '../../src/domain/dates';
import { parseMeasure, parseMeasures } from '../../src/domain/measure';
import { splitPieces } from '../../src/domain/pieces';

const source = { sheet: 'Indicateurs', address: 'C4' };

/** Words, numbers and marks of targets and calendars, in any order: nonsense that looks like French. */
const token = fc.constantFrom(
  ...'un une deux neuf vingt cent mille cinquantaine 3 10 000 20 122 2021 2024-2025 1-1 1.1 83.24 1,5 % € / à et ou par an de des d’ici'.split(
    ' ',
  ),
  ...'avant fin début rentrée juin sept. T3 trimestre 1er 31/02/2021 15/09/2020 sur soit minimum environ > ≥ + - – ( ) : ; . , •'.split(
    ' ',
  ),
  ...'enseignants Écoles doublement augmentation baisse chaque année entre passer moitié tiers ENT \n'.split(
    ' ',
  ),
  '10\u202f000',
  'e\u0301coles',
);
const nonsense = fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(' '));
const anyText = fc.oneof(
  nonsense,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);

const isIsoDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

describe('laws of reading', () => {
  it('reads any text, with numbers that are numbers and days that exist', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, low, high, date } of parseMeasures(text, source)) {
          for (const number of [value, low, high])
            if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
          if (low !== undefined) expect(low).toBeLessThan(high!);
          if (low !== undefined) expect(value).toBeUndefined();
          if (date !== undefined) expect([date, isIsoDate(date)]).toEqual([date, true]);
        }
        for (const { start, end, date } of [
          ...parseDates(text),
          parseDate(text),
          parsePeriod(text) as { date?: string; start?: string; end?: string },
        ]) {
          for (const day of [start, end, date])
            if (day !== undefined) expect([day, isIsoDate(day)]).toEqual([day, true]);
          if (start !== undefined && end !== undefined) expect(start <= end).toBe(true);
        }
        for (const { date } of parseMilestones(text))
          if (date !== undefined) expect([date, isIsoDate(date)]).toEqual([date, true]);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the text as written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseMeasure(text, source).text).toBe(text);
        for (const measure of parseMeasures(text, source)) expect(text).toContain(measure.text);
        for (const date of parseDates(text)) expect(text).toContain(date.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no word when it splits a cell', () => {
    const words = (text: string) => text.match(/\p{L}{2,}/gu) ?? [];
    fc.assert(
      fc.property(nonsense, (text) => {
        expect(words(splitPieces(text).join(' '))).toEqual(words(text));
      }),
    );
  });

  it('splits what is split no further', () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        for (const piece of splitPieces(text)) expect(splitPieces(piece)).toEqual([piece]);
      }),
    );
  });

  it('reads the same whatever the spaces, apostrophes and Unicode form', () => {
    const otherWriting = (text: string) =>
      text.normalize('NFD').replaceAll(' ', '\u00a0').replaceAll('’', "'");
    const figures = (text: string) => {
      const { value, low, high, comparator, relative, date } = parseMeasure(text, source);
      return { value, low, high, comparator, relative, date };
    };
    fc.assert(
      fc.property(nonsense, (text) => {
        expect(figures(otherWriting(text))).toEqual(figures(text));
        expect(parseDates(otherWriting(text)).map(({ date, periodic }) => [date, periodic])).toEqual(
          parseDates(text).map(({ date, periodic }) => [date, periodic]),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('thousands', () => {
  const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

  it.each([
    ['a space', ' '],
    ['U+00A0', '\u00a0'],
    ['U+202F', '\u202f'],
    ['U+2009', '\u2009'],
  ])('are grouped by %s', (_name, separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const { value: read, unit } = parseMeasure(`${grouped(value, separator)} élèves`, source);
        expect([read, unit]).toEqual([value, 'élèves']);
      }),
    );
  });

  it('are read without a separator too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 999_999_999 }), (value) => {
        expect(parseMeasure(`${value} €`, source)).toMatchObject({ value, unit: '€' });
      }),
    );
  });
});

describe('days', () => {
  it('are read back from each way to write them', () => {
    const names =
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-') as [string, string, string];
        const name = names[Number(month) - 1]!;
        for (const text of [iso, `${date}/${month}/${year}`, `le ${Number(date)} ${name} ${year}`])
          expect(parseDate(text).date).toBe(iso);
        expect(parseDate(`${name} ${year}`).start).toBe(`${year}-${month}-01`);
      }),
    );
  });
});
