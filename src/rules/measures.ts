import type { Indicator, Measure } from '../domain/roadmap';
import { hasNumberWord } from './measureWords';

/** What rules ask about the values of an indicator. */

export type ValueKind = 'baseline' | 'current' | 'target';

/** The values of one kind, in their order; an indicator may have several targets. */
export function valuesOf(indicator: Indicator, kind: ValueKind): Measure[] {
  if (kind === 'target') return indicator.targets;
  const value = indicator[kind];
  return value === undefined ? [] : [value];
}

/** Every value of an indicator, its history too, each cell's once. */
export function allValuesOf({ baseline, history, current, targets }: Indicator): Measure[] {
  const values = [baseline, ...history, current, ...targets].filter((value) => value !== undefined);
  const key = ({ source, text }: Measure): string => JSON.stringify([source.sheet, source.address, text]);
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

/** True when a quantity was read: a number, or a range. */
export function isQuantified({ value, low }: Measure): boolean {
  return value !== undefined || low !== undefined;
}

/** True when an indicator counts something, by its words or by a value that it has reached. */
export function isNumbered({ title, details, baseline, current }: Indicator): boolean {
  const reached = [baseline, current].some((value) => value !== undefined && isQuantified(value));
  return reached || hasNumberWord([title, ...details].join(' '));
}

/** True for a cell that says that there is nothing: « - », « n.c. », « néant ». */
export function isBlankMark({ text }: Measure): boolean {
  return /^(?:[-–—/.…?]*|n\.? ?[cdrsa]\.?|n\/[ad]|néant|sans objet|so)$/iu.test(text.trim());
}
