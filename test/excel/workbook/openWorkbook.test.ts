import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { emptyState } from '../../../src/workbook/host';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { stateFromXml } from '../../../src/workbook/stateXml';
import { workbookBytes } from '../../hosts/file/workbookParts';
import { matrixPlan } from '../../support/demoPlans';
import { userWorkbook } from '../../support/userWorkbook';
import { fileOf } from '../../support/workbooks';
import { openWorkbook } from './openWorkbook';
import type { ExcelWorkbook } from './workbook';

const SAMPLES = join(__dirname, '../../../assets/samples');

/** What stands in the cells of each sheet, as `A1 = 12 [0%] =B1*2`. */
function shownCells(book: ExcelWorkbook): Record<string, string[]> {
  return Object.fromEntries(
    book.sheets.map(({ name, cells }) => [
      name,
      [...cells].map(([key, { value, formula, error, style }]) =>
        [key, JSON.stringify(value), style.numberFormat, formula, error].filter(Boolean).join(' '),
      ),
    ]),
  );
}

function shownSnapshot(snapshot: WorkbookSnapshot): Record<string, string[]> {
  return Object.fromEntries(
    snapshot.sheets.map(({ name, cells }) => [
      name,
      cells.map(({ row, column, cell: { value, format, formula, error } }) =>
        [`${String(row)},${String(column)}`, JSON.stringify(value), format, formula && `=${formula}`, error]
          .filter(Boolean)
          .join(' '),
      ),
    ]),
  );
}

describe('openWorkbook', () => {
  it('takes values and merges of a file', async () => {
    const file = fileOf({
      name: 'Axe 1',
      rows: [
        ['Objectif', null],
        ['1-1 Lire', 12],
      ],
      merges: ['A1:B1'],
    });
    const book = await openWorkbook(file, 'fdr.xlsx');
    expect(book.name).toBe('fdr.xlsx');
    expect(book.active).toBe(book.sheets[0]!.id);
    expect(shownCells(book)).toEqual({ 'Axe 1': ['0,0 "Objectif"', '1,0 "1-1 Lire"', '1,1 12'] });
    expect(book.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('takes formulas, errors, formats, and what is hidden or protected', async () => {
    const book = await openWorkbook(
      workbookBytes({
        sheets: [
          { name: 'Secrète', state: 'veryHidden' },
          {
            name: 'Calculs',
            xml:
              '<cols><col min="2" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" hidden="1"/></cols>' +
              '<sheetData><row r="1"><c r="A1" s="1"><f>B1/2</f><v>0.5</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
              '<row r="2" hidden="1"><c r="A2" t="e"><f>X()</f><v>#NAME?</v></c></row></sheetData>' +
              '<sheetProtection sheet="1"/>',
          },
        ],
        formats: ['0%'],
        afterSheets:
          '<definedNames><definedName name="Taux">Calculs!$A$1</definedName>' +
          '<definedName name="Ici" localSheetId="1" hidden="1">Calculs!$B$1</definedName></definedNames>',
      }),
      'calculs.xlsx',
    );
    const [secret, sheet] = book.sheets;
    expect(secret!.visibility).toBe('VeryHidden');
    expect(book.active).toBe(sheet!.id);
    expect(shownCells(book)['Calculs']).toEqual([
      '0,0 0.5 0% =B1/2',
      '0,1 1',
      '0,2 2',
      '1,0 "#NAME?" =X() #NAME?',
    ]);
    expect([...sheet!.columns]).toEqual([
      [1, { width: 108.75 }],
      [2, { hidden: true }],
    ]);
    expect([...sheet!.rows]).toEqual([[1, { hidden: true }]]);
    expect(sheet!.protected).toBe(true);
    expect(book.names).toEqual([{ name: 'Taux', formula: '=Calculs!$A$1', visible: true }]);
    expect(sheet!.names).toEqual([{ name: 'Ici', formula: '=Calculs!$B$1', visible: false }]);
  });

  it('tells dates as a workbook of 1904 counts them', async () => {
    const book = await openWorkbook(
      workbookBytes({
        sheets: [
          {
            name: 'Dates',
            xml: '<sheetData><row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row></sheetData>',
          },
        ],
        formats: ['dd/mm/yyyy'],
        workbookProperties: 'date1904="1"',
      }),
      'ancien.xlsx',
    );
    expect(book.date1904).toBe(true);
    expect([...book.sheets[0]!.cells.values()].map(({ value }) => value)).toEqual([100, 100]);
  });

  it('takes stamps of generated sheets, their widths, and the state', async () => {
    const host = new FileHost(userWorkbook(), 'fdr.xlsx');
    await host.write([matrixPlan()]);
    const state = { ...emptyState(), choices: { 'Axe 1': 'actions' } };
    await host.state.save(state);
    const book = await openWorkbook(await host.bytes(), 'fdr.xlsx');
    const matrix = book.sheets.find(({ name }) => name === 'Matrice')!;
    expect(matrix.names).toEqual([
      { name: '_FDR_feuille', formula: '="matrice"', visible: false },
      { name: '_FDR_largeurs', formula: '="8,40,6*5,8"', visible: false },
    ]);
    expect(matrix.columns.get(1)).toEqual({ width: 213.75 });
    expect(book.names).toEqual([{ name: 'FDR_Croix', formula: "='Matrice'!$C$4:$G$15", visible: true }]);
    expect(book.customXmlParts.map(({ xml }) => stateFromXml(xml))).toEqual([state]);
  });

  it.each(readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx')))(
    'loses nothing of %s',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
      const snapshot = await new FileHost(bytes, file).read();
      const book = await openWorkbook(bytes, file);
      expect(shownCells(book)).toEqual(shownSnapshot(snapshot));
      expect(book.sheets.map(({ merges }) => merges)).toEqual(snapshot.sheets.map(({ merges }) => merges));
    },
  );
});
