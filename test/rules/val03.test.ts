import type { Indicator } from '../../src/domain/roadmap';
import { val03 } from '../../src/rules/val03';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, field, indicator, measure, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-15' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** An indicator with its target, and its value of a day where it has one. */
function counted(title: string, place: string, date?: string, more: Partial<Indicator> = {}): Indicator {
  return indicator(title, {
    source: at(`B${place}`),
    targets: [measure('40', { value: 40 })],
    ...(date !== undefined && { current: measure('25', { value: 25, date, source: at(`C${place}`) }) }),
    ...more,
  });
}

const recent = ['4', '5', '6'].map((row) => counted(`Nombre ${row}`, row, '2025-12-01'));

describe('VAL-03, a value that is missing', () => {
  it('finds the one where the others have theirs', () => {
    const found = val03.check(roadmap({ indicators: [...recent, counted('Nombre 7', '7')] }), today);
    expect(inShort(found)).toEqual([['VAL-03', 'avertissement', 'Feuille!B7']]);
    expect(plain(findingText(found[0]!).constat)).toBe('L’indicateur « Nombre 7 » n’a pas encore de valeur.');
  });

  it('says nothing where nobody follows values, nor where people have only begun to', () => {
    const none = ['4', '5', '6', '7'].map((row) => counted(`Nombre ${row}`, row));
    expect(val03.check(roadmap({ indicators: none }), today)).toEqual([]);
    expect(val03.check(roadmap({ indicators: [recent[0]!, ...none.slice(1)] }), today)).toEqual([]);
  });

  it('says nothing of a zero, of words, of what has no target, of a change without a start, nor of what is over', () => {
    const zero = counted('Nombre 7', '7', undefined, { current: measure('0', { value: 0 }) });
    const words = counted('Nombre 7', '7', undefined, { current: measure('en hausse') });
    const open = counted('Nombre 7', '7', undefined, { targets: [] });
    const doubled = counted('Nombre 7', '7', undefined, {
      targets: [measure('Doublement', { value: 100, unit: '%', relative: true })],
    });
    const over = counted('Nombre 7', '7', undefined, { actions: ['action A'] });
    const actions = [action('A', { fields: texts({ status: 'Réalisé' }) })];
    for (const other of [zero, words, open, doubled, over])
      expect(val03.check(roadmap({ actions, indicators: [...recent, other] }), today)).toEqual([]);
  });
});

describe('VAL-03, a value that is too old', () => {
  it('finds it after twelve months, at its cell', () => {
    const old = counted('Nombre 7', '7', '2024-12-01');
    const found = val03.check(roadmap({ indicators: [...recent, old] }), today);
    expect(inShort(found)).toEqual([['VAL-03', 'avertissement', 'Feuille!C7']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'La valeur de « Nombre 7 » n’a pas été mise à jour depuis 13 mois.',
    );
  });

  it('goes by the period of the indicator, or by what « Paramètres » says', () => {
    const monthly = counted('Nombre 7', '7', '2025-11-01', { frequency: 'mensuelle' });
    expect(val03.check(roadmap({ indicators: [monthly] }), today)).toHaveLength(1);
    const biennial = counted('Nombre 7', '7', '2024-12-01', { frequency: 'tous les deux ans' });
    expect(val03.check(roadmap({ indicators: [biennial] }), today)).toEqual([]);
    const settings = { 'paramètres/mois sans mise à jour': '24' };
    const old = roadmap({ indicators: [counted('Nombre 7', '7', '2024-12-01')] });
    expect(val03.check(old, { ...today, settings })).toEqual([]);
  });

  it('says nothing of a value of the last twelve months, of one without a day, nor after the end of the roadmap', () => {
    const year = counted('Nombre 7', '7', '2025-01-15');
    const undated = counted('Nombre 8', '8', undefined, { current: measure('25', { value: 25 }) });
    expect(val03.check(roadmap({ indicators: [...recent, year, undated] }), today)).toEqual([]);
    const period = { ...field('2017-2019'), start: '2017-09-01', end: '2019-08-31' };
    const old = counted('Nombre 7', '7', '2018-12-31');
    expect(val03.check(roadmap({ period, indicators: [old] }), today)).toEqual([]);
  });
});
