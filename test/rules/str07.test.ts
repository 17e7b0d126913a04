import { str07 } from '../../src/rules/str07';
import { inShort } from '../support/findings';
import { at, indicator, lever, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('STR-07, a step of the calendar among the levers', () => {
  it.each([
    'Janvier : bilan d’avancement',
    'Réunions biannuelles (Janvier : bilan d’avancement ; Juillet : bilan annuel)',
    'Rentrée 2021 : ouverture du service',
    'Septembre 2020',
    'Dès janvier 2026, avec les communes',
    'À partir de la rentrée 2025.',
  ])('finds « %s »', (title) => {
    const levers = [lever('Réunions'), lever(title, { source: at('C10') })];
    expect(inShort(str07.check(roadmap({ levers }), today))).toEqual([
      ['STR-07', 'avertissement', 'Feuille!C10'],
    ]);
  });

  it('is one finding, whether they are levers, indicators or their sub-bullets', () => {
    const found = str07.check(
      roadmap({
        levers: [lever('Réunions', { details: ['Juin : bilan'], source: at('C10') })],
        indicators: [indicator('Mars 2021 : enquête', { source: at('D10') })],
      }),
      today,
    );
    expect(inShort(found)).toEqual([['STR-07', 'avertissement', 'Feuille!C10', 'Feuille!D10']]);
  });

  it.each([
    'États généraux du numérique d’octobre 2020',
    'Plan de formation 2020-2021',
    '2021 : année du code',
    'Mars attaque les écoles',
    'Mai à vélo : inscription des collèges',
    'Dès janvier 2026, un référent par bassin',
    'Dès janvier 2026, avec les communes, des ateliers',
    'À partir de 2025',
    'Dès le cycle 3',
  ])('says nothing of « %s »', (title) => {
    expect(str07.check(roadmap({ levers: [lever(title)] }), today)).toEqual([]);
  });
});
