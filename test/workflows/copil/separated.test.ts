import { looks } from '../../../src/sheets/looks';
import { sheetPlan, type PlannedCell, type SheetPlan } from '../../../src/workbook/plan';
import { separated } from '../../../src/workflows/copil/separate/separated';

const print = { orientation: 'landscape', paper: 'A4', titleRows: { first: 1, last: 1 } } as const;

function plan(name: string, rows: (PlannedCell | null)[][], more: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan({
    id: name.toLowerCase(),
    name,
    rows,
    columnWidths: rows[0]!.map(() => 10),
    print,
    ...more,
  });
}

const parameters = plan('Paramètres', [[{ value: 'Seuil' }, { value: -10 }]], {
  names: [{ name: 'FDR_Seuil', rect: { top: 0, left: 1, bottom: 0, right: 1 } }],
});

/** What each cell of the first sheet holds: its formula, else its value. */
function written(chosen: SheetPlan[], others: SheetPlan[] = [], userSheets: string[] = []): unknown[][] {
  const [first] = separated(chosen, { all: [...chosen, ...others], userSheets });
  return first!.rows.map((row) => row.map((cell) => (cell?.formula ? `=${cell.formula}` : cell?.value)));
}

describe('plans as a workbook of their own', () => {
  it('count on with what is taken along', () => {
    const total = plan('Total', [[{ formula: "SUM('Suivi'!A1:A2)+B1", value: 5 }, { value: 2 }]]);
    const followUp = plan('Suivi', [[{ value: 1 }], [{ value: 2 }]]);
    expect(written([total, followUp])).toEqual([["=SUM('Suivi'!A1:A2)+B1", 2]]);
    expect(written([total], [followUp])).toEqual([[5, 2]]);
  });

  it('take a single cell of another sheet for what it holds', () => {
    const late = plan('Suivi', [
      [{ value: -12 }, { formula: 'IF(A1<FDR_Seuil,"retard","")', value: 'retard' }],
      [{ value: -3 }, { formula: "A2-'Paramètres'!$B$1", value: 7 }],
      [{ formula: 'FDR_Seuil', value: -10 }],
      [{ value: 'Ancien' }, { formula: 'A4+Disparue!A1', value: 'gardé' }],
    ]);
    expect(written([late], [parameters])).toEqual([
      [-12, '=IF(A1<(-10),"retard","")'],
      [-3, '=A2-(-10)'],
      [-10],
      ['Ancien', 'gardé'],
    ]);
    expect(written([late, parameters])[0]).toEqual([-12, '=IF(A1<FDR_Seuil,"retard","")']);
  });

  describe('with folded columns', () => {
    const followed = plan(
      'Suivi',
      [
        [{ value: 'Suivi des indicateurs' }, null, null, null, null],
        [
          { value: 'Indicateur' },
          { value: 'Taux' },
          { value: 'Départ' },
          { value: 'Pilote' },
          { value: 'Repère' },
        ],
        [
          { value: 'Écoles' },
          { formula: 'IF(E3="","",C3*2)', value: 0.5 },
          { formula: 'LEN(A3)-5.75', value: 0.25 },
          { value: 'M. Untel' },
          { value: 'id-1' },
        ],
      ],
      {
        foldedColumns: [{ first: 2, last: 4 }],
        conditionalFormats: [
          { rect: { top: 2, left: 1, bottom: 2, right: 1 }, formula: 'B3>FDR_Seuil', style: { bold: true } },
          { rect: { top: 2, left: 1, bottom: 2, right: 1 }, formula: '$C3>0', style: { bold: true } },
        ],
        validations: [{ rect: { top: 2, left: 0, bottom: 2, right: 0 }, values: ['a'], strict: false }],
        merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
        tables: [{ name: 'FDR_Table', rect: { top: 1, left: 0, bottom: 2, right: 4 } }],
        owned: [{ key: 'k', row: 2, column: 0, value: '' }],
        names: [{ name: 'FDR_Reperes', rect: { top: 2, left: 4, bottom: 2, right: 4 } }],
      },
    );

    const [shown, detail, ...more] = separated([followed], { all: [followed, parameters], userSheets: [] });

    it('show those that formulas count with on a tab behind, and leave out the others', () => {
      expect(more).toEqual([]);
      expect(shown!.rows.map((row) => row.length)).toEqual([2, 2, 2]);
      expect(shown!.rows[2]![1]!.formula).toBe(`IF('Suivi (calculs)'!C3="","",'Suivi (calculs)'!B3*2)`);
      expect(detail!.rows.slice(1).map((row) => row.map((cell) => cell?.formula ?? cell?.value))).toEqual([
        ['Indicateur', 'Départ', 'Compté'],
        ['Écoles', "LEN('Suivi'!A3)-5.75", 'oui'],
      ]);
      // The marks say nothing to others: they are counted, and any word does for that.
      expect(JSON.stringify(detail)).not.toContain('id-1');
      expect(JSON.stringify([shown, detail])).not.toContain('Untel');
      expect(detail!.names).toEqual([
        { name: 'FDR_Reperes', rect: { top: 2, left: 2, bottom: 2, right: 2 } },
      ]);
    });

    it('hide nothing, and are not made for typing', () => {
      expect([shown!.foldedColumns, shown!.validations, shown!.owned]).toEqual([undefined, [], []]);
      expect([shown!.merges, shown!.tables]).toEqual([
        [{ top: 0, left: 0, bottom: 0, right: 1 }],
        [{ name: 'FDR_Table', rect: { top: 1, left: 0, bottom: 2, right: 1 } }],
      ]);
    });

    it('are printed on A3 where they are many', () => {
      const many = Array.from({ length: 16 }, (_, i): PlannedCell => ({ value: `Chiffre ${String(i)}` }));
      const counting = plan(
        'Suivi',
        [
          [{ value: 'Suivi' }],
          [{ value: 'Indicateur' }, { value: 'Somme' }, ...many],
          [{ value: 'Écoles' }, { formula: 'SUM(C3:R3)', value: 16 }, ...many.map(() => ({ value: 1 }))],
        ],
        { columnWidths: Array.from({ length: 18 }, () => 14), foldedColumns: [{ first: 2, last: 17 }] },
      );
      const papers = separated([counting], { all: [counting], userSheets: [] }).map(
        ({ print }) => print.paper,
      );
      expect(papers).toEqual(['A4', 'A3']);
      expect(detail!.print.paper).toBe('A4');
    });

    it('keep the colours that look at their own sheet', () => {
      expect(shown!.conditionalFormats.map(({ formula }) => formula)).toEqual(['B3>(-10)']);
    });
  });

  it('lead to each other, and not to the sheets of the user', () => {
    const style = looks.link;
    const from = plan('Graphiques', [
      [{ value: 'a', style, link: { sheet: 'Couverture', address: 'A1' } }],
      [{ value: 'b', style, link: { sheet: 'Axe 1', address: 'B4' } }],
      [{ value: 'c', style, link: { sheet: 'Suivi', address: 'A1' } }],
    ]);
    const to = ['Couverture', 'Suivi'].map((name) => plan(name, [[{ value: 1 }]]));
    const [links] = separated([from, ...to], { all: [from, ...to], userSheets: ['Axe 1', 'suivi'] });
    expect(links!.rows.map(([cell]) => [cell?.value, cell?.link?.sheet, cell?.style?.color])).toEqual([
      ['a', 'Couverture', looks.link.color],
      ['b', undefined, undefined],
      ['c', undefined, undefined],
    ]);
  });
});
