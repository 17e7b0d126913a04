import { followedIndicator } from '../../../src/domain/followUp/followedIndicator';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import { parseMeasure, parseMeasures } from '../../../src/domain/measure';
import type { Indicator } from '../../../src/domain/roadmap';
import { parametersOn } from '../../support/followed';
import { action, at, field, indicator, texts } from '../../support/roadmap';

/** An indicator by what its cells say. */
function written(
  cells: { from?: string; now?: string; to?: string },
  more: Partial<Indicator> = {},
): Indicator {
  const { from, now, to } = cells;
  return indicator('Établissements équipés', {
    ...(from !== undefined && { baseline: parseMeasure(from, at('A1')) }),
    ...(now !== undefined && { current: parseMeasure(now, at('B1')) }),
    ...(to !== undefined && { targets: parseMeasures(to, at('C1')) }),
    ...more,
  });
}

const follow = (one: Indicator) => followedIndicator(one, { actions: [] });
const rateOf = (one: Indicator) => progressOf(follow(one), parametersOn('2025-03-01')).rate;

describe('what is followed of an indicator', () => {
  it('is its numbers, with what is said of them', () => {
    const one = written(
      { from: '100 écoles', now: '150', to: '200 écoles' },
      { weight: 2, tolerance: 3, frequency: 'semestrielle', rhythm: 'Année scolaire', due: '2026-07-01' },
    );
    expect(follow(one)).toEqual({
      direction: 'up',
      baseline: { value: 100 },
      current: { value: 150 },
      target: { value: 200 },
      steps: [],
      tolerance: 3,
      weight: 2,
      everyMonths: 6,
      rhythm: 'schoolYear',
      due: '2026-07-01',
    });
  });

  it('is little where nothing is said', () => {
    expect(follow(indicator('Écoles équipées'))).toEqual({
      direction: 'up',
      steps: [],
      tolerance: 0,
      weight: 1,
    });
  });
});

describe('numbers of one unit', () => {
  it.each<[string, { from: string; now: string; to: string }, number | null]>([
    ['percentages', { from: '20 %', now: '50 %', to: '80 %' }, 50],
    ['a bare number beside percentages', { from: '20', now: '50', to: '80 %' }, 50],
    ['a fraction beside percentages, which may be either', { from: '0', now: '0,5', to: '80 %' }, null],
    ['a share and a count', { from: '20 %', now: '50 écoles', to: '80 %' }, null],
    ['counts of one total', { from: '0 / 122', now: '40 / 122', to: '80 / 122' }, 50],
    ['a count of a total and a share', { from: '0 %', now: '40 / 80', to: '100 %' }, 50],
    ['shares of different totals', { from: '0 / 50', now: '30 / 60', to: '80 / 80' }, 50],
    ['one thing and several', { from: '0', now: '1 école', to: '2 écoles' }, 50],
    ['two kinds of things', { from: '0', now: '1 école', to: '2 collèges' }, null],
    [
      'a number by the year and one by the month',
      { from: '0', now: '1 réunion par mois', to: '2 réunions par an' },
      null,
    ],
  ])('%s', (_case, cells, rate) => {
    const one = written(cells);
    expect(rateOf(one)).toBe(rate);
    expect(follow(one).hindrance).toBe(rate === null ? 'otherUnits' : undefined);
  });
});

