import { newColumns, renewedColumns, settingRuns } from '../../../src/hosts/excel/write/columns';

/** 8 characters are 45.75 points wide, 40 are 213.75. */
const present = (...widths: (number | 'hidden')[]) =>
  widths.map((width) => (width === 'hidden' ? { width: 0, hidden: true } : { width, hidden: false }));

describe('columns of a new sheet', () => {
  it('get their planned widths in points, and 0 leaves them as they are', () => {
    expect(newColumns([8, 0, 40])).toEqual([{ width: 45.75 }, {}, { width: 213.75 }]);
  });
});

describe('columns of a renewed sheet', () => {
  it('keep the width that someone gave them since', () => {
    expect(renewedColumns([8, 40], [8, 40], present(100, 213.75))).toEqual([
      { width: 100, hidden: false },
      { width: 213.75, hidden: false },
    ]);
  });

  it('get the new width where nobody changed the old one, give or take a rounding', () => {
    expect(renewedColumns([40], [8], present(46.5))).toEqual([{ width: 213.75, hidden: false }]);
  });

  it('stay hidden', () => {
    expect(renewedColumns([8], [8], present('hidden'))).toEqual([{ width: 45.75, hidden: true }]);
  });

  it('get the width of the workbook where the plan no longer has them, unless someone changed theirs', () => {
    expect(renewedColumns([8], [8, 8, 8], present(45.75, 45.75, 60))).toEqual([
      { width: 45.75, hidden: false },
      { width: 'standard', hidden: false },
      { width: 60, hidden: false },
    ]);
  });

  it('are all as planned when nothing is known of the widths before', () => {
    expect(renewedColumns([8, 0])).toEqual([
      { width: 45.75, hidden: false },
      { width: 'standard', hidden: false },
    ]);
  });
});

describe('neighbours with equal settings', () => {
  it('are set at once', () => {
    expect(settingRuns([{ width: 1 }, { width: 1 }, { width: 2 }])).toEqual([
      { first: 0, last: 1, setting: { width: 1 } },
      { first: 2, last: 2, setting: { width: 2 } },
    ]);
  });

  it('are told from null', () => {
    expect(settingRuns([null, null, 15]).map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });
});
