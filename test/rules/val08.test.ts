import { val08 } from '../../src/rules/val08';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { at, field, measure } from '../support/roadmap';
import { type TypedReading, withReadings } from '../support/typedValues';

const today = { date: '2026-01-15' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const check = (...rows: TypedReading[]): ReturnType<typeof val08.check> =>
  val08.check(withReadings('Nombre de visites', rows), today);

describe('VAL-08, two values for one day and one place', () => {
  it('finds the two rows', () => {
    const found = check(
      ['01/12/2025', '2025-12-01', 12, 'Nord'],
      ['01/12/2025', '2025-12-01', 15, 'nord'],
      ['02/12/2025', '2025-12-02', 15, 'Nord'],
    );
    expect(inShort(found)).toEqual([['VAL-08', 'avertissement', 'Relevés!D2', 'Relevés!D3']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Un indicateur a plusieurs valeurs le même jour : « Nombre de visites », « 12 » et « 15 » au 01/12/2025 (Nord).',
    );
  });

  it('says nothing of two places, of two days, nor of one value typed twice', () => {
    expect(
      check(
        ['01/12/2025', '2025-12-01', 12, 'Nord'],
        ['01/12/2025', '2025-12-01', 15, 'Sud'],
        ['02/12/2025', '2025-12-02', 15, 'Nord'],
        ['01/12/2025', '2025-12-01', 40],
        ['01/12/2025', '2025-12-01', 40],
      ),
    ).toEqual([]);
  });

  it('finds a row and the value of the sheet « Suivi » that say otherwise', () => {
    const typed = withReadings('Nombre de visites', [['01/12/2025', '2025-12-01', 40]], {
      current: measure('45', { value: 45, date: '2025-12-01', source: at('Suivi!C4') }),
    });
    typed.typed = { i: { current: field('45', 'Suivi!C4'), currentDate: field('01/12/2025', 'Suivi!D4') } };
    expect(inShort(val08.check(typed, today))).toEqual([
      ['VAL-08', 'avertissement', 'Relevés!D2', 'Suivi!C4'],
    ]);
  });

  it('says nothing of the years of the user’s own columns', () => {
    const own = withReadings('Nombre de visites', [], {
      history: ['C4', 'D4'].map((place, i) =>
        measure(String(12 + i), { value: 12 + i, date: '2024-12-31', source: at(place) }),
      ),
    });
    expect(val08.check(own, today)).toEqual([]);
  });
});
