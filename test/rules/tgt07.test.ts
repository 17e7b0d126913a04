import { tgt07 } from '../../src/rules/tgt07';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, indicator, measure, roadmap } from '../support/roadmap';

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

  it('finds no way to go where a way is said', () => {
    const found = check('Nombre de bilans', 12, 12, { direction: 'hausse' });
    expect(found).toEqual([['TGT-07', 'avertissement', 'Feuille!D4']]);
    expect(check('Délai', 0, 0, { direction: 'baisse' })).toHaveLength(1);
    expect(check('Taux d’usage', 60, 60, { direction: 'maintien ≥' })).toEqual([]);
    expect(check('Taux d’usage', 60, 40, { direction: 'maintien ≤' })).toEqual([]);
  });

  it('says whether the target is below the start or at it', () => {
    const told = (...ways: [number, number][]): string => {
      const indicators = ways.map(([from, to], i) =>
        indicator(`Nombre ${String(i)}`, {
          direction: 'hausse',
          baseline: measure(String(from), { value: from }),
          targets: [measure(String(to), { value: to })],
        }),
      );
      const [found] = tgt07.check(roadmap({ indicators }), today);
      return findingText(found!).constat.replace(/\u00A0/g, ' ');
    };
    expect(told([12, 12])).toBe('Une cible est égale au départ : « Nombre 0 », « 12 ».');
    expect(told([12, 8])).toBe(
      'Une cible est moins ambitieuse que le départ : « Nombre 0 », de « 12 » à « 8 ».',
    );
    expect(told([12, 12], [12, 8])).toBe(
      'Deux cibles ne vont pas plus loin que le départ : « Nombre 0 », « 12 » et « Nombre 1 », de « 12 » à « 8 ».',
    );
  });

  it('says nothing of what rises, stays, or is to fall', () => {
    expect(check('Taux d’usage', 40, 60)).toEqual([]);
    expect(check('Nombre de bilans', 1, 1)).toEqual([]);
    expect(check('Nombre d’incidents', 40, 20)).toEqual([]);
    expect(check('Nombre de postes', 40, 20, { direction: 'baisse' })).toEqual([]);
    expect(check('Surface', 40, 20)).toEqual([]);
  });

  it('says nothing of what the action is to reduce, unless a way is said', () => {
    const less = action('Réduire le nombre de messages envoyés le soir', { id: 'less' });
    const of = (more: Parameters<typeof indicator>[1]): ReturnType<typeof inShort> => {
      const messages = indicator('Nombre de messages envoyés', {
        baseline: measure('9000', { value: 9000 }),
        targets: [measure('3000', { value: 3000, source: at('D4') })],
        actions: ['less'],
        ...more,
      });
      return inShort(tgt07.check(roadmap({ actions: [less], indicators: [messages] }), today));
    };
    expect(of({})).toEqual([]);
    expect(of({ direction: 'à la hausse' })).toHaveLength(1);
  });

  it('says nothing of what has begun to go where it is aimed at', () => {
    const current = (value: number): Parameters<typeof indicator>[1] => ({
      current: measure(String(value), { value }),
    });
    expect(check('Taux de clics', 22, 5, current(15))).toEqual([]);
    expect(check('Taux de clics', 22, 5, current(25))).toHaveLength(1);
    expect(check('Taux de clics', 22, 5, current(22))).toHaveLength(1);
  });

  it('says nothing of values that do not compare', () => {
    const targets = [measure('20 %', { value: 20, unit: '%' })];
    expect(check('Nombre de cadres', 60, 20, { targets })).toEqual([]);
    const yearly = [measure('20 par an', { value: 20, per: 'an' })];
    expect(check('Nombre de cadres', 60, 20, { targets: yearly })).toEqual([]);
  });
});
