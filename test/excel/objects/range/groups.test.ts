import { sheet } from '../../../support/grid';
import { inExcel, refusal } from '../../support/inExcel';
import type { ExcelWorkbook } from '../../workbook/workbook';
import { workbookOf } from '../../workbook/workbookOf';

const book = (): ExcelWorkbook => workbookOf(sheet('Suivi', [['Valeur', 'Unité', 'Source', 'Date']]));

const by = 'ByColumns';

/** Columns as they stand: `B1 hidden` is in a group and folded. */
function linesOf({ sheets }: ExcelWorkbook): string[] {
  return [...sheets[0]!.columns].map(
    ([column, { level = 0, hidden }]) => `${'ABCD'[column]!}${String(level)}${hidden ? ' hidden' : ''}`,
  );
}

describe('groups of columns', () => {
  it('fold and unfold', async () => {
    const suivi = book();
    await inExcel(suivi, async (context, found) => {
      const range = found.getRange('B:C');
      range.group(by);
      range.hideGroupDetails(by);
      await context.sync();
      expect(linesOf(suivi)).toEqual(['B1 hidden', 'C1 hidden']);
      range.showGroupDetails(by);
    });
    expect(linesOf(suivi)).toEqual(['B1', 'C1']);
  });

  it('nest when they are made twice, and come apart level by level', async () => {
    const suivi = book();
    await inExcel(suivi, async (context, found) => {
      found.getRange('B:C').group(by);
      found.getRange('C:D').group(by);
      await context.sync();
      expect(linesOf(suivi)).toEqual(['B1', 'C2', 'D1']);
      found.getRange('A:D').ungroup(by);
    });
    expect(linesOf(suivi)).toEqual(['C1']);
  });

  it('leave what was folded hidden when they come apart', async () => {
    const suivi = book();
    await inExcel(suivi, (_context, found) => {
      found.getRange('B:B').group(by);
      found.getRange('B:B').hideGroupDetails(by);
      found.getRange('B:B').ungroup(by);
      return Promise.resolve();
    });
    expect(linesOf(suivi)).toEqual(['B0 hidden']);
  });

  it.each<[string, (range: Excel.Range) => void, string]>([
    ['groups of rows', (range) => range.group('ByRows'), 'InvalidArgument'],
    ['what is no group to come apart', (range) => range.ungroup(by), 'InvalidOperation'],
    ['to fold what is no group', (range) => range.hideGroupDetails(by), 'InvalidOperation'],
    [
      'an eighth level',
      (range) => {
        for (let level = 0; level < 8; level++) range.group(by);
      },
      'InvalidOperation',
    ],
  ])('refuse %s', async (_what, change, code) => {
    const asked = inExcel(book(), (_context, found) => {
      change(found.getRange('B:C'));
      return Promise.resolve();
    });
    expect(await refusal(asked)).toBe(code);
  });

  it('are refused by a protected sheet', async () => {
    const suivi = book();
    suivi.sheets[0]!.protected = true;
    const asked = inExcel(suivi, (_context, found) => Promise.resolve(found.getRange('B:C').group(by)));
    expect(await refusal(asked)).toBe('AccessDenied');
  });
});
