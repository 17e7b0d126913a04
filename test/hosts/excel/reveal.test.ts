import { HostError } from '../../../src/workbook/host';
import { workbookOf } from '../../excel/workbook/workbookOf';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';
import { sheet } from '../../support/grid';
import { rectAddress } from '../../../src/workbook/address';
import { excelWith } from './books';

const book = (): ExcelWorkbook => workbookOf(sheet('Axe 1', [['a']]), sheet('L’école d’été', [['b']]));

it.each(['C4', 'B2:D5', '$B$2'])('shows a sheet and selects %s on it', async (address) => {
  const excel = excelWith(book());
  await excel.host.reveal({ sheet: 'L’école d’été', address });
  expect(excel.workbook.active).toBe(excel.workbook.sheets[1]!.id);
  expect(rectAddress(excel.workbook.selected)).toBe(address.replaceAll('$', ''));
  expect(excel.counters.roundTrips).toBe(2);
});

it.each([
  ['3:4', { top: 2, left: 0, bottom: 3, right: 16_383 }],
  ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
])('selects whole rows and columns: %s', async (address, rect) => {
  const excel = excelWith(book());
  await excel.host.reveal({ sheet: 'Axe 1', address });
  expect(excel.workbook.selected).toEqual(rect);
});

it('says that a sheet is hidden, or gone', async () => {
  const workbook = book();
  workbook.sheets[1]!.visibility = 'Hidden';
  const { host } = excelWith(workbook);
  await expect(host.reveal({ sheet: 'L’école d’été', address: 'A1' })).rejects.toEqual(
    new HostError('hidden-sheet', 'L’école d’été'),
  );
  await expect(host.reveal({ sheet: 'Axe 9', address: 'A1' })).rejects.toEqual(
    new HostError('changed-meanwhile', 'Axe 9'),
  );
});

it('says that Excel refused while another workbook has the focus', async () => {
  const excel = excelWith(book());
  excel.faults.onMember('Worksheet.Activate').fail('GeneralException');
  await expect(excel.host.reveal({ sheet: 'Axe 1', address: 'A1' })).rejects.toEqual(
    new HostError('host-refused', 'GeneralException'),
  );
});
