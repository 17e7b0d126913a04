import type { Field, Series } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import { seriesNotes } from '../../messages/fr/charts';
import { SERIES_COLORS } from '../looks';
import type { ChartNote } from './chart';

/** Figures of an annex that can stand on one chart: numbers throughout, of one unit and of one kind of things. */
export interface AnnexFigures {
  series: Series;
  title: string;
  categories: string[];
  rows: AnnexRow[];
  unit: string | undefined;
  /** Shares that cells keep as parts of 1 and show in %. */
  fractions: boolean;
  /** The categories are years, in their order. */
  isTime: boolean;
}

export interface AnnexRow {
  label: string;
  fields: Field[];
  values: number[];
}

/** More places on an axis cannot be read on one page; more series cannot be told apart. */
const MOST = { categories: 15, series: SERIES_COLORS.length };

/** The figures of an annex, each group that compares, and what of it compares with nothing. */
export function annexFigures(series: Series): { figures: AnnexFigures[]; leftOut: ChartNote[] } {
  const leftOut: ChartNote[] = [];
  const columns = series.categories.flatMap((_, i) => (hasNumber(columnOf(series, i)) ? [i] : []));
  series.categories.forEach((category, i) => {
    const texts = textsOf(columnOf(series, i));
    if (columns.length > 0 && !columns.includes(i) && texts.length > 0)
      leftOut.push({ text: seriesNotes.words(tidy(category), texts), source: series.source });
  });
  const groups = new Map<string, AnnexRow[]>();
  for (const { label, values, unit } of series.rows) {
    const fields = columns.map((i) => values[i]!);
    const reason = hindrance(tidy(label), fields);
    if (reason !== undefined) {
      leftOut.push({ text: reason, source: fields[0]?.source ?? series.source });
      continue;
    }
    const row = { label: tidy(label), fields, values: fields.map(({ number }) => number!) };
    const key = unit ?? unitOf(fields) ?? `nombre ${countedThing(label)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const title = tidy(series.title);
  const categories = columns.map((i) => tidy(series.categories[i]!));
  const figures: AnnexFigures[] = [];
  for (const [key, rows] of groups) {
    const one: AnnexFigures = {
      series,
      title,
      ...inTime({ categories, rows }),
      unit: key.startsWith('nombre ') ? undefined : key,
      fractions: rows.every(({ fields }) => fields.every(isFraction)),
    };
    const fitting = fitted(one);
    if (fitting) figures.push(fitting);
    else leftOut.push({ text: misfit(one), source: series.source });
  }
  return { figures, leftOut };
}

/** As it is where a page has room for it, else turned round where that helps. */
function fitted(figures: AnnexFigures): AnnexFigures | null {
  const { categories, rows, isTime } = figures;
  if (categories.length < 2 || (isTime && new Set(categories).size < categories.length)) return null;
  if (rows.length <= MOST.series && categories.length <= MOST.categories) return figures;
  if (isTime || categories.length > MOST.series || rows.length > MOST.categories) return null;
  return turned(figures);
}

/** Its rows as categories, and the other way round. */
export function turned(figures: AnnexFigures): AnnexFigures {
  const { categories, rows } = figures;
  return {
    ...figures,
    categories: rows.map(({ label }) => label),
    rows: categories.map((label, i) => ({
      label,
      fields: rows.map(({ fields }) => fields[i]!),
      values: rows.map(({ values }) => values[i]!),
    })),
  };
}

function misfit({ title, categories, rows, isTime }: AnnexFigures): string {
  const name = rows.length === 1 ? rows[0]!.label : title;
  if (categories.length < 2) return seriesNotes.single(name);
  if (isTime && new Set(categories).size < categories.length) return seriesNotes.twice(name);
  return seriesNotes.crowd(name, rows.length * categories.length);
}

/** Why a row compares with nothing; undefined where it does. */
function hindrance(label: string, fields: Field[]): string | undefined {
  const words = textsOf(fields.filter(({ number }) => number === undefined));
  if (words.length > 0) return seriesNotes.words(label, words);
  return fields.every(({ number }) => number !== undefined) ? undefined : seriesNotes.empty(label);
}

/** Years from the first to the last, however they stand in the table. */
function inTime({
  categories,
  rows,
}: Pick<AnnexFigures, 'categories' | 'rows'>): Pick<AnnexFigures, 'categories' | 'rows' | 'isTime'> {
  const years = categories.map(yearOf);
  if (!years.every((year) => year !== undefined)) return { categories, rows, isTime: false };
  const order = categories.map((_, i) => i).sort((a, b) => years[a]! - years[b]!);
  const sorted = <Item>(items: Item[]): Item[] => order.map((i) => items[i]!);
  return {
    categories: sorted(categories),
    rows: rows.map(({ label, fields, values }) => ({
      label,
      fields: sorted(fields),
      values: sorted(values),
    })),
    isTime: true,
  };
}

/** The year, or the first year of a school year. @example yearOf('2019-2020') → 2019 */
export function yearOf(category: string): number | undefined {
  const year = /^(?:rentrée )?((?:19|20)\d\d)(?:\s?[-/–]\s?(?:19|20)?\d\d)?$/i.exec(category)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** « visiteurs » of « Nombre de visiteurs à Cayenne »: other things are counted on a chart of their own. */
export function countedThing(label: string): string {
  return /^(?:nombre|nb) (?:de |d )(?:la |l )?(\S+)/.exec(plainKey(label))?.[1] ?? '';
}

/** `%` or `€`, when all texts end with it. */
function unitOf(fields: Field[]): string | undefined {
  const ends = new Set(fields.map(({ text }) => /([%€])\s*$/.exec(text)?.[1]));
  return ends.size === 1 ? [...ends][0] : undefined;
}

/** True where the cell holds 0.83 and shows 83 %. */
function isFraction({ text, number }: Field): boolean {
  const read = /^\s*(-?[\d\s\u202f]+(?:[.,]\d+)?)\s*%\s*$/.exec(text)?.[1];
  if (read === undefined || number === undefined) return false;
  const written = Number(read.replace(/\s/g, '').replace(',', '.'));
  return Math.abs(written - number * 100) < Math.abs(written - number);
}

function columnOf({ rows }: Series, column: number): Field[] {
  return rows.flatMap(({ values }) => values[column] ?? []);
}

function hasNumber(fields: Field[]): boolean {
  return fields.some(({ number }) => number !== undefined);
}

function textsOf(fields: Field[]): string[] {
  return [...new Set(fields.map(({ text }) => tidy(text)).filter((text) => text !== ''))];
}
