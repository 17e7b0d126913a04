import type { ChartChoice } from '../../domain/chartChoices';
import { frenchNumber } from '../../domain/frenchNumber';
import { plainKey, tidy } from '../../domain/text';
import { chartTexts, seriesNotes } from '../../messages/fr/charts';
import { numberFormat } from '../indicators/targetCells';
import { annexFigures, turned, yearOf, type AnnexFigures } from './annexFigures';
import type { ChartMaker, ChartModel } from './chart';
import { asLongNames } from './chartNames';

/** Percent: narrower parts of a stacked bar have no room for their figure, which the table has. */
const LEAST_LABELLED = 6;
/** Percent points that shares which complete each other may lack, rounded as they are. */
const ROUNDING = 0.5;
const MOST_SLICES = 6;
const MOST_ROUND = 3;
const SELF_ASSESSMENT = /opinee|schematic|auto ?evaluation|auto ?positionnement/;

/** Every series of the annexes that can be drawn honestly, a chart for each group of figures that compare. */
export const seriesCharts: ChartMaker = ({ roadmap }) => {
  const read = roadmap.series.map(annexFigures);
  const ids = new Set<string>();
  return {
    charts: read.flatMap(({ figures }) =>
      figures.map((one) => ({ ...chartOf(one), id: freeId(`annexe/${slug(one)}`, ids) })),
    ),
    leftOut: read.flatMap(({ leftOut }) => leftOut),
  };
};

function chartOf(read: AnnexFigures): Omit<ChartModel, 'id'> {
  const whole = completes(
    read.rows.map(({ values }) => values),
    read,
  );
  const parts = completes(
    turned(read).rows.map(({ values }) => values),
    read,
  );
  const figures = whole ? turned(read) : read;
  const { title, categories, rows, unit, isTime, series } = figures;
  const isStack = whole || parts;
  const format = formatOf(figures);
  return {
    choices: choicesOf(figures, isStack),
    ...(isStack && { stacking: 'percent', labelFormat: labelFormat(figures, format) }),
    title: messageOf(read),
    sentence: read.rows
      .map(({ label, values }) =>
        chartTexts.seriesList(
          label,
          values.map((value, i) => [read.categories[i]!, shown(read, value)]),
        ),
      )
      .join(' '),
    notes: rows.flatMap(({ fields }) =>
      fields.flatMap(({ text }) => (text.includes('*') ? seriesNotes.marked(tidy(text)) : [])),
    ),
    sources: [series.source],
    categoryHeader: isTime ? chartTexts.year : title,
    categories,
    series: rows.map(({ label, fields, values }) => ({
      label,
      points: values.map((value, i) => ({ value, source: fields[i]!.source })),
    })),
    numberFormat: format,
    ...(isTime && { categoryAxisTitle: chartTexts.year }),
    valueAxisTitle: isStack
      ? chartTexts.share
      : unit === undefined
        ? measureName(read)
        : chartTexts.measureIn(measureName(read), unit),
  };
}

/** What figures may be shown as: a curve where years are as far apart as their places on the axis. */
function choicesOf({ title, categories, rows, unit, isTime }: AnnexFigures, isStack: boolean): ChartChoice[] {
  const bars: ChartChoice[] = asLongNames(categories) ? ['barres', 'colonnes'] : ['colonnes', 'barres'];
  if (isStack) return ['barres', 'colonnes', 'masqué'];
  if (isTime) return [...bars, ...(isRegular(categories) ? (['courbe'] as const) : []), 'masqué'];
  const isRound = categories.length >= 3 && rows.length <= MOST_ROUND;
  const isOneWhole =
    rows.length === 1 &&
    unit !== '%' &&
    categories.length <= MOST_SLICES &&
    rows[0]!.values.every((value) => value > 0);
  const more: ChartChoice[] = [...(isOneWhole ? (['secteurs'] as const) : []), 'masqué'];
  if (!isRound) return [...bars, ...more];
  return SELF_ASSESSMENT.test(plainKey(title)) ? ['radar', ...bars, ...more] : [...bars, 'radar', ...more];
}

/** True for shares that make up a whole in each list: they are parts of one bar. */
function completes(lists: number[][], { unit, fractions, isTime }: AnnexFigures): boolean {
  if (unit !== '%' || isTime || lists.some((values) => values.length < 2)) return false;
  return lists.every((values) => {
    const sum = values.reduce((total, value) => total + value, 0) * (fractions ? 100 : 1);
    return values.every((value) => value >= 0) && Math.abs(sum - 100) <= ROUNDING;
  });
}

function isRegular(categories: string[]): boolean {
  const years = categories.map((category) => yearOf(category)!);
  const steps = years.slice(1).map((year, i) => year - years[i]!);
  return steps.every((step) => step === steps[0]);
}

/** What the figures say: from when to when over time, else what is highest everywhere, else what they are about. */
function messageOf(figures: AnnexFigures): string {
  const { title, categories, rows, isTime } = figures;
  if (isTime) {
    const name = rows.length === 1 ? rows[0]!.label : title || measureName(figures);
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
  const name = title || measureName(figures);
  const highest = new Set(rows.map(({ values }) => values.indexOf(Math.max(...values))));
  if (highest.size > 1) return name;
  const [column = 0] = highest;
  const tops = rows.map(({ values }) => values[column]!);
  const [least, most] = [shown(figures, Math.min(...tops)), shown(figures, Math.max(...tops))];
  return chartTexts.leading(name, categories[column]!, least, most);
}

function shown({ unit, fractions }: AnnexFigures, value: number): string {
  return chartTexts.quantity(frenchNumber(fractions ? value * 100 : value), unit ?? '');
}

function formatOf({ rows, unit, fractions }: AnnexFigures): string {
  const values = rows.flatMap((row) => row.values);
  if (fractions) return `${numberFormat(values.map((value) => value * 100))} %`;
  return numberFormat(values) + (unit === '%' || unit === '€' ? `" ${unit}"` : '');
}

/** Without the figures of parts that have no room for them. */
function labelFormat({ fractions }: AnnexFigures, format: string): string {
  return `[>=${String(fractions ? LEAST_LABELLED / 100 : LEAST_LABELLED)}]${format};""`;
}

/** The words that all labels begin with: « Nombre de visiteurs » for « … à Cayenne » and « … à Kourou ». */
function measureName({ title, rows }: AnnexFigures): string {
  const [first = [], ...others] = rows.map(({ label }) => label.split(' '));
  const differs = first.findIndex((word, i) => others.some((words) => words[i] !== word));
  const shared = first.slice(0, differs < 0 ? first.length : differs);
  while (/^(?:à|au|aux|de|du|des|en|dans|pour|par|la|le|les)$/i.test(shared.at(-1) ?? '')) shared.pop();
  return shared.join(' ') || title || chartTexts.value;
}

function slug(figures: AnnexFigures): string {
  return plainKey(`${figures.title} ${measureName(figures)}`)
    .replaceAll('%', 'pour cent')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/-$/, '');
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
  taken.add(id);
  return id;
}
