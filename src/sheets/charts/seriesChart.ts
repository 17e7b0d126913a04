import { frenchNumber } from '../../domain/frenchNumber';
import type { Field, Roadmap, Series } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { chartTexts } from '../../messages/fr';
import { numberFormat } from '../indicators/targetCells';
import { SERIES_COLORS, SHARE_FORMAT } from '../looks';
import type { ChartModel } from './chart';

const MOST_CATEGORIES = 15;

interface Figures {
  title: string;
  categories: string[];
  rows: { label: string; fields: Field[]; values: number[] }[];
  unit: string | undefined;
  /** Shares that cells keep as parts of 1 and show in %. */
  fractions: boolean;
}

/** The first annex series that can be drawn honestly: numbers throughout, in one unit, few enough to tell apart. */
export function seriesChart(roadmap: Roadmap): ChartModel | null {
  for (const series of roadmap.series) {
    const figures = figuresOf(series);
    if (figures) return chartOf(figures);
  }
  return null;
}

/** A column without any number (remarks) is no figure; a gap among numbers makes the series no honest chart. */
function figuresOf({ title, categories, rows }: Series): Figures | null {
  const columns = categories.flatMap((_, i) =>
    rows.some((row) => row.values[i]?.number !== undefined) ? [i] : [],
  );
  const units = new Set(rows.map((row) => row.unit ?? unitOf(columns.flatMap((i) => row.values[i] ?? []))));
  const numbers = rows.map((row) => columns.map((i) => row.values[i]?.number));
  const isWhole = numbers.every((row) => row.every((value) => value !== undefined));
  const fits =
    rows.length > 0 &&
    rows.length <= SERIES_COLORS.length &&
    columns.length >= 2 &&
    columns.length <= MOST_CATEGORIES;
  if (!isWhole || !fits || units.size !== 1) return null;
  const fields = rows.map((row) => columns.map((i) => row.values[i]!));
  return {
    title: tidy(title),
    categories: columns.map((i) => tidy(categories[i]!)),
    rows: rows.map((row, i) => ({
      label: tidy(row.label),
      fields: fields[i]!,
      values: fields[i]!.map((field) => field.number!),
    })),
    unit: [...units][0],
    fractions: fields.flat().every(isFraction),
  };
}

function chartOf(figures: Figures): ChartModel {
  const { title, categories, rows, unit, fractions } = figures;
  const measured = measureName(figures);
  return {
    kind: 'column',
    title: messageOf(figures),
    sentence: rows
      .map(({ label, values }) =>
        chartTexts.seriesList(
          label,
          values.map((value, i) => [categories[i]!, shown(figures, value)]),
        ),
      )
      .join(' '),
    categoryHeader: isTime(categories) ? chartTexts.year : title,
    categories,
    series: rows.map(({ label, fields, values }) => ({
      label,
      points: values.map((value, i) => ({ value, source: fields[i]!.source })),
    })),
    numberFormat: fractions ? SHARE_FORMAT : numberFormat(rows.flatMap(({ values }) => values)),
    ...(isTime(categories) && { categoryAxisTitle: chartTexts.year }),
    valueAxisTitle: unit === undefined ? measured : chartTexts.measureIn(measured, unit),
  };
}

/** What the figures say: from when to when over time, else what is highest everywhere, else what they are about. */
function messageOf(figures: Figures): string {
  const { title, categories, rows } = figures;
  const name = title || measureName(figures);
  if (isTime(categories)) {
    const changes = rows.map(({ values }) => values.at(-1)! - values[0]!);
    const [from, to] = [categories[0]!, categories.at(-1)!];
    if (rows.length === 1) {
      const { values } = rows[0]!;
      return chartTexts.fromTo(name, shown(figures, values[0]!), from, shown(figures, values.at(-1)!), to);
    }
    if (changes.every((change) => change > 0)) return chartTexts.rising(name, from, to);
    if (changes.every((change) => change < 0)) return chartTexts.falling(name, from, to);
    return chartTexts.over(name, from, to);
  }
  const highest = new Set(rows.map(({ values }) => values.indexOf(Math.max(...values))));
  if (highest.size > 1) return name;
  const [column = 0] = highest;
  const tops = rows.map(({ values }) => values[column]!);
  const [least, most] = [shown(figures, Math.min(...tops)), shown(figures, Math.max(...tops))];
  return chartTexts.leading(name, categories[column]!, least, most);
}

function shown({ unit, fractions }: Figures, value: number): string {
  if (fractions) return chartTexts.quantity(frenchNumber(value * 100, 0), '%');
  return chartTexts.quantity(frenchNumber(value), unit ?? '');
}

/** The words that all labels begin with: « Nombre de visiteurs » for « … à Cayenne » and « … à Kourou ». */
function measureName({ title, rows }: Figures): string {
  const [first = [], ...others] = rows.map(({ label }) => label.split(' '));
  const differs = first.findIndex((word, i) => others.some((words) => words[i] !== word));
  const shared = first.slice(0, differs < 0 ? first.length : differs);
  while (/^(?:à|au|aux|de|du|des|en|dans|pour|par|la|le|les)$/i.test(shared.at(-1) ?? '')) shared.pop();
  return shared.join(' ') || title || chartTexts.value;
}

function isTime(categories: string[]): boolean {
  return categories.every((category) =>
    /^(?:rentrée )?(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?$/i.test(category),
  );
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
