import { yearProgress } from '../../../src/domain/followUp/yearTarget';
import { followed, parametersOn } from '../../support/followed';

describe('progress to the target of the year', () => {
  const steps = [
    { value: 20, date: '2024-12-31' },
    { value: 50, date: '2025-12-31' },
  ];
  const three = followed({ from: 0, now: 40, to: 100 }, { steps, due: '2026-12-31' });
  const of = (day: string) => yearProgress(three, parametersOn(day));

  it('is on the way from the start to the target of that year', () => {
    expect(of('2024-06-30')).toMatchObject({ rate: 100, raw: 200, state: 'met' });
    expect(of('2025-06-30')).toMatchObject({ rate: 80, state: 'underWay' });
    expect(of('2026-06-30')).toMatchObject({ rate: 40, state: 'underWay' });
  });

  it('is nothing in a year without a target', () => {
    expect(of('2023-06-30')).toBeNull();
  });

  it('can be told of a year whose target is a level, before a final one that is a change', () => {
    const unclear = followed({ from: 0, now: 40 }, { steps, hindrance: 'relativeTarget' });
    expect(yearProgress(unclear, parametersOn('2025-06-30'))).toMatchObject({ rate: 80 });
  });
});
