import fc from 'fast-check';
import { read, type CellObject } from '@e965/xlsx';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { graft } from '../../../src/hosts/file/graft';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { zip } from '../../../src/hosts/file/zip';
import { cellAddress, rectAddress, type Rect } from '../../../src/workbook/address';
import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/snapshot';
import { checkPackage } from '../../support/checkPackage';
import { userWorkbook } from '../../support/userWorkbook';

/** Text as people type it and as they should not: controls, half characters, escapes of the file format. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '=1+1',
      '-',
      '@a',
      '_x000D_',
      '_x005F_',
      ' ',
      '\n',
      ']]>',
      '<b>',
      '&amp;',
      '1-1',
      '#N/A',
      '\u00a0»',
    ),
  )
  // Control characters are dropped when they are written; a text of nothing else leaves no cell.
  .filter((one) => one === '' || /[^\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(one));
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const color = fc.constantFrom('000091', 'E1000F', 'FFFFFF');
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    size: fc.constantFrom(9, 11, 16),
    color,
    fill: color,
    border: fc.constantFrom('thin', 'hair', 'medium'),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    wrap: fc.boolean(),
    rotation: fc.constantFrom(0, 45, 90, -90),
    indent: fc.constantFrom(0, 1, 3),
    numberFormat: fc.constantFrom('0%', '0.0', 'dd/mm/yyyy', '0" €"'),
  },
  { requiredKeys: [] },
);
const cell: fc.Arbitrary<PlannedCell | null> = fc.option(
  fc.record({ value, style }, { requiredKeys: ['value'] }),
);
const tab = fc.oneof(
  fc.constantFrom('Matrice', 'matrice', 'L’axe', "d'axe", 'a'.repeat(40), '[x]:*?/\\'),
  text,
);

const plan: fc.Arbitrary<SheetPlan> = fc
  .record({
    // Tabs are called anything; what a sheet is, its id, is a word of ours.
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
    name: tab,
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
    mergedRow: fc.nat(8),
  })
  .map(({ id, name, rows, mergedRow }) =>
    sheetPlan({
      id,
      name,
      rows,
      rowHeights: [null, 30.5],
      merges: [{ top: mergedRow, left: 0, bottom: mergedRow + 1, right: 2 }],
      names: [{ name: 'Zone', rect: { top: 0, left: 0, bottom: 2, right: 0 } }],
      print: {
        orientation: 'landscape',
        paper: 'A4',
        titleRows: { first: 0, last: 0 },
        header: `&L${'x'.repeat(300)}`,
      },
    }),
  );

/** What a cell of a file can hold of a value: XML has no control characters and one kind of line break. */
function held(planned: CellValue): CellValue | undefined {
  if (typeof planned !== 'string') return planned === 0 ? 0 : planned;
  const kept = [...planned.replace(/\r\n?/g, '\n')].filter((character) => {
    const code = character.codePointAt(0)!;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a;
    return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  });
  return kept.length > 0 ? kept.join('') : undefined;
}

function expectedCells(rows: SheetPlan['rows']): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  rows.forEach((row, r) => {
    row.forEach((planned, c) => {
      const expected = planned?.value === undefined ? undefined : held(planned.value);
      if (expected !== undefined) cells.set(cellAddress(r, c), expected);
    });
  });
  return cells;
}

function readCells(bytes: Uint8Array): { cells: Map<string, CellValue>; merges: string[] } {
  const workbook = read(bytes);
  const sheet = workbook.Sheets[workbook.SheetNames[0]!]!;
  const cells = new Map<string, CellValue>();
  for (const [address, found] of Object.entries(sheet)) {
    const stored = (found as CellObject).v;
    if (/^[A-Z]/.test(address) && stored !== undefined) cells.set(address, stored as CellValue);
  }
  const rects = (sheet['!merges'] ?? []).map(({ s, e }): Rect => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return { cells, merges: rects.map(rectAddress) };
}

jest.setTimeout(60_000);

describe('any plan', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const bytes = freshWorkbook([one], { stamped: true });
        expect(readCells(bytes)).toEqual({
          cells: expectedCells(one.rows),
          merges: one.merges.map(rectAddress),
        });
      }),
    );
  });

  it('makes a package that Excel has nothing to repair in, grafted and grafted again', () => {
    const user = openPackage(userWorkbook());
    fc.assert(
      fc.property(fc.uniqueArray(plan, { selector: ({ id }) => id, maxLength: 3 }), (plans) => {
        const once = graft(user, plans).package;
        expect(checkPackage(once)).toEqual([]);
        expect(Buffer.compare(zip(graft(once, plans).package.parts), zip(once.parts))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
