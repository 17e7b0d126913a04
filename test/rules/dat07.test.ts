import { dat07 } from '../../src/rules/dat07';
import { inShort } from '../support/findings';
import { action, field, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const lasting = (start: string, end: string): ReturnType<typeof roadmap> =>
  roadmap({
    actions: [
      action('A', {
        fields: { start: field(start, 'E4', { date: start }), due: field(end, 'F4', { date: end }) },
      }),
    ],
  });

describe('DAT-07, an end before the start', () => {
  it('finds it', () => {
    expect(inShort(dat07.check(lasting('2025-09-01', '2025-06-30'), today))).toEqual([
      ['DAT-07', 'erreur', 'Feuille!F4'],
    ]);
  });

  const written = (fields: Parameters<typeof texts>[0]): unknown[] =>
    inShort(dat07.check(roadmap({ actions: [action('A', { fields: texts(fields, 'F4') })] }), today));

  it.each([
    [{ start: 'septembre 2027', due: 'juin 2027' }],
    [{ start: '2028', due: '2027' }],
    [{ schedule: 'De décembre 2026 à mars 2026' }],
    [{ schedule: 'Du 12/03/2027 au 04/02/2027.' }],
  ])('finds it in words: %j', (fields) => {
    expect(written(fields)).toEqual([['DAT-07', 'erreur', 'Feuille!F4']]);
  });

  it.each([
    [{ start: 'juin 2027', due: '2027' }],
    [{ start: 'rentrée 2027', due: '2026-2027 puis 2028' }],
    [{ start: 'septembre 2027', due: 'fin d’année' }],
    [{ schedule: 'De mars 2026 à décembre 2026' }],
    [{ schedule: 'Bilan en décembre 2026, lancement en mars 2026' }],
    [{ schedule: 'De décembre 2026 à mars 2027, bilan en juin 2026' }],
  ])('says nothing of %j', (fields) => {
    expect(written(fields)).toEqual([]);
  });

  it('says nothing of one day', () => {
    expect(dat07.check(lasting('2025-09-01', '2025-09-01'), today)).toEqual([]);
  });
});
