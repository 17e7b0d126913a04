import { absoluteRect, cellAddress, sheetReference } from '../../../../src/workbook/address';
import { serialOfDate } from '../../../../src/workbook/serialDates';
import { formulaCells } from '../../../support/plans';
import { onSheet } from '../../support/onSheet';
import { addSheet, emptyWorkbook } from '../../workbook/emptyWorkbook';
import { cellKey, type ExcelCell, type ExcelWorkbook } from '../../workbook/workbook';
import { contentChanged, recalculate } from './calculation';
import { generatedTabs, onePlanOfEach } from '../../../support/sheetMaterial';

/** A workbook whose only sheet holds these cells of column A from the top, and the formula in B1. */
function bookWith(formula: string, column: (string | number | boolean)[] = []): [ExcelWorkbook, ExcelCell] {
  const book = emptyWorkbook('calcul.xlsx');
  const { cells } = addSheet(book, 'Suivi');
  column.forEach((value, row) => cells.set(cellKey(row, 0), { value, style: {} }));
  const cell: ExcelCell = { value: 0, formula, style: {} };
  cells.set(cellKey(0, 1), cell);
  contentChanged(book);
  return [book, cell];
}

function computed(formula: string, column: (string | number | boolean)[] = []): unknown {
  const [book, cell] = bookWith(formula, column);
  recalculate(book);
  return cell.error ?? cell.value;
}

describe('what formulas compute to', () => {
  const marks = ['X', 'x', '', ' x ', 3, true, '●'];

  it.each([
    ['=SUM(A1:A7)', 3],
    ['=COUNTIF(A1:A7,"X")', 2],
    ['=COUNTIF(A1:A7,">0")/COLUMNS(A1:C1)', 1 / 3],
    ['=COUNTA(A1:A7)', 6],
    ['=COUNTIF(A1:A7,"*x*")', 3],
    ['=SUMPRODUCT((A1:A7="x")*1)', 2],
    ['=IF(A3="","vide","plein")', 'vide'],
    ['=IF(A3=0,1,2)', 1],
    ['=TRIM(A4)="X"', true],
    ['=AND(TRIM(A4)<>"",A1<>"y")', true],
    ['="Axes : "&COUNTA(A1:A2)', 'Axes : 2'],
    ['=IFERROR(1/0,"–")', '–'],
    ['=MAX(A1:A7)+MIN(A1:A7)', 6],
    ['=ROUND(2/3,2)', 0.67],
    ['=1/3', 1 / 3],
    ['=0.1+0.2', 0.1 + 0.2],
    ['=2/3*1E15', (2 / 3) * 1e15],
    ['=A9', 0],
    ['=1/0', '#DIV/0!'],
    ['=A1+1', '#VALUE!'],
    ['=#REF!*2', '#REF!'],
    ['=Absente!A1', '#REF!'],
    ['=inconnu', '#NAME?'],
  ])('%s is %s', (formula, value) => {
    expect(computed(formula, marks)).toBe(value);
  });

  it('looks through names, of the sheet before those of the workbook', () => {
    const [book, cell] = bookWith('=COUNTIF(marques,croix)&suffixe', ['X', 'Y', 'X']);
    book.names = [
      { name: 'marques', formula: '=Suivi!$A$1:$A$3', visible: true },
      { name: 'croix', formula: '="Z"', visible: true },
      { name: 'suffixe', formula: '=" / "&COUNTA(marques)', visible: true },
    ];
    book.sheets[0]!.names = [{ name: 'Croix', formula: '="X"', visible: true }];
    recalculate(book);
    expect(cell.value).toBe('2 / 3');
  });

  it('computes anew what depends on a changed cell, over sheets, when somebody looks', async () => {
    await onSheet(async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add("L'année");
      other.getRange('A1').formulas = [['=B1+1']];
      other.getRange('B1').formulas = [['=SUM(Suivi!A1:A2)']];
      const total = other.getRange('A1');
      sheet.getRange('A1:A2').values = [[1], [2]];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[4]]);
      sheet.getRange('A2').values = [[5]];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[7]]);
    });
  });

  it('knows what day it is', () => {
    const day = serialOfDate(new Date().toISOString().slice(0, 10));
    const answer = computed('=TODAY()');
    // Midnight may pass between the two.
    expect([day, day + 1]).toContain(answer);
  });

  it('keeps the values of a file as long as nothing changed', () => {
    const [book, cell] = bookWith('=1+1');
    const unchanged = { ...book };
    cell.value = 'du fichier';
    recalculate(unchanged);
    expect(cell.value).toBe('du fichier');
  });

  it.each([
    ['=SOMME(A1:A2)', /cannot compute =SOMME\(A1:A2\) in Suivi!B1: no function SOMME/],
    ['=NOW()', /NOW is never the same/],
    ['=1+', /cannot compute =1\+ in Suivi!B1/],
    ['=SUMPRODUCT(--(A1:A3=1))', /IronCalc leaves out --/],
    ['=B1', /cannot compute =B1 in Suivi!B1/],
    ['=A1:A3', /cannot compute =A1:A3 in Suivi!B1/],
  ])('says loudly that it cannot compute %s', (formula, message) => {
    expect(() => computed(formula, [1, 2, 3])).toThrow(message);
  });

  it('computes the sheets that we generate to the values that their plans give', () => {
    const plans = onePlanOfEach();
    expect(plans.map(({ name }) => name)).toEqual(generatedTabs);
    expect(plans.flatMap(formulaCells).length).toBeGreaterThan(50);
    const book = emptyWorkbook('plans.xlsx');
    for (const plan of plans) {
      const { cells } = addSheet(book, plan.name);
      plan.rows.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (!cell) return;
          const formula = cell.formula === undefined ? {} : { formula: `=${cell.formula}` };
          const value = cell.formula === undefined ? (cell.value ?? '') : '';
          cells.set(cellKey(row, column), { value, ...formula, style: {} });
        });
      });
    }
    book.names = plans.flatMap((plan) =>
      plan.names.map(({ name, rect }) => ({
        name,
        formula: `=${sheetReference(plan.name)}${absoluteRect(rect)}`,
        visible: true,
      })),
    );
    contentChanged(book);
    recalculate(book);
    for (const plan of plans) {
      const { cells } = book.sheets.find(({ name }) => name === plan.name)!;
      const values = new Map(
        [...cells].map(([key, { value }]) => {
          const [row, column] = key.split(',').map(Number);
          return [cellAddress(row!, column!), value];
        }),
      );
      const wanted = formulaCells(plan);
      expect(wanted.map((cell) => ({ ...cell, value: values.get(cell.address) }))).toEqual(wanted);
    }
  });
});
