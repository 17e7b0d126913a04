import { dat09 } from '../../src/rules/dat09';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, field, indicator, measure, roadmap } from '../support/roadmap';
import { withReadings } from '../support/typedValues';

const today = { date: '2026-01-15' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

describe('DAT-09, a value of a day that is still to come', () => {
  it('finds it at the cell of the day', () => {
    const typed = withReadings('Nombre de visites', [
      ['01/12/2062', '2062-12-01', 12],
      ['01/12/2025', '2025-12-01', 10],
    ]);
    const found = dat09.check(typed, today);
    expect(inShort(found)).toEqual([['DAT-09', 'avertissement', 'Relevés!B2']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Une valeur porte une date à venir : « 01/12/2062 » pour « Nombre de visites ».',
    );
  });

  it('finds the one of the sheet « Suivi »', () => {
    const current = measure('45', { value: 45, date: '2026-02-01', source: at('Suivi!C4') });
    const typed = {
      ...roadmap({ indicators: [indicator('Nombre de visites', { id: 'i', current })] }),
      typed: { i: { current: field('45', 'Suivi!C4'), currentDate: field('01/02/2026', 'Suivi!D4') } },
    };
    expect(inShort(dat09.check(typed, today))).toEqual([['DAT-09', 'avertissement', 'Suivi!D4']]);
    expect(dat09.check(typed, { date: '2026-02-01' })).toEqual([]);
  });

  it('finds a météo of a day to come', () => {
    const of = (text: string, date: string) => ({
      ...roadmap({ actions: [action('A', { id: 'a' })] }),
      typed: { a: { weatherDate: field(text, 'E4', { date }) } },
    });
    expect(inShort(dat09.check(of('01/02/2062', '2062-02-01'), today))).toEqual([
      ['DAT-09', 'avertissement', 'Feuille!E4'],
    ]);
    expect(dat09.check(of('01/12/2025', '2025-12-01'), today)).toEqual([]);
  });

  it('takes a year that Excel shows as a day of 1905 for the year', () => {
    const typed = withReadings('Nombre de visites', [['18/07/1905', '2062-12-31', 12]]);
    typed.readings![0]!.date = field('18/07/1905', 'B2', { number: 2062, date: '1905-08-23' });
    expect(dat09.check(typed, today)).toHaveLength(1);
  });

  it('says nothing of today, of this year, nor of the school year', () => {
    const typed = withReadings('Nombre de visites', [
      ['15/01/2026', '2026-01-15', 12],
      ['2026', '2026-12-31', 10],
      ['2025-2026', '2026-08-31', 10],
    ]);
    expect(dat09.check(typed, today)).toEqual([]);
  });

  it('in the user’s own sheets only of a year beyond the next one', () => {
    const of = (date: string) =>
      roadmap({
        indicators: [indicator('Nombre de visites', { current: measure('12', { value: 12, date }) })],
      });
    expect(dat09.check(of('2027-08-31'), today)).toEqual([]);
    expect(dat09.check(of('2028-12-31'), today)).toHaveLength(1);
  });
});
