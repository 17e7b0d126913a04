import { isoDate, monthNumber, monthPattern as month, yearPattern as year } from './calendar';
import type { DateForm, Reading } from './forms';
import { form } from './forms';

const day = '(?<![\\d/.,-])(\\d{1,2})(?: ?er)?';

/** Dates told to the day, French order: day, month, year. « 09/15/2020 » is no date. A rentrée is 1 September. */
export const dayForms: DateForm[] = [
  form(
    `(?<![a-z])rentree(?: scolaire)?(?: de| d')?(?: ?l'annee)?(?: scolaire)?(?: (?:de )?septembre)? ?${year}(?: ?[-/] ?(?:20)?\\d\\d)?(?!\\d)`,
    ([y]) => ({ start: `${y}-09-01`, end: `${y}-09-01` }),
  ),
  form(`(?<![\\d/.-])${year}-(\\d{2})-(\\d{2})(?![\\d-])`, ([y, m, d]) =>
    oneDay(Number(y), Number(m), Number(d)),
  ),
  form(`(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2${year}(?![\\d/-]|\\.\\d)`, ([d, , m, y]) =>
    oneDay(Number(y), Number(m), Number(d)),
  ),
  form(`(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/-]|\\.\\d)`, ([d, m, y]) =>
    oneDay(2000 + Number(y), Number(m), Number(d)),
  ),
  form(`${day} ${month} ?(?:-|au|a) ?${day} ${month} ${year}`, ([d1, m1, d2, m2, y]) =>
    span(isoDate(Number(y), monthNumber(m1!), Number(d1)), isoDate(Number(y), monthNumber(m2!), Number(d2))),
  ),
  form(`${day} ?(?:-|au|a|et) ?(\\d{1,2}) ${month} ${year}`, ([d1, d2, m, y]) =>
    span(isoDate(Number(y), monthNumber(m!), Number(d1)), isoDate(Number(y), monthNumber(m!), Number(d2))),
  ),
  form(`${day} ${month} ${year}`, ([d, m, y]) => oneDay(Number(y), monthNumber(m!), Number(d))),
];

function oneDay(year: number, month: number, day: number): Reading | undefined {
  const date = isoDate(year, month, day);
  return date === undefined ? undefined : { start: date, end: date, precise: true };
}

/** « du 15 septembre au 10 janvier 2021 » begins in a year that is not written: only its end is told. */
function span(start: string | undefined, end: string | undefined): Reading | undefined {
  if (start === undefined || end === undefined) return undefined;
  return start <= end ? { start, end, precise: true } : { end, precise: true };
}
