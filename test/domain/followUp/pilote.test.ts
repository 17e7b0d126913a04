import { aggregate } from '../../../src/domain/followUp/aggregate';
import type { Direction } from '../../../src/domain/followUp/followed';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import { readWeather } from '../../../src/domain/followUp/weather';
import { followed, parametersOn } from '../../support/followed';

/**
 * What PILOTE, by which the State follows its priorities (DITP, published source, computation of the taux d’avancement),
 * gives for the same values, and where we differ on purpose.
 */

const none = undefined;
type Value = number | undefined;

const rateOf = (direction: Direction, from: Value, now: Value, to: Value) =>
  progressOf(
    followed(
      { ...(from !== none && { from }), ...(now !== none && { now }), ...(to !== none && { to }) },
      { direction },
    ),
    parametersOn('2025-03-01'),
  ).rate;

describe('the rate of PILOTE', () => {
  it.each<[string, Direction, Value, Value, Value, number | null]>([
    ['hausse', 'up', 0, 25, 100, 25],
    ['hausse, beyond the target: at most 100', 'up', 0, 120, 100, 100],
    ['hausse, below the start: at least 0', 'up', 50, 40, 100, 0],
    ['hausse, the start at the target, reached', 'up', 100, 100, 100, 100],
    ['hausse, the start at the target, not reached', 'up', 100, 99, 100, 0],
    ['hausse, the start above the target, reached', 'up', 120, 110, 100, 100],
    ['hausse, the start above the target, not reached', 'up', 120, 90, 100, 0],
    ['baisse', 'down', 100, 80, 20, 25],
    ['baisse, below the target: at most 100', 'down', 100, 10, 20, 100],
    ['baisse, above the start: at least 0', 'down', 100, 110, 20, 0],
    ['baisse, the start below the target, reached', 'down', 10, 15, 20, 100],
    ['baisse, the start below the target, not reached', 'down', 10, 25, 20, 0],
    ['stable, the start at the target, kept', 'atLeast', 80, 80, 80, 100],
    ['stable, the start at the target, lost', 'atLeast', 80, 79, 80, 0],
    ['stable, from below the target', 'atLeast', 60, 70, 80, 50],
    ['no value: null, not 0', 'up', 0, none, 100, null],
    ['no start: null, not 0', 'up', none, 25, 100, null],
    ['no target: null, not 0', 'up', 0, 25, none, null],
  ])('holds here: %s', (_case, direction, from, now, to, rate) => {
    expect(rateOf(direction, from, now, to)).toBe(rate);
  });

  it.each<[string, string, Direction, Value, Value, Value, number | null]>([
    ['what is kept needs no start', 'null', 'atLeast', none, 85, 80, 100],
    ['what is to stay low has a direction of its own', 'no such tendency', 'atMost', 10, 8, 10, 100],
    ['a milestone is there or not', 'no such tendency', 'milestone', none, 1, none, 100],
    ['a sixth is not rounded before it is shown', '16.7', 'up', 0, 1, 6, 100 * (1 / 6)],
  ])('differs: %s (there: %s)', (_case, _there, direction, from, now, to, rate) => {
    expect(rateOf(direction, from, now, to)).toBe(rate);
  });
});

describe('the mean of PILOTE', () => {
  const rates = [
    { rate: 40, weight: 3 },
    { rate: 80, weight: 1 },
  ];

  it('holds here: it is weighted', () => {
    expect(aggregate(rates, true).value).toBe(50);
  });

  it('holds here in the strict setting: one that is missing leaves none', () => {
    expect(aggregate([...rates, { rate: null, weight: 1 }], true).value).toBeNull();
  });

  it('differs in the usual one: the mean of those that are known, with how many they are', () => {
    expect(aggregate([...rates, { rate: null, weight: 1 }], false)).toEqual({ value: 50, counted: 2, of: 3 });
  });
});

describe('the météo of PILOTE', () => {
  it('holds here: its four words are read', () => {
    const words = [
      'Objectifs sécurisés',
      'Objectifs atteignables',
      'Appuis nécessaires',
      'Objectifs compromis',
    ];
    expect(words.map(readWeather)).toEqual(['secured', 'attainable', 'support', 'compromised']);
  });

  it('differs: « Non nécessaire » and « Non renseignée » are no judgement, so that nothing is read of them', () => {
    expect(['Non nécessaire', 'Non renseignée'].map(readWeather)).toEqual([undefined, undefined]);
  });
});
