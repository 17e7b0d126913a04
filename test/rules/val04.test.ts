import { val04 } from '../../src/rules/val04';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const check = (
  title: string,
  text: string,
  more: Parameters<typeof measure>[1],
  unit?: string,
): ReturnType<typeof inShort> => {
  const current = measure(text, { source: at('E4'), ...more });
  const one = indicator(title, { current, ...(unit !== undefined && { unit }) });
  return inShort(val04.check(roadmap({ indicators: [one] }), today));
};

describe('VAL-04, a value that cannot be', () => {
  it.each([
    ['Taux d’usage', '120 %', { value: 120, unit: '%' }, undefined],
    ['Part des écoles équipées', '105', { value: 105 }, '%'],
    ['Nombre de visites', '-3', { value: -3 }, undefined],
  ])('finds « %s » of « %s »', (title, text, more, unit) => {
    expect(check(title, text, more, unit)).toEqual([['VAL-04', 'erreur', 'Feuille!E4']]);
  });

  it.each([
    ['Taux d’usage', '100 %', { value: 100, unit: '%' }],
    ['Taux de réalisation', '120 %', { value: 120, unit: '%' }],
    ['Taux de croissance', '-5 %', { value: -5, unit: '%' }],
    ['Taux d’usage', '+ 120 %', { value: 120, unit: '%', relative: true }],
    ['Taux de signalement', '120 pour 1 000', { value: 120, unit: 'pour 1 000' }],
    ['Nombre de visites', '0', { value: 0 }],
    ['Évolution du nombre de visites', '-3', { value: -3 }],
  ])('says nothing of « %s » of « %s »', (title, text, more) => {
    expect(check(title, text, more)).toEqual([]);
  });
});
