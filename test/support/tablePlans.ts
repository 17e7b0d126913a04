import { sheetPlan, type SheetPlan } from '../../src/workbook/plan';

/** A title, and below it a table whose first column is a list for others; with headers that are hard to write. */
export function axesPlan(titles = ['Lire', 'Compter']): SheetPlan {
  const last = titles.length + 1;
  return sheetPlan({
    id: 'axes',
    name: 'Axes',
    rows: [
      [{ value: 'Les axes' }],
      ['Code', 'Intitulé\nde l’axe', 'Lycées & "CFA" _x000D_'].map((value) => ({
        value,
        style: { bold: true, wrap: true },
      })),
      ...titles.map((title, i) => [{ value: `Axe ${String(i + 1)}` }, { value: title }, { value: i * 10 }]),
    ],
    columnWidths: [10, 40, 12],
    freeze: { rows: 2, columns: 0 },
    tables: [{ name: 'FDR_Axes', rect: { top: 1, left: 0, bottom: last, right: 2 } }],
    names: [{ name: 'FDR_Codes', rect: { top: 2, left: 0, bottom: last, right: 0 } }],
    print: { orientation: 'portrait', paper: 'A4' },
  });
}

/** A table in the first cell of its sheet, with a list of the codes of `axesPlan` and a help for who types. */
export function listPlan(): SheetPlan {
  return sheetPlan({
    id: 'suivi',
    name: 'Suivi',
    rows: [[{ value: 'Axe' }, { value: 'Échéance' }], [{ value: 'Axe 1' }]],
    columnWidths: [10, 20],
    tables: [{ name: 'FDR_Suivi', rect: { top: 0, left: 0, bottom: 1, right: 1 } }],
    validations: [
      {
        rect: { top: 1, left: 0, bottom: 1, right: 0 },
        values: ['Axe 1', 'Axe 2'],
        from: 'FDR_Codes',
        strict: true,
      },
      {
        rect: { top: 1, left: 1, bottom: 1, right: 1 },
        values: [],
        strict: false,
        prompt: { title: 'Échéance', text: 'Par exemple : juin 2027.' },
      },
    ],
    print: { orientation: 'portrait', paper: 'A4' },
  });
}