describe('the target', () => {
  it('of a range is its lower end', () => {
    expect(follow(written({ to: '5 à 10 écoles' })).target).toEqual({ value: 5 });
  });

  it.each<[string, { from: string; to: string; unit?: string }, number | undefined]>([
    ['doubles what was', { from: '100', to: 'Doublement' }, 200],
    ['triples it', { from: '100', to: 'Tripler' }, 300],
    ['adds a fifth', { from: '100', to: '+20 %' }, 120],
    ['takes a tenth away', { from: '100', to: 'Baisse de 10 %' }, 90],
    ['may add points or a share to a percentage', { from: '40 %', to: '+20 %' }, undefined],
    ['adds points', { from: '40 %', to: '+20 points' }, 60],
    ['adds things', { from: '30 écoles', to: '10 écoles de plus' }, 40],
  ])('that is a change %s', (_case, cells, target) => {
    const { target: level, hindrance } = follow(written(cells));
    expect(level?.value).toBe(target);
    expect(hindrance).toBe(target === undefined ? 'relativeTarget' : undefined);
  });

  it('that is a change from nothing known hinders', () => {
    expect(follow(written({ now: '150', to: 'Doublement en 3 ans' }))).toMatchObject({
      hindrance: 'relativeTarget',
      current: { value: 150 },
    });
  });

  it('is the last in time; those before are on the way, at the end of their year', () => {
    const one = follow(written({ from: '0 %', to: '20 % en juin 2023, 40 % en 2024, 60 % en 2025' }));
    expect(one.target).toEqual({ value: 60, date: '2025-12-31' });
    expect(one.due).toBe('2025-12-31');
    expect(one.steps).toEqual([
      { value: 20, date: '2023-12-31' },
      { value: 40, date: '2024-12-31' },
    ]);
  });

  it('is the one without a day where the others have one', () => {
    const one = follow(written({ to: '60 %\n20 % en 2023' }));
    expect(one).toMatchObject({ target: { value: 60 }, steps: [{ value: 20, date: '2023-12-31' }] });
  });

  it('is none of several that are each set for something else', () => {
    const one = written({ now: '200', to: '128 PIX (en classe de troisième)\n256 PIX (en terminale)' });
    expect(follow(one).target).toBeUndefined();
    expect(progressOf(follow(one), parametersOn('2025-03-01'))).toMatchObject({
      isMet: null,
      missing: 'noTarget',
    });
  });

  it('is the one that is said of the whole, behind several that are not', () => {
    const one = written({ to: '128 PIX (en classe de troisième)\n256 PIX (en terminale)\n200 PIX' });
    expect(follow(one).target).toEqual({ value: 200 });
  });

  it('that only says that there is none sets none', () => {
    expect(follow(written({ to: '-' })).target).toBeUndefined();
  });

  it('of a milestone is an answer', () => {
    const one = written({ now: 'Fait', to: 'Oui' });
    expect(follow(one)).toMatchObject({
      direction: 'milestone',
      current: { value: 1 },
      target: { value: 1 },
    });
    expect(rateOf(one)).toBe(100);
    expect(rateOf(written({ now: 'Non', to: 'Oui' }))).toBe(0);
    expect(rateOf(written({ now: '50 %' }, { direction: 'jalon' }))).toBe(0);
  });
});

describe('when it is due', () => {
  const actions = [
    action('1 | Équiper', { fields: { due: field('Juin 2026', 'B1', { date: '2026-06-30' }) } }),
    action('2 | Former', { fields: texts({ due: 'décembre 2025' }) }),
    action('3 | Suivre'),
  ];
  const dueOf = (one: Indicator) => followedIndicator(one, { actions }).due;

  it.each<[string, Indicator, string | undefined]>([
    ['as was typed for it', written({ to: '9 en 2024' }, { due: '2027-01-31' }), '2027-01-31'],
    ['as its target says', written({ to: '9 en 2024' }, { actions: ['action 1'] }), '2024-12-31'],
    ['with the last of its actions', written({}, { actions: ['action 1', 'action 2'] }), '2026-06-30'],
    [
      'never, where one of its actions says no day',
      written({}, { actions: ['action 1', 'action 3'] }),
      undefined,
    ],
    ['never, without actions', written({}), undefined],
    ['never, by a day that does not exist', written({}, { due: '2027-02-30' }), undefined],
  ])('%s', (_case, one, due) => {
    expect(dueOf(one)).toBe(due);
  });
});
