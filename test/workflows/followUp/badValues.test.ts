import { frenchDay } from '../../../src/domain/frenchDay';
import { serialOfDate } from '../../../src/workbook/serialDates';
import type { CellValue } from '../../../src/workbook/snapshot';
import { checkWorkbook } from '../../../src/workflows/checkWorkbook';
import { idOf, indicatorDesk, typeOf } from '../../support/indicatorDesk';
import type { Desk } from '../../support/typing';

/** What is wrong in what people type on the sheets of the follow-up: told once, at its cell, and kept. */

const CODES = ['VAL-03', 'VAL-04', 'VAL-07', 'VAL-08', 'VAL-10', 'DAT-08', 'DAT-09', 'TGT-07', 'UNI-03'];
const JUNE = serialOfDate('2024-06-30');
const LETTERS = 'Nombre de lettres';

/** « VAL-07 Suivi!C5 », of the day of the material, for these codes. */
async function told(desk: Desk): Promise<string[]> {
  const findings = checkWorkbook(await desk.read(), { date: '2024-09-02', profile: 'all' });
  return findings
    .filter(({ code }) => CODES.includes(code))
    .map(
      ({ code, places }) => `${code} ${places.map(({ sheet, address }) => `${sheet}!${address}`).join(' ')}`,
    );
}

async function cellOf(desk: Desk, field: string): Promise<string> {
  const { sheet, address } = desk.ownedCell(`${field}/${await idOf(desk, LETTERS)}`);
  return `${sheet}!${address}`;
}

describe('on the sheet « Suivi »', () => {
  it.each<[string, string, string, Record<string, CellValue>]>([
    ['words for a number', 'VAL-07', 'current', { current: 'plusieurs' }],
    ['two things in one cell', 'VAL-07', 'current', { current: '14 EPLE et 4 écoles' }],
    ['a day that does not exist', 'DAT-08', 'currentDate', { current: 4, currentDate: '31/02/2024' }],
    ['a day to come', 'DAT-09', 'currentDate', { current: 4, currentDate: serialOfDate('2042-06-30') }],
    ['less than nothing', 'VAL-04', 'current', { current: -3, currentDate: JUNE }],
    ['no way to go', 'TGT-07', 'own target', { baseline: 12, direction: 'hausse' }],
    ['a way back', 'TGT-07', 'target', { baseline: 20, target: 15, direction: 'hausse' }],
    ['a value of long ago', 'VAL-03', 'current', { current: 4, currentDate: serialOfDate('2023-06-30') }],
  ])('%s', async (_what, code, field, values) => {
    const desk = await indicatorDesk();
    await typeOf(desk, LETTERS, values);
    const [one, ...others] = await told(desk);
    expect(others).toEqual([]);
    expect(one).toBe(`${code} ${field === 'own target' ? 'Axe 1!D3' : await cellOf(desk, field)}`);
  });

  it('says nothing of what is right', async () => {
    const desk = await indicatorDesk();
    await typeOf(desk, LETTERS, { current: 4, currentDate: JUNE, baseline: 0, direction: 'hausse' });
    expect(await told(desk)).toEqual([]);
  });
});

describe('on the sheet « Relevés »', () => {
  /** Types rows of values: the name, the day, the place and the value of each. */
  async function typeRows(
    desk: Desk,
    rows: readonly (readonly [string, string, string, CellValue])[],
  ): Promise<void> {
    for (const [i, [indicator, day, place, value]] of rows.entries()) {
      const cells = { indicator, date: serialOfDate(day), place: place === '' ? null : place, value };
      for (const [field, typed] of Object.entries(cells)) {
        const { sheet, address } = desk.ownedCell(`${String(i + 1)}/${field}`);
        await desk.put(sheet, address, typed);
      }
    }
  }

  const rowsOf = async (desk: Desk): Promise<string[]> =>
    ((await desk.read()).roadmap.readings ?? []).map(
      ({ date, value }) => `${frenchDay(date?.date ?? '')} ${value?.text ?? ''}`,
    );

  it('two values of one day and place, and a name that no indicator has', async () => {
    const desk = await indicatorDesk();
    await typeRows(desk, [
      [LETTERS, '2024-06-30', 'Nord', 4],
      [LETTERS, '2024-06-30', 'Nord', 5],
      [LETTERS, '2024-06-30', 'Sud', 6],
      ['Nombre de clubs', '2024-06-30', '', 7],
    ]);
    const findings = await told(desk);
    expect(findings.map((one) => one.split(' ')[0]).sort()).toEqual(['VAL-08', 'VAL-10']);
    expect(await rowsOf(desk)).toEqual(['30/06/2024 4', '30/06/2024 5', '30/06/2024 6', '30/06/2024 7']);
  });

  it('says nothing of one value a day and place', async () => {
    const desk = await indicatorDesk();
    await typeRows(desk, [
      [LETTERS, '2024-06-30', '', 4],
      [LETTERS, '2024-08-31', '', 5],
      [LETTERS, '2024-08-31', 'Sud', 2],
    ]);
    expect(await told(desk)).toEqual([]);
  });
});
