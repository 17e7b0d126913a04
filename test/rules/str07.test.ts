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

describe('STR-07, a deadline in an indicator', () => {
  const measured = (...titles: string[]): ReturnType<typeof inShort> => {
    const indicators = titles.map((title, i) => indicator(title, { source: at(`D${String(4 + i)}`) }));
    return inShort(str07.check(roadmap({ indicators }), today));
  };
  const others = ['Nombre de clubs', 'Nombre de radios'];

  it.each([
    'Nombre de lycées qui ont fait l’exercice d’ici juin 2026',
    'Nombre d’écoles équipées avant le 30/06/2026',
    'Part des élèves certifiés à l’horizon de la rentrée 2026',
  ])('finds « %s »', (title) => {
    expect(measured(title, ...others)).toEqual([['STR-07', 'avertissement', 'Feuille!D4']]);
  });

  it.each([
    'Taux de connexion en juin 2026',
    'Part des élèves inscrits avant la sixième',
    'Part des écoles d’ici 2027',
  ])('says nothing of « %s »', (title) => {
    expect(measured(title, ...others)).toEqual([]);
  });

  it('takes it for a way of writing where most do so', () => {
    expect(measured('Nombre de clubs d’ici juin 2026', 'Nombre de radios d’ici juin 2027')).toEqual([]);
  });
});

describe('STR-07, a lever that is a calendar', () => {
  const levers = (...titles: string[]): ReturnType<typeof inShort> =>
    inShort(
      str07.check(
        roadmap({ levers: titles.map((title, i) => lever(title, { source: at(`F${String(4 + i)}`) })) }),
        today,
      ),
    );
  const others = ['Convention avec les communes', 'Valises de robots'];

  it.each([
    'Appel aux auteurs en janvier 2027, relecture en avril, publication en juin 2027',
    'Enquête en octobre puis bilan en mai',
  ])('finds « %s »', (title) => {
    expect(levers(title, ...others)).toEqual([['STR-07', 'avertissement', 'Feuille!F4']]);
  });

  it.each([
    'Réunion annuelle en janvier',
    'Séminaire en avril, guide d’accueil',
    'Fête de la science, en octobre',
  ])('says nothing of « %s »', (title) => {
    expect(levers(title, ...others)).toEqual([]);
  });

  it('takes it for a way of writing where most do so', () => {
    expect(levers('Enquête en octobre, bilan en mai', 'Appel en mars, choix en juin')).toEqual([]);
  });
});
