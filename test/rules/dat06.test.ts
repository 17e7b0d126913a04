import { dat06 } from '../../src/rules/dat06';
import { inShort } from '../support/findings';
import { action, at, field, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const period = { ...field('2020-2021', 'A3'), start: '2020-09-01', end: '2021-08-31' };

const introduced = (text: string, ...titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    period,
    sections: [{ label: 'Préambule', text, source: at('A7') }],
    actions: titles.map((title) => action(title)),
  });
const PREAMBLE =
  'Les états généraux auront lieu en septembre et octobre 2020, la certification dès mars 2021.';

describe('DAT-06, dates that only the introduction tells', () => {
  it('finds them when no action has a date', () => {
    const found = dat06.check(introduced(PREAMBLE, 'Former', 'Préparer 2021-2022'), today);
    expect(inShort(found)).toEqual([['DAT-06', 'information', 'Feuille!A7']]);
  });

  it.each([
    ['dates that an action has too', introduced(PREAMBLE, 'Certifier en mars 2021')],
    ['years', introduced('Le projet académique 2018-2021 prolonge les travaux de 2013.', 'Former')],
    ['what is past', introduced('Le salon a eu lieu en octobre 2019.', 'Former')],
    ['the day when the roadmap ends', introduced('À atteindre en août 2021.', 'Former')],
    ['a committee’s agenda', introduced('12/09/2020 10:00 Comité de pilotage, Rectorat', 'Former')],
  ])('says nothing of %s', (_what, given) => {
    expect(dat06.check(given, today)).toEqual([]);
  });

  it('says nothing when the objectives have a calendar', () => {
    const sections = [{ label: 'Échéancier', text: 'Avant le 30 juin 2021', source: at('D4') }];
    const given = { ...introduced(PREAMBLE, 'Former'), objectives: [objective('1 | Former', { sections })] };
    expect(dat06.check(given, today)).toEqual([]);
  });
});
