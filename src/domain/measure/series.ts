import type { Measure } from '../roadmap';

/** Most parts that one line tells. */
const MOST = 20;

const separator = /\s*,\s+(?:puis\s+|et\s+)?|\s+(?:puis|et|\/|→|➝|[-–—])\s+/u;

/**
 * The steps of a series told in one line: « 20 % en 2023, 40 % en 2024 et 60 % en 2025 ». It is one only when every
 * part tells a quantity of the same unit with a date, or a restriction, that no other part has; else undefined.
 * A unit that later parts leave out (« 20 enseignants en 2022, 40 en 2023 ») is that of the first.
 */
export function splitSeries(text: string, parse: (part: string) => Measure): Measure[] | undefined {
  const parts = text.split(separator);
  if (parts.length < 2 || parts.length > MOST) return undefined;
  const measures = parts.map((part) => parse(part.trim()));
  const [first] = measures;
  if (!first || !measures.every(hasQuantity)) return undefined;
  if (!measures.every(({ unit }) => unit === undefined || unit === first.unit)) return undefined;
  if (!allDiffer(measures.map(({ date }) => date)) && !allDiffer(measures.map(({ scope }) => scope)))
    return undefined;
  return measures.map((measure) => ({ ...measure, ...(first.unit !== undefined && { unit: first.unit }) }));
}

/** The parts of « 150 enseignants en 2021 ; 1 500 d'ici 2022 »; undefined where one of them tells no quantity. */
export function splitQuantities(text: string, parse: (part: string) => Measure): string[] | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST) return undefined;
  return parts.every((part) => hasQuantity(parse(part))) ? parts : undefined;
}

const hasQuantity = ({ value, low }: Measure) => value !== undefined || low !== undefined;

function allDiffer(texts: (string | undefined)[]): boolean {
  return texts.every((text) => text !== undefined) && new Set(texts).size === texts.length;
}
