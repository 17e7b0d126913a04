import { dat07 } from '../../src/rules/dat07';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

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

  it('says nothing of one day', () => {
    expect(dat07.check(lasting('2025-09-01', '2025-09-01'), today)).toEqual([]);
  });
});
