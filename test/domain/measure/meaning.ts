import { frenchNumber } from '../../../src/domain/frenchNumber';
import { parseMeasures } from '../../../src/domain/measure';
import type { Measure } from '../../../src/domain/roadmap';

/**
 * What a phrase means, in one line a measure: « ≥ 2 réunions par an », « baisse de 10 % », « rien ».
 * What it is restricted to stands in brackets, the day it is due behind « au ».
 */
export function meanings(phrase: string): string[] {
  return parseMeasures(phrase, { sheet: 'Indicateurs', address: 'C4' }).map(meaning);
}

function meaning({ value, low, high, comparator, relative, unit, per, scope, date }: Measure): string {
  const due = date === undefined ? [] : [`au ${date}`];
  const bounds = [low, high].filter((bound) => bound !== undefined);
  const numbers = value === undefined ? bounds : [value];
  if (numbers.length === 0) return ['rien', ...due].join(' ');
  const written = numbers.map((number) => figure(relative ? Math.abs(number) : number)).join(' à ');
  return [
    comparator,
    relative && (numbers[0]! < 0 ? 'baisse de' : 'hausse de'),
    written,
    unit,
    per && `par ${per}`,
    scope && `(${scope})`,
    ...due,
  ]
    .filter(Boolean)
    .join(' ');
}

const figure = (number: number): string => frenchNumber(number).replaceAll('\u202f', ' ');

/** Phrase by phrase, what each means. */
export function itMeans(title: string, cases: [phrase: string, ...meanings: string[]][]): void {
  describe(title, () => {
    it.each(cases)('%s', (phrase, ...expected) => {
      expect(meanings(phrase)).toEqual(expected);
    });
  });
}

/** Phrases that hold digits and tell no quantity. */
export function itMeansNothing(title: string, phrases: string[]): void {
  describe(title, () => {
    it.each(phrases)('%s', (phrase) => {
      expect(meanings(phrase).map((told) => told.replace(/ au .*/, ''))).toEqual(['rien']);
    });
  });
}
