import fc from 'fast-check';
import { sheetPlan, type SheetPlan } from '../../../src/workbook/plan';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { typedPlan } from '../../support/typedPlan';
import { sheet } from '../../support/grid';
import { comparablePlan } from './comparablePlan';
import { addSheet, emptyWorkbook } from './emptyWorkbook';
import { planOfSheet } from './planOfSheet';
import { sheetFaults } from './sheetFaults';
import { sheetOfPlan } from './sheetOfPlan';
import { cellKey, type ExcelSheet } from './workbook';
import { workbookOf } from './workbookOf';

/** A plan written by a perfect host and read back. */
function readBack(...plans: SheetPlan[]): SheetPlan {
  const book = emptyWorkbook('classeur.xlsx');
  const sheets = plans.map((plan) => sheetOfPlan(book, plan));
  return planOfSheet(sheets.at(-1)!, book);
}

describe('planOfSheet', () => {
  it('tells of a sheet of the user’s what stands where', () => {
    const book = workbookOf(
      sheet(
        'Axe 1',
        [
          ['Objectif', ''],
          ['1-1 Lire', 12],
        ],
        ['A1:B1'],
      ),
    );
    expect(planOfSheet(book.sheets[0]!, book)).toMatchObject({
      id: 'Axe 1',
      rows: [[{ value: 'Objectif' }], [{ value: '1-1 Lire' }, { value: 12 }]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  it.each([
    ['a matrix', [matrixPlan()]],
    ['charts', [matrixPlan(), chartsPlan()]],
    ['a chart of another sheet', [chartsPlan(), chartElsewhere()]],
  ])('gives back the plan of %s', (_what, plans) => {
    expect(comparablePlan(readBack(...plans))).toEqual(comparablePlan(plans.at(-1)!));
  });

  it('gives back any plan of cells, sizes and lists', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(comparablePlan(readBack(plan))).toEqual(comparablePlan(plan));
      }),
    );
  });

  it('refuses a conditional format of several blocks, whose formula means something else in each', () => {
    const book = emptyWorkbook('classeur.xlsx');
    const made = sheetOfPlan(book, matrixPlan());
    made.conditionalFormats[0]!.rects.push({ top: 20, left: 0, bottom: 20, right: 0 });
    expect(() => planOfSheet(made, book)).toThrow('several blocks');
  });
});

describe('comparablePlan', () => {
  const changes: [string, (sheet: ExcelSheet) => void][] = [
    ['the colour of the tab', (one) => (one.tabColor = '#E1000F')],
    ['a value', (one) => (one.cells.get(cellKey(3, 0))!.value = 'autre')],
    ['a formula', (one) => (one.cells.get(cellKey(3, 7))!.formula = '=1')],
    ['a look', (one) => (one.cells.get(cellKey(3, 0))!.style = { bold: true })],
    ['a link', (one) => (one.cells.get(cellKey(3, 1))!.link!.documentReference = "'Indicateurs'!B1")],
    ['a cell too much', (one) => one.cells.set(cellKey(40, 0), { value: 'x', style: {} })],
    ['a width', (one) => one.columns.set(1, { width: 100 })],
    ['a height', (one) => one.rows.set(0, { height: 10 })],
    ['a merge', (one) => one.merges.pop()],
    ['what is frozen', (one) => (one.frozen = { rows: 3, columns: 0 })],
    ['the formula of a colour', (one) => (one.conditionalFormats[0]!.formula = '=C5="X"')],
    ['the colour itself', (one) => (one.conditionalFormats[0]!.style.fill = 'FFFFFF')],
    ['a list', (one) => (one.validations[0]!.list = 'X')],
    ['how strict it is', (one) => (one.validations[0]!.alert.style = 'Warning')],
    ['its prompt', (one) => (one.validations[0]!.prompt.message = '')],
    ['the paper', (one) => (one.page.paperSize = 'A3')],
    ['its footer', (one) => (one.page.footer = '&C&P')],
    ['rows on each page', (one) => (one.page.titleRows = { first: 0, last: 1 })],
    ['where a page ends', (one) => (one.page.rowBreaks = [])],
  ];

  it.each(changes)('sees %s changed', (_what, change) => {
    const book = emptyWorkbook('classeur.xlsx');
    const made = sheetOfPlan(book, matrixPlan());
    change(made);
    expect(comparablePlan(planOfSheet(made, book))).not.toEqual(comparablePlan(matrixPlan()));
  });

  const chartChanges: [string, (sheet: ExcelSheet) => void][] = [
    ['kind', ({ charts }) => (charts[0]!.type = 'ColumnStacked')],
    ['title', ({ charts }) => (charts[0]!.title = '')],
    ['place', ({ charts }) => (charts[0]!.at.right += 1)],
    ['number of series', ({ charts }) => charts[0]!.series.pop()],
    ['values', ({ charts }) => (charts[0]!.series[0]!.values!.rect.right -= 1)],
    ['categories', ({ charts }) => (charts[0]!.series[0]!.categories!.rect.top = 1)],
    ['colour of bars', ({ charts }) => (charts[0]!.series[0]!.fillColor = '#000000')],
    ['colour of lines', ({ charts }) => (charts[2]!.series[0]!.line.color = '#000000')],
    ['labels', ({ charts }) => charts[0]!.series.forEach(({ labels }) => (labels.visible = false))],
    ['title of an axis', ({ charts }) => (charts[2]!.valueAxis.title = '')],
    ['format of numbers', ({ charts }) => (charts[0]!.valueAxis.numberFormat = '0%')],
  ];

  it.each(chartChanges)('sees the %s of a chart changed', (_what, change) => {
    const book = emptyWorkbook('classeur.xlsx');
    const made = sheetOfPlan(book, structuredClone(chartsPlan()));
    change(made);
    expect(comparablePlan(planOfSheet(made, book))).not.toEqual(comparablePlan(chartsPlan()));
  });

  const tableChanges: [string, (sheet: ExcelSheet) => void][] = [
    ['a table gone', (one) => one.tables.pop()],
    ['a row more in a table', ({ tables }) => (tables[0]!.rect = { ...tables[0]!.rect, bottom: 3 })],
    ['the name of a table', ({ tables }) => (tables[0]!.name = 'FDR_Ecoles_2')],
    ['where a list comes from', ({ validations }) => (validations[0]!.list = '=FDR_Croix')],
    ['a list that no longer grows', ({ validations }) => (validations[0]!.list = 'Cayenne,Kourou')],
    ['a help without a rule', ({ validations }) => (validations[1]!.prompt.message = 'Un nombre.')],
  ];

  const typedChanges: [string, (sheet: ExcelSheet) => void][] = [
    ['the kind of value', ({ validations }) => (validations[0]!.compared!.kind = 'date')],
    ['a rule gone', ({ validations }) => delete validations[1]!.compared],
    ['a fold', ({ columns }) => columns.set(2, { ...columns.get(2), hidden: false })],
    ['a group', ({ columns }) => columns.set(5, { width: columns.get(5)!.width!, hidden: true })],
    ['a warning', ({ validations }) => (validations[0]!.alert.message = '')],
  ];

  it.each(typedChanges)('sees %s changed of a sheet to type in', (_what, change) => {
    const book = emptyWorkbook('classeur.xlsx');
    const made = sheetOfPlan(book, typedPlan());
    change(made);
    expect(comparablePlan(planOfSheet(made, book))).not.toEqual(comparablePlan(typedPlan()));
  });

  it.each(tableChanges)('sees %s', (_what, change) => {
    const book = emptyWorkbook('classeur.xlsx');
    const made = sheetOfPlan(book, chartsPlan());
    change(made);
    expect(comparablePlan(planOfSheet(made, book))).not.toEqual(comparablePlan(chartsPlan()));
  });

  it('takes for equal what looks the same', () => {
    const plain = comparablePlan(planWith([[{ value: 'a' }]]));
    const same = planWith([
      [{ value: 'a', style: { bold: false, size: 11, numberFormat: 'General' } }, {}],
      [null],
    ]);
    expect(comparablePlan(same)).toEqual(plain);
  });
});

describe('sheetFaults', () => {
  it('finds nothing on a sheet that was written whole', () => {
    const book = emptyWorkbook('classeur.xlsx');
    expect(sheetFaults(sheetOfPlan(book, matrixPlan()))).toEqual([]);
    expect(sheetFaults(sheetOfPlan(book, chartsPlan()))).toEqual([]);
  });

  it('says what a sheet lacks that nobody generated', () => {
    expect(sheetFaults(addSheet(emptyWorkbook('classeur.xlsx'), 'Axe 1'))).toEqual(
      expect.arrayContaining(['a stamp', 'one page wide, as high as it needs', 'margin left']),
    );
  });

  it('says which table and which chart is not as it should be', () => {
    const made = sheetOfPlan(emptyWorkbook('classeur.xlsx'), chartsPlan());
    made.tables[0]!.bandedRows = false;
    made.charts[0]!.legend.visible = false;
    made.charts[1]!.categoryAxis.reversed = false;
    expect(sheetFaults(made)).toEqual([
      'FDR_Ecoles in banded rows',
      'Les écoles équipées progressent (column): no legend',
      'Les écoles équipées progressent (bar): categories in the wrong order',
    ]);
  });
});

/** A chart on one sheet whose figures stand on another. */
function chartElsewhere(): SheetPlan {
  const [chart] = chartsPlan().charts;
  return { ...planWith([[{ value: 'Synthèse' }]]), charts: [{ ...chart!, sheet: 'Indicateurs' }] };
}

function planWith(rows: SheetPlan['rows']): SheetPlan {
  return sheetPlan({ id: 'essai', name: 'Essai', rows, print: { orientation: 'portrait', paper: 'A4' } });
}

const color = fc.constantFrom('000091', 'E1000F');
const rect = fc
  .tuple(fc.nat(20), fc.nat(10), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const anyCell = fc.option(
  fc.record(
    {
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
      formula: fc.constantFrom('SUM(A1:B2)', "'L''axe'!A1"),
      style: fc.record(
        {
          bold: fc.boolean(),
          color,
          indent: fc.nat(2),
          rotation: fc.constantFrom(0, 90),
          numberFormat: fc.constantFrom('0%', 'General'),
        },
        { requiredKeys: [] },
      ),
      link: fc.record({ sheet: fc.constantFrom('Axe 1', "L'axe"), address: fc.constant('B4') }),
    },
    { requiredKeys: [] },
  ),
);
const anyPlan: fc.Arbitrary<SheetPlan> = fc
  .record({
    rows: fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }),
    columnWidths: fc.array(fc.nat(60), { maxLength: 8 }),
    rowHeights: fc.array(fc.option(fc.integer({ min: 1, max: 409 })), { maxLength: 8 }),
    merges: fc.uniqueArray(rect, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
    conditionalFormats: fc.array(
      fc.record({ rect, formula: fc.constantFrom('A1="X"', 'B2>0'), style: fc.record({ fill: color }) }),
      { maxLength: 3 },
    ),
    validations: fc.uniqueArray(
      fc.record({
        rect,
        values: fc.constantFrom<string[]>(['X', '○'], ['oui', 'non']),
        strict: fc.boolean(),
      }),
      { maxLength: 3, selector: (one) => JSON.stringify(one.rect) },
    ),
    name: fc.constantFrom('Matrice', "L'axe (2)"),
  })
  .map(({ name, ...parts }) =>
    sheetPlan({
      id: 'essai',
      name,
      ...parts,
      names: [{ name: 'FDR_Zone', rect: { top: 0, left: 0, bottom: 2, right: 3 } }],
      print: { orientation: 'landscape', paper: 'A3', header: '&LÀ gauche&RÀ droite' },
    }),
  );
