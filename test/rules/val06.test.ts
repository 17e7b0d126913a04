import { val06 } from '../../src/rules/val06';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const input = (
  title: string,
  text: string,
  more: Parameters<typeof measure>[1],
  unit?: string,
): ReturnType<typeof roadmap> =>
  roadmap({
    indicators: [
      indicator(title, {
        targets: [measure(text, { source: at('C4'), ...more })],
        ...(unit !== undefined && { unit }),
      }),
    ],
  });

describe('VAL-06, 0,8 or 80 %', () => {
  it('asks which of the two', () => {
    const found = val06.check(input('Taux d’usage', '0,8', { value: 0.8 }), today);
    expect(inShort(found)).toEqual([['VAL-06', 'avertissement', 'Feuille!C4']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Un taux est écrit avec une virgule et sans % : « 0,8 » pour « Taux d’usage » (80 % ?).',
    );
    expect(val06.check(input('Usage de l’ENT', '0,29', { value: 0.29 }, '%'), today)).toHaveLength(1);
  });

  it.each([
    ['Taux d’usage', '0,8 %', { value: 0.8, unit: '%' }],
    ['Taux d’usage', '80', { value: 80 }],
    ['Taux d’usage', '0', { value: 0 }],
    ['Nombre d’ETP', '0,5', { value: 0.5 }],
  ])('does not ask it of « %s » at « %s »', (title, text, more) => {
    expect(val06.check(input(title, text, more), today)).toEqual([]);
  });
});
