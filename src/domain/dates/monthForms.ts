import { isoDate, monthNumber, monthPattern as month, months, yearPattern as year } from './calendar';
import type { DateForm, Reading } from './forms';
import { form } from './forms';

const half =
  '(?<![a-z0-9])(1ere|premiere|2eme|2e|2nde|deuxieme|seconde|derniere) quinzaine (?:de |du mois de )?';
const part = '(?:(?<![a-z])(debut|mi|fin)[ -](?:de |du mois de )?)?';

/** Dates told to the month. The third of a month is that of « début », « mi- » and « fin ». */
export const monthForms: DateForm[] = [
  form(`${month} ?(?:-|/|a|au|et) ?${month} ${year}`, ([first, last, y]) => {
    const [from, to] = [monthNumber(first!), monthNumber(last!)];
    const { start, end } = months(Number(y), from, to);
    // « de septembre à juin 2021 » begins in a year that is not written: only its end is told.
    return from <= to ? { start: start!, end: end! } : { end: end! };
  }),
  form(`${half}${month} (?:de l'annee )?${year}(?!\\d)`, ([which, name, y]) =>
    halfMonth(Number(y), monthNumber(name!), /^(?:1|prem)/.test(which!)),
  ),
  form(`${part}${month} (?:de l'annee )?${year}(?!\\d)`, ([which, name, y]) =>
    partOfMonth(Number(y), monthNumber(name!), which),
  ),
  form(`${month}[-/ ]?'?(?<=[-'])(\\d{2})(?![\\d-])`, ([name, y]) =>
    months(2000 + Number(y), monthNumber(name!), monthNumber(name!)),
  ),
  form(`(?<![\\d/.,-])(?<![a-z])(?<!\\d ?/ ?)(0?[1-9]|1[0-2])[/-]${year}(?![\\d/-]|[.,]\\d)`, ([m, y]) =>
    months(Number(y), Number(m), Number(m)),
  ),
  form(`(?<![\\d/.,-])${year}-(0[1-9]|1[0-2])(?![\\d/-]|[.,]\\d)`, ([y, m]) =>
    // « 2011-12 » is a school year or a December: nothing is told.
    Number(m) === (Number(y) + 1) % 100 ? undefined : months(Number(y), Number(m), Number(m)),
  ),
];

function halfMonth(year: number, month: number, isFirst: boolean): Reading {
  const { end } = months(year, month, month);
  const middle = isFirst
    ? { start: isoDate(year, month, 1)!, end: isoDate(year, month, 15)! }
    : { start: isoDate(year, month, 16)!, end: end! };
  return { ...middle, precise: true };
}

function partOfMonth(year: number, month: number, which: string | undefined): Reading {
  const whole = months(year, month, month);
  if (which === undefined) return whole;
  const day = (number: number) => isoDate(year, month, number)!;
  if (which === 'debut') return { start: day(1), end: day(10) };
  if (which === 'mi') return { start: day(11), end: day(20) };
  return { start: day(21), end: whole.end!, precise: true };
}
