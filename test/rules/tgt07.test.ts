import { tgt07 } from '../../src/rules/tgt07';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const check = (
  title: string,
  start: number,
  wanted: number,
  more: Parameters<typeof indicator>[1] = {},
): ReturnType<typeof inShort> => {
  const baseline = measure(String(start), { value: start });
  const targets = [measure(String(wanted), { value: wanted, source: at('D4') })];
  return inShort(
    tgt07.check(roadmap({ indicators: [indicator(title, { baseline, targets, ...more })] }), today),
  );
};

describe('TGT-07, a target on the wrong side of the start', () => {
  it('finds it', () => {
    expect(check('Taux d’usage', 60, 40)).toEqual([['TGT-07', 'avertissement', 'Feuille!D4']]);
    expect(check('Délai', 5, 8, { direction: 'à la baisse' })).toHaveLength(1);
    expect(check('Nombre d’incidents', 5, 3, { direction: '↗' })).toHaveLength(1);
  });

  it('says nothing of what rises, stays, or is to fall', () => {
    expect(check('Taux d’usage', 40, 60)).toEqual([]);
    expect(check('Nombre de bilans', 1, 1)).toEqual([]);
    expect(check('Nombre d’incidents', 40, 20)).toEqual([]);
    expect(check('Nombre de postes', 40, 20, { direction: 'baisse' })).toEqual([]);
    expect(check('Surface', 40, 20)).toEqual([]);
  });

  it('says nothing of values that do not compare', () => {
    const targets = [measure('20 %', { value: 20, unit: '%' })];
    expect(check('Nombre de cadres', 60, 20, { targets })).toEqual([]);
    const yearly = [measure('20 par an', { value: 20, per: 'an' })];
    expect(check('Nombre de cadres', 60, 20, { targets: yearly })).toEqual([]);
  });
});
