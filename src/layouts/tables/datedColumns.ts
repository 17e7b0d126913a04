import { parseDate } from '../../domain/dates';
import { tidy } from '../../domain/text';
import type { Grid } from '../grid';
import { isTimeLabel } from '../matrices/calendar';
import type { HeaderCell } from './tableHeader';
import type { Column } from './tableColumns';
import { isTerm } from '../words/terms';

/** So many of the cells of a column are figures where it holds values. */
const MOST = 0.6;
/** Longer than a half-year: a year, which may be one that is aimed at. */
const LONGEST_PERIOD = 200;
const DAY = 24 * 60 * 60 * 1000;
const FIGURE = /^[<>≥≤=~±+\-−–]?\s*\d[\d\s.,]*\s*(?:%|€|\p{L}+)?$/u;
/** « 30/06/2026 », « Au 30.06.26 », « Relevé de juin 2026 »: what may stand before the day. */
const BEFORE =
  /^(?:(?:relevé|valeur|situation|mesure|point|bilan|chiffre|donnée)s?\s+)?(?:(?:au|le|du|de|d’|d'|en|à|fin)\s+)*/iu;
const PLAIN_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/;

/**
 * The columns of a table with the days that their headers tell: « Départ (juin 2025) » is of 30 June. In a table of
 * indicators a column of figures whose header tells a time and nothing else (« T4 2025 », « Juin 2026 », « 30/06/2026 ») holds
 * what was reached by then; one of a whole year does where a target of a later year stands beside it.
 */
export function datedColumns(grid: Grid, columns: Column[], rows: number[]): Column[] {
  const hasIndicators = columns.some(({ role }) => role === 'indicator');
  const aimedAt = Math.max(...columns.map(({ role, year }) => (role === 'target' ? (year ?? 0) : 0)), 0);
  return columns.map((column) => {
    const { role, header } = column;
    const period = periodIn(header);
    if (period === null) return column;
    if (role === 'baseline' || role === 'current' || role === 'target')
      return period.isYear ? column : { ...column, date: period.date };
    const isPast = !period.isYear || Number(period.date.slice(0, 4)) < aimedAt;
    const isValue = role === 'extra' && hasIndicators && isPast && saysOnlyWhen(header);
    return isValue && holdsFigures(grid, column, rows)
      ? { ...column, role: 'current', date: period.date }
      : column;
  });
}

function periodIn(header: string): { date: string; isYear: boolean } | null {
  const { start, end, date } = parseDate(header);
  if (date === undefined) return null;
  const length = start === undefined || end === undefined ? 0 : (Date.parse(end) - Date.parse(start)) / DAY;
  return { date, isYear: length > LONGEST_PERIOD };
}

function saysOnlyWhen(header: string): boolean {
  const when = tidy(header).replace(BEFORE, '');
  return PLAIN_DAY.test(when) || isTerm(when);
}

function holdsFigures(grid: Grid, { column }: Column, rows: number[]): boolean {
  const texts = rows.map((row) => tidy(grid.cell(row, column)?.text ?? '')).filter((text) => text !== '');
  const figures = texts.filter((text) => FIGURE.test(text));
  return figures.length > 0 && figures.length >= texts.length * MOST;
}

/** « Indicateurs | Juin 2016 | Juin 2017 »: for every day the value of each. */
export function headsDates([first, ...others]: HeaderCell[]): boolean {
  const isDate = ({ role, text }: HeaderCell): boolean => role === undefined && isTimeLabel(text);
  return first?.role === 'indicator' && others.length > 0 && others.every(isDate);
}
