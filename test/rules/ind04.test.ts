import { ind04 } from '../../src/rules/ind04';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const check = (title: string, more: Parameters<typeof indicator>[1] = {}): ReturnType<typeof inShort> =>
  inShort(ind04.check(roadmap({ indicators: [indicator(title, { source: at('D4'), ...more })] }), today));

describe('IND-04, a rate of what, over what', () => {
  it.each(['Taux de réalisation', 'Taux d’utilisation', 'Nombre de comptes, taux d’usages'])(
    'asks it of « %s »',
    (title) => {
      expect(check(title)).toEqual([['IND-04', 'avertissement', 'Feuille!D4']]);
    },
  );

  it.each([
    'Taux d’usages des ENT',
    'Pourcentage de formations hybrides',
    'Taux de complétude du formulaire',
    'Taux de satisfaction',
    'Taux d’usage (connectés une fois par mois)',
    'Nombre de réalisations',
  ])('does not ask it of « %s »', (title) => {
    expect(check(title)).toEqual([]);
  });

  it('does not ask it when the mode of calculation or the target tells it', () => {
    expect(check('Taux de réalisation', { method: 'actions réalisées / actions prévues' })).toEqual([]);
    const target = measure('80 % des écoles', { value: 80, unit: '%', scope: 'des écoles' });
    expect(check('Taux d’utilisation', { targets: [target] })).toEqual([]);
  });
});

describe('IND-04, a rate that everyone knows', () => {
  const counted = (method: string | undefined, i: number): ReturnType<typeof indicator> =>
    indicator(`Nombre de ${String(i)}`, method === undefined ? {} : { method });
  const beside = (...methods: (string | undefined)[]): ReturnType<typeof inShort> => {
    const rate = indicator('Taux de satisfaction', { source: at('D9') });
    return inShort(ind04.check(roadmap({ indicators: [...methods.map(counted), rate] }), today));
  };

  it('is asked about where all the others say how they are reckoned', () => {
    expect(beside('Comptage', 'Comptage', 'Enquête')).toEqual([['IND-04', 'avertissement', 'Feuille!D9']]);
  });

  it('is not where most of them do not', () => {
    expect(beside('Comptage', undefined, undefined)).toEqual([]);
  });
});

describe('IND-04, beside rates that tell in brackets how they are reckoned', () => {
  const beside = (title: string, ...others: string[]): ReturnType<typeof inShort> => {
    const indicators = [...others.map((other) => indicator(other)), indicator(title, { source: at('D9') })];
    return inShort(ind04.check(roadmap({ indicators }), today));
  };
  const told = ['Part des sites accessibles (sites accessibles / sites)', 'Taux d’écoles reliées (sur 540)'];

  it.each(['Taux de seconde main', 'Taux de connexion hebdomadaire'])('asks about « %s »', (title) => {
    expect(beside(title, ...told)).toEqual([['IND-04', 'avertissement', 'Feuille!D9']]);
  });

  it('does not where the words say of what, nor where others tell nothing either', () => {
    expect(beside('Part des foyers équipés', ...told)).toEqual([]);
    expect(beside('Taux de satisfaction', ...told)).toEqual([]);
    expect(beside('Taux de seconde main', 'Part des sites accessibles', 'Taux d’écoles reliées')).toEqual([]);
  });
});
