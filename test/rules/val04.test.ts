import { val04 } from '../../src/rules/val04';
import { inShort } from '../support/findings';
import { action, at, field, indicator, measure, roadmap } from '../support/roadmap';

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

describe('VAL-04, the share done of an action', () => {
  const check = (text: string, number?: number): ReturnType<typeof inShort> => {
    const progress = field(text, 'H4', number === undefined ? {} : { number });
    return inShort(val04.check(roadmap({ actions: [action('A', { fields: { progress } })] }), today));
  };

  it('finds more than all, and less than nothing', () => {
    const found = [['VAL-04', 'erreur', 'Feuille!H4']];
    expect(check('120 %', 1.2)).toEqual(found);
    expect(check('-5 %', -0.05)).toEqual(found);
    expect(check('-5', -5)).toEqual(found);
  });

  it('says nothing of all, of nothing, nor of words', () => {
    expect(check('100 %', 1)).toEqual([]);
    expect(check('0%', 0)).toEqual([]);
    expect(check('120 écoles sur 300')).toEqual([]);
    expect(check('120', 120)).toEqual([]);
  });
});
