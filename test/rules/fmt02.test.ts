import { fmt02 } from '../../src/rules/fmt02';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const due = (text: string, place: string, date?: string): ReturnType<typeof action> =>
  action(place, { fields: { due: field(text, place, date === undefined ? {} : { date }) } });
const real = ['F4', 'F5', 'F6'].map((place) => due('15/06/2021', place, '2021-06-15'));

describe('FMT-02, dates that Excel or a reader takes wrongly', () => {
  it('finds the month first, and puts the day first', () => {
    const found = fmt02.check(roadmap({ actions: [due('Du 10-16-20 au 12/18/2020', 'F9')] }), today);
    expect(inShort(found)).toEqual([['FMT-02', 'avertissement', 'Feuille!F9']]);
    expect(found[0]!.corrections).toEqual([
      { kind: 'words', source: { sheet: 'Feuille', address: 'F9' }, words: '10-16-20', by: '16/10/2020' },
      { kind: 'words', source: { sheet: 'Feuille', address: 'F9' }, words: '12/18/2020', by: '18/12/2020' },
    ]);
  });

  it.each(['16-10-20', '10-12-20', '2-30-21', '1-15-3', '2020-10-16', 'juin 2021'])(
    'says nothing of « %s »',
    (text) => {
      expect(fmt02.check(roadmap({ actions: [due(text, 'F9')] }), today)).toEqual([]);
    },
  );

  it('says nothing of a date of Excel, however it is shown', () => {
    expect(fmt02.check(roadmap({ actions: [due('10-16-20', 'F9', '2020-10-16')] }), today)).toEqual([]);
  });

  it('finds the text among dates of Excel; a person types it again', () => {
    const found = fmt02.check(roadmap({ actions: [...real, due('30/06/2021', 'F9')] }), today);
    expect(inShort(found)).toEqual([['FMT-02', 'avertissement', 'Feuille!F9']]);
    expect(found[0]!.corrections).toBeUndefined();
  });

  it('says nothing where all dates are texts, nor of months among dates', () => {
    expect(fmt02.check(roadmap({ actions: [due('30/06/2021', 'F9')] }), today)).toEqual([]);
    expect(fmt02.check(roadmap({ actions: [...real, due('juin 2021', 'F9')] }), today)).toEqual([]);
  });
});
