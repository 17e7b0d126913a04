import { uni01 } from '../../src/rules/uni01';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const pair = (title: string, text: string, more: Parameters<typeof measure>[1]): ReturnType<typeof roadmap> =>
  roadmap({ indicators: [indicator(title, { targets: [measure(text, { source: at('C4'), ...more })] })] });

describe('UNI-01, an indicator and a target of two kinds', () => {
  it.each([
    ['Nombre de cadres formés', '20 % la première année', { value: 20, unit: '%' }],
    ['Montant des aides versées', '80 %', { value: 80, unit: '%' }],
    ['Taux d’usage', '300 visites', { value: 300, unit: 'visites' }],
  ])('finds « %s » for « %s »', (title, text, more) => {
    expect(inShort(uni01.check(pair(title, text, more), today))).toEqual([
      ['UNI-01', 'avertissement', 'Feuille!C4'],
    ]);
  });

  it.each([
    ['Nombre de cadres formés', '20 cadres', { value: 20, unit: 'cadres' }],
    ['Nombre de cadres formés', '+ 20 %', { value: 20, unit: '%', relative: true }],
    ['Nombre d’élèves et % de filles', '50 %', { value: 50, unit: '%' }],
    ['Budget consommé', '80 %', { value: 80, unit: '%' }],
    ['Taux d’usage', '80 %', { value: 80, unit: '%' }],
    ['Taux d’usage', 'en hausse', {}],
    ['Niveau moyen atteint', '128 PIX', { value: 128, unit: 'PIX' }],
  ])('says nothing of « %s » for « %s »', (title, text, more) => {
    expect(uni01.check(pair(title, text, more), today)).toEqual([]);
  });
});
