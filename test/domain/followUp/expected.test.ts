import { expectedAt, schoolTime } from '../../../src/domain/followUp/expected';
import type { Followed } from '../../../src/domain/followUp/followed';
import { followed } from '../../support/followed';

function planned(more: Partial<Followed>): Followed {
  return followed(
    {},
    {
      baseline: { value: 0, date: '2024-09-01' },
      target: { value: 100 },
      due: '2026-07-01',
      ...more,
    },
  );
}

describe('school time', () => {
  it('grows from September to June and stands still in July and August', () => {
    expect(schoolTime('2024-09-01')).toBe(2024);
    expect(schoolTime('2025-01-31')).toBeCloseTo(2024.5, 2);
    expect(schoolTime('2025-07-01')).toBe(2025);
    expect(schoolTime('2025-08-31')).toBe(2025);
    expect(schoolTime('2025-09-01')).toBe(2025);
  });
});

describe('what is expected at a day', () => {
  it.each<[string, number]>([
    ['2024-06-01', 0],
    ['2024-09-01', 0],
    ['2025-08-01', 50],
    ['2026-07-01', 100],
    ['2030-01-01', 100],
  ])('on a straight line, %s', (day, points) => {
    expect(expectedAt(planned({ rhythm: 'linear' }), day)).toBeCloseTo(points, 0);
  });

  it.each<[string, number]>([
    ['2024-09-01', 0],
    ['2025-07-01', 50],
    ['2025-08-31', 50],
    ['2026-07-01', 100],
  ])('over the school year, %s', (day, points) => {
    expect(expectedAt(planned({ rhythm: 'schoolYear' }), day)).toBe(points);
  });

  it.each<[string, number]>([
    ['2024-12-30', 0],
    ['2024-12-31', 30],
    ['2025-12-31', 80],
    ['2026-07-01', 100],
  ])('by the targets on the way, %s', (day, points) => {
    const steps = [
      { value: 80, date: '2025-12-31' },
      { value: 30, date: '2024-12-31' },
    ];
    expect(expectedAt(planned({ rhythm: 'milestones', steps }), day)).toBe(points);
  });

  it.each<[string, Partial<Followed>]>([
    ['no rhythm was typed', {}],
    ['the start has no day', { rhythm: 'linear', baseline: { value: 0 } }],
    ['it is due before it starts', { rhythm: 'linear', due: '2024-01-01' }],
    ['there is no target on the way', { rhythm: 'milestones' }],
    ['the target is the start', { rhythm: 'milestones', target: { value: 0 } }],
    ['it is only to stay where it is', { rhythm: 'linear', direction: 'atLeast' }],
    ['it is told in words', { rhythm: 'linear', direction: 'qualitative' }],
  ])('is nothing where %s', (_case, more) => {
    const steps = _case.includes('is the start') ? [{ value: 1, date: '2024-12-31' }] : [];
    expect(expectedAt(planned({ steps, ...more }), '2025-03-01')).toBeNull();
  });

  it('does not move in a summer that is the whole way', () => {
    const summer = planned({
      rhythm: 'schoolYear',
      baseline: { value: 0, date: '2025-07-05' },
      due: '2025-08-25',
    });
    expect(expectedAt(summer, '2025-08-01')).toBeNull();
    expect(expectedAt(summer, '2025-08-25')).toBe(100);
  });
});
