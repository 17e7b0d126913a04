import { dat05 } from '../../src/rules/dat05';
import { inShort } from '../support/findings';
import { action, at, indicator, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const ent = action('Mettre en place un ENT', { objective: 'ent' });
const measured = indicator('Respect du calendrier', { objective: 'ent', source: at('D8') });

describe('DAT-05, a calendar to be kept that is not there', () => {
  it('finds the indicator', () => {
    expect(inShort(dat05.check(roadmap({ actions: [ent], indicators: [measured] }), today))).toEqual([
      ['DAT-05', 'avertissement', 'Feuille!D8'],
    ]);
  });

  it('says nothing where an action of the objective has a date', () => {
    const dated = { ...ent, fields: texts({ due: 'Juin 2021' }) };
    expect(dat05.check(roadmap({ actions: [dated], indicators: [measured] }), today)).toEqual([]);
  });
});

it('DAT-05 finds the indicator of the one action that is not dated', () => {
  const due = texts({ due: 'Juin 2021' });
  const others = ['B', 'C'].map((title) => action(title, { objective: 'ent', fields: due }));
  const own = { ...measured, actions: ['action A'] };
  const check = (fields: ReturnType<typeof texts>): ReturnType<typeof inShort> =>
    inShort(
      dat05.check(
        roadmap({ actions: [action('A', { objective: 'ent', fields }), ...others], indicators: [own] }),
        today,
      ),
    );
  expect(check({})).toEqual([['DAT-05', 'avertissement', 'Feuille!D8']]);
  expect(check(due)).toEqual([]);
});

describe('DAT-05, where most actions have a calendar beside their deadline', () => {
  const due = texts({ due: '04/07/2025' });
  const planned = { ...due, ...texts({ schedule: 'Deux années scolaires' }) };
  const others = ['B', 'C'].map((title) => action(title, { objective: 'ent', fields: planned }));
  const own = { ...measured, actions: ['action A'] };
  const check = (fields: typeof due, rest = others): ReturnType<typeof inShort> =>
    inShort(
      dat05.check(
        roadmap({ actions: [action('A', { objective: 'ent', fields }), ...rest], indicators: [own] }),
        today,
      ),
    );

  it('finds the indicator of the action that has a deadline alone', () => {
    expect(check(due)).toEqual([['DAT-05', 'avertissement', 'Feuille!D8']]);
  });

  it('says nothing where that action has its calendar, or where deadlines are the custom', () => {
    expect(check(planned)).toEqual([]);
    expect(check(due, [action('B', { objective: 'ent', fields: due })])).toEqual([]);
  });
});
