import { uni04 } from '../../src/rules/uni04';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';
import { withReadings } from '../support/typedValues';

const today = { date: '2026-01-01' };

const check = (...targets: ReturnType<typeof measure>[]): ReturnType<typeof inShort> =>
  inShort(uni04.check(roadmap({ indicators: [indicator('Nombre d’enseignants', { targets })] }), today));

const regional = measure('150 pour la région académique', {
  value: 150,
  scope: 'pour la région académique',
  source: at('C4'),
});
const perAcademy = measure('3 000 par académie', { value: 3000, per: 'académie', source: at('E4') });

describe('UNI-04, steps for different territories', () => {
  it('finds the région académique and then each académie', () => {
    expect(check(regional, measure('1 500', { value: 1500 }), perAcademy)).toEqual([
      ['UNI-04', 'avertissement', 'Feuille!C4', 'Feuille!E4'],
    ]);
  });

  it('says nothing of one territory, nor of scopes that are none', () => {
    expect(check(regional, { ...regional, value: 300 })).toEqual([]);
    expect(
      check(
        measure('128', { value: 128, scope: 'en classe de troisième' }),
        measure('256', { value: 256, scope: 'en classe de terminale' }),
      ),
    ).toEqual([]);
  });

  it('finds a change within what was measured, and takes the places of « Relevés » for what they are', () => {
    const ofAcademy = measure('60 dans l’académie', {
      value: 60,
      scope: 'dans l’académie',
      source: at('D4'),
    });
    const measured = indicator('Nombre d’enseignants', { id: 'i', baseline: regional, history: [ofAcademy] });
    expect(inShort(uni04.check(roadmap({ indicators: [measured] }), today))).toEqual([
      ['UNI-04', 'avertissement', 'Feuille!C4', 'Feuille!D4'],
    ]);
    const places = withReadings('Nombre d’enseignants', [
      ['01/12/2025', '2025-12-01', 40, 'Département de la Vienne'],
      ['01/12/2025', '2025-12-01', 150, 'Académie de Poitiers'],
    ]);
    expect(uni04.check(places, today)).toEqual([]);
  });
});
