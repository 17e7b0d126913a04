import fc from 'fast-check';
import { FileHost } from '../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import type { Correction } from '../../src/domain/finding';
import { cellAddress } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/cellAt';
import type { WorkbookHost } from '../../src/workbook/host';
import { sheetPlan, type PlannedCell } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { changesOf, correct } from '../../src/workflows/corrections';
import { openWorkbook } from '../excel/workbook/openWorkbook';
import { excelHost, inExcel } from '../hosts/excel/whole/commandRun';
import '../support/properties';

const COLUMNS = 4;

const anyCell: fc.Arbitrary<PlannedCell | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    value: fc.constantFrom(
      'Former  les eleves',
      '- lire\n- ecrire',
      '12,5',
      ' 40 %',
      "l'ENT\u00a0!",
      '=A1',
      "'cité",
    ),
    style: fc.constantFrom({}, { numberFormat: '@' }, { numberFormat: '0%' }, { numberFormat: 'd-mmm' }),
  }),
  fc.record({
    value: fc.constantFrom(12, 0.4, 45_778),
    style: fc.constantFrom({ numberFormat: 'd-mmm' }, { numberFormat: '0.0' }),
  }),
);

const anyCorrection: fc.Arbitrary<Correction> = fc
  .record({ row: fc.nat(2), column: fc.nat(COLUMNS - 1) })
  .map(({ row, column }) => ({ sheet: 'Axe 1', address: cellAddress(row, column) }))
  .chain((source) =>
    fc.oneof(
      fc.record({
        kind: fc.constant('words' as const),
        source: fc.constant(source),
        words: fc.constantFrom('les eleves', 'ecrire', 'Former les', "l'", ' 40', '12'),
        by: fc.constantFrom('les élèves', 'écrire', 'l’', '', '=1+1', '2-5'),
      }),
      fc.record({
        kind: fc.constant('number' as const),
        source: fc.constant(source),
        value: fc.constantFrom(12.5, 0.4, 45_778, 3),
      }),
      fc.record({
        kind: fc.constant('text' as const),
        source: fc.constant(source),
        value: fc.constantFrom('2-5', '1-1', 'un\ndeux', '+33', '01/09/2024', '0,5 %'),
      }),
    ),
  );

const anyRows = fc.array(fc.array(anyCell, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: 3,
  maxLength: 3,
});

function workbookOf(rows: (PlannedCell | null)[][]): Uint8Array {
  const print = { orientation: 'portrait', paper: 'A4' } as const;
  return freshWorkbook([sheetPlan({ id: 'Axe 1', name: 'Axe 1', rows, print })], { stamped: false });
}

/** Where and what every cell is, but those at some places. */
function others({ sheets }: WorkbookSnapshot, changed: ReadonlySet<string>): unknown[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.filter(({ row, column }) => !changed.has(`${name}!${cellAddress(row, column)}`)),
  );
}

/** Makes the changes, looks at every cell, and takes them back; what the workbook was in between. */
async function heldTo(host: WorkbookHost, corrections: Correction[]): Promise<WorkbookSnapshot> {
  const before = await host.read();
  const changes = changesOf(corrections, before);
  const undo = await correct(host, changes);
  const after = await host.read();
  for (const { source, after: shown, change } of changes) {
    const cell = cellAt(after, source);
    expect([source.address, cell?.text ?? '', cell?.value ?? '']).toEqual([
      source.address,
      shown,
      change.value,
    ]);
  }
  const places = new Set(changes.map(({ source }) => `${source.sheet}!${source.address}`));
  expect(others(after, places)).toEqual(others(before, places));
  await undo();
  expect(await host.read()).toEqual(before);
  return after;
}

describe('corrections that were shown', () => {
  it('are what the workbook holds then, everything else stays, and taken back it is as it was: in a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.array(anyCorrection, { minLength: 1, maxLength: 6 }),
        async (rows, all) => {
          await heldTo(new FileHost(workbookOf(rows), 'classeur.xlsx'), all);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and in Excel, where they give the same workbook', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.array(anyCorrection, { minLength: 1, maxLength: 6 }),
        async (rows, all) => {
          const inFile = await heldTo(new FileHost(workbookOf(rows), 'classeur.xlsx'), all);
          const book = await openWorkbook(workbookOf(rows), 'classeur.xlsx');
          const inOurs = await inExcel(book, () => heldTo(excelHost(), all));
          expect(inOurs.sheets).toEqual(inFile.sheets);
        },
      ),
      { numRuns: 25 },
    );
  });
});
