import { val01 } from '../../src/rules/val01';
import { inShort } from '../support/findings';
import { at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const target = measure('80 %', { value: 80, unit: '%' });
const start = measure('20 %', { value: 20, unit: '%', date: '2024-12-31', source: at('C4') });
const started = indicator('Taux d’usage', { baseline: start, targets: [target] });
const open = indicator('Nombre de visites', {
  targets: [measure('500', { value: 500 })],
  source: at('B9'),
});

describe('VAL-01, a target without a start', () => {
  it('finds it where another indicator has a start', () => {
    expect(inShort(val01.check(roadmap({ indicators: [started, open] }), today))).toEqual([
      ['VAL-01', 'avertissement', 'Feuille!B9'],
    ]);
  });

  it('says nothing where no indicator has one: META-04 asks once', () => {
    expect(val01.check(roadmap({ indicators: [open] }), today)).toEqual([]);
  });

  it('says nothing of an indicator without a target, nor of a change, which is TGT-03’s', () => {
    const followed = indicator('Comptes rendus');
    const change = indicator('Nombre d’élèves', {
      targets: [measure('+ 20 %', { value: 20, relative: true })],
    });
    expect(val01.check(roadmap({ indicators: [started, followed, change] }), today)).toEqual([]);
  });

  it('says nothing of what is to stay as it is, nor of a milestone', () => {
    for (const direction of ['maintien ≥', 'jalon oui/non', 'qualitatif'])
      expect(val01.check(roadmap({ indicators: [started, { ...open, direction }] }), today)).toEqual([]);
    expect(
      val01.check(roadmap({ indicators: [started, { ...open, direction: 'baisse' }] }), today),
    ).toHaveLength(1);
  });

  it('says nothing while people only begin to type starts on the sheet « Suivi »', () => {
    const typed = { [started.id]: { baseline: field('20 %', 'Suivi!K6') } };
    expect(val01.check(roadmap({ indicators: [started, open], typed }), today)).toEqual([]);
    const many = [started, { ...started, id: 'b' }];
    const both = { ...typed, b: { baseline: field('20 %', 'Suivi!K7') } };
    expect(val01.check(roadmap({ indicators: [...many, open], typed: both }), today)).toHaveLength(1);
    expect(val01.check(roadmap({ indicators: [...many, open], typed }), today)).toHaveLength(1);
  });

  it('finds the one start without a date, and says nothing where most have none', () => {
    const undated = indicator('Taux B', {
      baseline: measure('30 %', { value: 30, unit: '%' }),
      source: at('B7'),
    });
    const many = [started, { ...started, id: 'b' }, undated];
    expect(inShort(val01.check(roadmap({ indicators: many }), today))).toEqual([
      ['VAL-01', 'avertissement', 'Feuille!B7'],
    ]);
    expect(val01.check(roadmap({ indicators: [started, undated] }), today)).toEqual([]);
  });
});
