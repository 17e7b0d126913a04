import type { ChartPlan } from '../../workbook/plan';
import { shownValue } from './shownValue';

/** A chart as a picture needs it: its figures, with what each says in French, and colours that grey tells apart. */
export interface ChartFigures {
  categories: string[];
  /** Where each category stands along its axis: as far from the others as its day is, else one after the other. */
  places: number[];
  series: FigureSeries[];
}

export interface FigureSeries {
  name: string;
  /** `#RRGGBB`. */
  color: string;
  /** How its line is drawn, as SVG has it: lines cross, where colours alone are easily mistaken. */
  dashes: string;
  /** One a category; null is a gap. */
  figures: ({ value: number; text: string } | null)[];
}

const DASHES = ['none', '8 4', '2 4', '12 4 2 4'];

/** The figures of a plan; shares of each category's sum where the chart is one of shares. */
export function chartFigures(plan: ChartPlan): ChartFigures {
  const colors = toldApart(plan.series.map(({ color }) => color));
  const sums = plan.categories.values.map((_, i) =>
    plan.series.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0),
  );
  const isShare = plan.stacking === 'percent';
  return {
    categories: plan.categories.values,
    places: plan.categories.days ?? plan.categories.values.map((_, i) => i),
    series: plan.series.map(({ name, values }, s) => ({
      name: name.value,
      color: colors[s]!,
      dashes: DASHES[s % DASHES.length]!,
      figures: plan.categories.values.map((_, i) => {
        const value = values[i] ?? null;
        if (value === null || (isShare && sums[i] === 0)) return null;
        return isShare
          ? { value: (value / sums[i]!) * 100, text: shownValue(value / sums[i]!, '0%') }
          : { value, text: shownValue(value, plan.numberFormat) };
      }),
    })),
  };
}

/** A pie has one series; its categories get a colour each. */
export function sliceColors(count: number): string[] {
  return ramp(count);
}

/** Round values from 0 to `most`, in at most so many `steps`. */
export function roundTicks(most: number, steps: number): number[] {
  if (!(most > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(most / steps));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => most / size <= steps) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Lighter or darker by less than this is one grey, from 0 (black) to 1 (white). */
const LEAST_DIFFERENCE = 0.1;

/** The values that an axis from 0 to `most` names: by the steps that the plan asks for where these are few enough. */
export function axisTicks(
  { valueRange }: Pick<ChartPlan, 'valueRange'>,
  most: number,
  steps: number,
): number[] {
  const { step, maximum = most } = valueRange ?? {};
  const end = Math.max(most, maximum);
  if (step === undefined || end / step > steps) return roundTicks(end, steps);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
}

/** A value of an axis. Its title names the unit, but where cells hold parts of 1 percentages are written out. */
export function axisText({ stacking, numberFormat = '' }: ChartPlan, value: number): string {
  if (stacking === 'percent') return shownValue(value / 100, '0%');
  const isShare = numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
  return shownValue(value, isShare ? '0%' : '#,##0.##');
}

/**
 * Which categories along an axis can be named without running into each other: the last one always, then back from it.
 * @param room how far apart two names must stand, as a part of the axis
 */
export function namedPlaces(places: readonly number[], room: number): number[] {
  const least = room * (Math.max(...places) - Math.min(...places));
  let next = Infinity;
  return places
    .map((_, i) => i)
    .reverse()
    .filter((i) => {
      if (next - places[i]! < least) return false;
      next = places[i]!;
      return true;
    })
    .reverse();
}

/** The colours as they are where each differs from all others in grey; else others, from dark to light. */
export function toldApart(colors: readonly string[]): string[] {
  const greys = colors.map(lightness).sort((a, b) => a - b);
  const differ = greys.every((grey, i) => i === 0 || grey - greys[i - 1]! >= LEAST_DIFFERENCE);
  return differ ? colors.map((color) => `#${color}`) : ramp(colors.length);
}

/** Blues from dark to pale, evenly apart in grey. */
function ramp(count: number): string[] {
  const [dark, pale] = [
    [0x1f, 0x38, 0x64],
    [0xd5, 0xdf, 0xee],
  ];
  return Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) : 0;
    const channels = dark!.map((from, c) => Math.round(from + (pale![c]! - from) * share));
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  });
}

/** How light a colour is when it is printed in grey. Weights of ITU-R BT.709. */
function lightness(color: string): number {
  const channel = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
