import { foldChanges, readRecordedFolds, recordedFolds } from '../../src/workbook/folds';

const fold = (first: number, last = first) => ({ first, last });
const hiddenOf = (changes: ReturnType<typeof foldChanges>): number[] =>
  [...changes.hidden].flatMap(([column, hidden]) => (hidden ? [column] : [])).sort((a, b) => a - b);

describe('the record of folds', () => {
  it('is short, and read again', () => {
    expect(recordedFolds({ foldedColumns: [fold(2, 3), fold(5)] })).toBe('2-3,5-5');
    expect(readRecordedFolds('2-3,5-5')).toEqual([fold(2, 3), fold(5)]);
  });

  it('is missing where nothing is folded', () => {
    expect(recordedFolds({})).toBeUndefined();
    expect(recordedFolds({ foldedColumns: [] })).toBeUndefined();
  });

  it.each(['', 'C:D', '2-', '3-2', '99999-99999', '2-3;5-5'])(
    'says nothing when someone made it %j',
    (text) => {
      expect(readRecordedFolds(text)).toEqual([]);
    },
  );

  it('is refused when no name could hold it', () => {
    const foldedColumns = Array.from({ length: 60 }, (_, i) => fold(2 * i));
    expect(() => recordedFolds({ foldedColumns })).toThrow(RangeError);
  });
});

describe('folds of a plan', () => {
  const plan = { foldedColumns: [fold(2, 3), fold(5)] };

  it('are all made on a new sheet, and folded', () => {
    const changes = foldChanges(plan, []);
    expect(changes).toMatchObject({ gone: [], added: plan.foldedColumns });
    expect(hiddenOf(changes)).toEqual([2, 3, 5]);
  });

  it('are made once: a sheet that has them keeps them as people left them', () => {
    const changes = foldChanges(plan, plan.foldedColumns, (column) => column === 5);
    expect(changes).toMatchObject({ gone: [], added: [] });
    expect(hiddenOf(changes)).toEqual([5]);
  });

  it('keep a column of an open fold hidden that someone hid', () => {
    expect(hiddenOf(foldChanges(plan, plan.foldedColumns, (column) => column === 3))).toEqual([3]);
  });

  it('stay open where they have grown, and folded where they were', () => {
    const grown = { foldedColumns: [fold(2, 4), fold(5, 6)] };
    const changes = foldChanges(grown, plan.foldedColumns, (column) => column === 5);
    expect(changes).toMatchObject({ gone: plan.foldedColumns, added: grown.foldedColumns });
    expect(hiddenOf(changes)).toEqual([5, 6]);
  });

  it('go, and show what they hid', () => {
    const changes = foldChanges({}, plan.foldedColumns, () => true);
    expect(changes).toMatchObject({ gone: plan.foldedColumns, added: [] });
    expect([...changes.hidden.values()]).toEqual([false, false, false]);
  });

  it('are folded again when their columns stand for something else', () => {
    expect(hiddenOf(foldChanges(plan, plan.foldedColumns))).toEqual([2, 3, 5]);
  });
});
