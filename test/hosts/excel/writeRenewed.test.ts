import { cellKey, type ExcelChart } from '../../excel/workbook/workbook';
import { stampOf } from '../../excel/workbook/planOfSheet';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { firstColumn, MARK, note, planned, sheetNamed, standing, userBook, write } from './writing';

// Each test starts an Excel or several.
jest.setTimeout(60_000);

describe('a renewed sheet', () => {
  it('shows what is new and nothing of what was there', async () => {
    const book = userBook();
    const link = { sheet: 'Axe 1', address: 'A2' };
    const full = note([], {
      rows: [
        [{ value: 'avant', link }],
        [{ value: 'deux', style: { fill: 'DCE6F2' } }],
        [{ value: 'trois' }],
      ],
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      rowHeights: [30, 40, 50],
      validations: [{ rect: { top: 2, left: 0, bottom: 2, right: 0 }, values: ['X'], strict: true }],
      conditionalFormats: [
        { rect: { top: 2, left: 0, bottom: 2, right: 0 }, formula: 'A3="X"', style: { bold: true } },
      ],
      freeze: { rows: 1, columns: 0 },
    });
    await write(book, [full]);
    await write(book, [note(['après'])]);
    expect(standing(book, 'Note')).toEqual(planned(note(['après'])));
  });

  it('keeps the name that people gave its tab, and its place', async () => {
    const book = userBook();
    await write(book, [note(['avant']), matrixPlan()]);
    sheetNamed(book, 'Note').name = 'Ma note';
    const { report } = await write(book, [note(['après'])]);
    expect(report.sheets).toEqual([{ id: 'note', name: 'Ma note', renewed: true }]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Axe 1', 'Ma note', 'Matrice']);
    expect(firstColumn(book, 'Ma note')[0]).toBe('après');
  });

  it('keeps the widths that people gave to columns, and the columns they hid', async () => {
    const book = userBook();
    const plan = note(['texte'], { columnWidths: [8, 20, 30] });
    await write(book, [plan]);
    const { columns } = sheetNamed(book, 'Note');
    columns.set(0, { width: 150 });
    columns.set(1, { ...columns.get(1), hidden: true });
    await write(book, [{ ...plan, columnWidths: [10, 20, 40] }]);
    const renewed = sheetNamed(book, 'Note').columns;
    expect(renewed.get(0)?.width).toBe(150);
    expect(renewed.get(1)?.hidden).toBe(true);
    // 40 characters, as planned: nobody had changed them.
    expect(renewed.get(2)).toMatchObject({ width: 213.75 });
    // Other columns: what people made of the ones before says nothing of them.
    await write(book, [{ ...plan, columnWidths: [10, 20, 40], columnsOf: 'actions' }]);
    const others = sheetNamed(book, 'Note').columns;
    expect(others.get(0)?.width).toBe(56.25);
    expect(others.get(1)?.hidden ?? false).toBe(false);
  });

  it('keeps comments and charts of people', async () => {
    const book = userBook();
    await write(book, [chartsPlan()]);
    const sheet = sheetNamed(book, 'Indicateurs');
    sheet.comments.push({ id: 'comment', row: 1, column: 1, text: 'À vérifier' });
    const own: ExcelChart = { ...structuredClone(sheet.charts[0]!), id: 'own', name: 'Graphique 7' };
    sheet.charts.push(own);
    const plan = { ...chartsPlan(), charts: chartsPlan().charts.slice(0, 2) };
    await write(book, [plan]);
    const renewed = sheetNamed(book, 'Indicateurs');
    expect(renewed.comments).toEqual([{ id: 'comment', row: 1, column: 1, text: 'À vérifier' }]);
    expect(renewed.charts.map(({ name }) => name).sort()).toEqual([
      'FDR indicateurs 1',
      'FDR indicateurs 2',
      'Graphique 7',
    ]);
  });

  it('is the one of several copies that has its name', async () => {
    const book = userBook();
    await write(book, [note(['avant'])]);
    const copy = structuredClone(sheetNamed(book, 'Note'));
    book.sheets.push({ ...copy, id: 'copy', name: 'Note (2)' });
    await write(book, [note(['après'])]);
    expect([firstColumn(book, 'Note')[0], firstColumn(book, 'Note (2)')[0]]).toEqual(['après', 'avant']);
  });

  it('is the one that an earlier run left incomplete', async () => {
    const book = userBook();
    await expect(
      write(book, [note(['avant'])], {
        arrange: ({ faults }) => faults.onRequest(3).fail('GeneralException'),
      }),
    ).rejects.toThrow('host-refused');
    expect(stampOf(sheetNamed(book, 'Note'))).toEqual({ id: 'note', incomplete: true });
    expect(firstColumn(book, 'Note')[0]).toBe(MARK);
    const { report } = await write(book, [note(['après'])]);
    expect(report.sheets).toEqual([{ id: 'note', name: 'Note', renewed: true }]);
    expect(standing(book, 'Note')).toEqual(planned(note(['après'])));
  });

  it('may have become a table in the hands of people', async () => {
    const book = userBook();
    await write(book, [matrixPlan()]);
    sheetNamed(book, 'Matrice').tables.push({
      id: 'table',
      name: 'Tableau1',
      rect: { top: 3, left: 0, bottom: 9, right: 7 },
      style: 'TableStyleLight1',
      bandedRows: true,
    });
    await write(book, [matrixPlan()]);
    expect(sheetNamed(book, 'Matrice').tables).toEqual([]);
    expect(standing(book, 'Matrice')).toEqual(planned(matrixPlan()));
  });
});

describe('a sheet of the user', () => {
  it('keeps its name: ours takes another, which formulas and links follow', async () => {
    const book = userBook('Matrice');
    const before = structuredClone(book.sheets);
    const { report } = await write(book, [matrixPlan(), chartsPlan()]);
    expect(report.sheets.map(({ name }) => name)).toEqual(['Matrice (2)', 'Indicateurs']);
    expect(standing(book, 'Indicateurs').cells.B4?.formula).toBe(
      "SUM('Matrice (2)'!H4:H15)/COUNTA(FDR_Croix)",
    );
    expect(book.sheets.slice(0, 2)).toEqual(before);
  });

  it('is never renewed, even when it looks like one of ours', async () => {
    const book = userBook('Note');
    await write(book, [note(['la nôtre'])]);
    expect([firstColumn(book, 'Note')[0], firstColumn(book, 'Note (2)')[0]]).toEqual([
      'Objectif',
      'la nôtre',
    ]);
  });
});

describe('names of a plan', () => {
  it('leave those of the user alone and take another', async () => {
    const book = userBook();
    book.names.push({ name: 'fdr_croix', formula: "='Axe 1'!$A$1", visible: true });
    await write(book, [matrixPlan(), chartsPlan()]);
    await write(book, [matrixPlan(), chartsPlan()]);
    const croix = book.names.filter(({ name }) => /croix/i.test(name));
    expect(croix.map(({ name, formula }) => [name, formula])).toEqual([
      ['fdr_croix', "='Axe 1'!$A$1"],
      ['FDR_Croix_2', expect.stringMatching(/^='?Matrice'?!\$C\$4:\$G\$15$/)],
    ]);
    expect(standing(book, 'Indicateurs').cells.B4?.formula).toContain('COUNTA(FDR_Croix_2)');
  });

  it('follow their cells when these move', async () => {
    const book = userBook();
    const at = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
    await write(book, [note(['un', 'deux'], { names: [{ name: 'Seuil', rect: at(0) }] })]);
    await write(book, [note(['un', 'deux'], { names: [{ name: 'Seuil', rect: at(1) }] })]);
    expect(standing(book, 'Note').names).toEqual({ Seuil: 'A2' });
    expect(book.names).toHaveLength(1);
    expect(sheetNamed(book, 'Note').cells.get(cellKey(1, 0))?.value).toBe('deux');
  });
});
