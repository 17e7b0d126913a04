import { tgt01 } from '../../src/rules/tgt01';
import { inShort } from '../support/findings';
import { at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const targeted = indicator('Taux d’usage', { targets: [measure('80 %', { value: 80, unit: '%' })] });
const open = indicator('Nombre de visites', { source: at('B9') });

describe('TGT-01, no target', () => {
  it('finds the indicator without one where another has one, a dash being none', () => {
    const dashed = indicator('Nb de comptes', { source: at('B10'), targets: [measure('-')] });
    expect(inShort(tgt01.check(roadmap({ indicators: [targeted, open, dashed] }), today))).toEqual([
      ['TGT-01', 'avertissement', 'Feuille!B9', 'Feuille!B10'],
    ]);
  });

  it('says nothing where no indicator has one: META-04 asks once', () => {
    expect(tgt01.check(roadmap({ indicators: [open] }), today)).toEqual([]);
  });

  it('says nothing while people only begin to type targets on the sheet « Suivi »', () => {
    const typed = { [targeted.id]: { target: field('80 %', 'Suivi!B6') } };
    expect(tgt01.check(roadmap({ indicators: [targeted, open], typed }), today)).toEqual([]);
    const more = { ...targeted, id: 'own' };
    expect(tgt01.check(roadmap({ indicators: [targeted, more, open], typed }), today)).toHaveLength(1);
    const all = { ...typed, own: typed[targeted.id]! };
    expect(tgt01.check(roadmap({ indicators: [targeted, more, open], typed: all }), today)).toHaveLength(1);
  });

  it('says nothing of a document or an event, which is there or not', () => {
    const indicators = [targeted, indicator('Comptes rendus'), indicator('Service fait')];
    expect(tgt01.check(roadmap({ indicators }), today)).toEqual([]);
  });

  it('leaves to FMT-05 a row whose target is an error of Excel', () => {
    const observations = [{ kind: 'error-cell' as const, source: at('C9'), text: '#REF!' }];
    expect(tgt01.check(roadmap({ indicators: [targeted, open], observations }), today)).toEqual([]);
  });

  it('leaves to TGT-02 a row with fewer targets than indicators', () => {
    const observations = [{ kind: 'target-count' as const, source: at('C8:C9'), indicators: 2, targets: 1 }];
    expect(tgt01.check(roadmap({ indicators: [targeted, open], observations }), today)).toEqual([]);
  });
});
