import { sheetPlan, type SheetPlan, type TablePlan } from '../../src/workbook/plan';
import { planNames } from '../../src/workbook/planNames';
import { sheetTargets } from '../../src/workbook/sheetTargets';
import { tableHeaders } from '../../src/workbook/tables';

const TABLE: TablePlan = { name: 'FDR_Axes', rect: { top: 1, left: 0, bottom: 2, right: 1 } };

function axes(headers: SheetPlan['rows'][number], plan: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan({
    id: 'axes',
    name: 'Axes',
    rows: [[{ value: 'Les axes' }], headers, [{ value: '1' }, { value: 'Lire' }]],
    tables: [TABLE],
    print: { orientation: 'portrait', paper: 'A4' },
    ...plan,
  });
}

describe('the headers of a table', () => {
  it('are the texts of its first row', () => {
    expect(tableHeaders(axes([{ value: 'Code' }, { value: 'Intitulé\r\nde l’axe' }]), TABLE)).toEqual([
      'Code',
      'Intitulé\nde l’axe',
    ]);
  });

  it.each<[string, SheetPlan['rows'][number]]>([
    ['the header code twice', [{ value: 'Code' }, { value: 'code' }]],
    ['no header in B2', [{ value: 'Code' }]],
    ['no header in B2', [{ value: 'Code' }, { value: '' }]],
    ['no header in A2', [{ value: 2024 }, { value: 'Intitulé' }]],
    ['no header in A2', [{ value: 'Code', formula: '"Code"' }, { value: 'Intitulé' }]],
    ['no header in A2', [{ value: 'x'.repeat(256) }, { value: 'Intitulé' }]],
  ])('are refused: %s', (fault, headers) => {
    expect(() => tableHeaders(axes(headers), TABLE)).toThrow(fault);
  });

  it('are refused where no row is below them, and where cells are merged', () => {
    const headers = [{ value: 'Code' }, { value: 'Intitulé' }];
    const alone = { ...TABLE, rect: { ...TABLE.rect, bottom: 1 } };
    expect(() => tableHeaders(axes(headers), alone)).toThrow('FDR_Axes A2:B2: no row below');
    const merged = axes(headers, { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] });
    expect(() => tableHeaders(merged, TABLE)).toThrow('merged cells B3:B4');
  });
});

describe('the name of a table', () => {
  const called = (names: string[], tables: string[], local: string[] = []): string => {
    const plan = axes([]);
    const targets = sheetTargets([{ name: 'Axe 1' }, { name: 'Axes', stamp: 'axes' }], [plan]);
    const global = names.map((name) => ({ name, value: "'Axe 1'!$A$1" }));
    return planNames(global, targets, { tables, local }).called.get(plan)!.get('fdr_axes')!;
  };

  it('is that of its plan', () => {
    expect(called(['Axes'], ['Tableau1'])).toBe('FDR_Axes');
  });

  it('is another where a table, a name or the name of a single sheet has it', () => {
    expect(called([], ['fdr_axes'])).toBe('FDR_Axes_2');
    expect(called(['FDR_AXES'], ['FDR_Axes_2'])).toBe('FDR_Axes_3');
    expect(called([], [], ['FDR_Axes'])).toBe('FDR_Axes_2');
  });
});
