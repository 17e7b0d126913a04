import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { HostError } from '../../../src/workbook/host';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { sheet } from '../../support/grid';
import { excelWith } from './books';

const open = () => excelWith(workbookOf(sheet('Axe 1', [['a']])));
const file = freshWorkbook([matrixPlan(), chartsPlan()], { stamped: false });

it('opens a whole .xlsx as a new workbook, and leaves the one that is open as it is', async () => {
  const { host, workbook } = open();
  await host.openCopy(file);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Axe 1']);
  expect(workbook.openedBeside).toEqual([file]);
  const { sheets } = await readWorkbook(workbook.openedBeside[0]!);
  expect(sheets.map(({ name }) => name)).toEqual(['Matrice', 'Indicateurs']);
});

it('opens one that is larger than a browser makes text of at once', async () => {
  const { host, workbook } = open();
  const large = new Uint8Array(300_000).map((_, i) => file[i] ?? i);
  await host.openCopy(large);
  expect(workbook.openedBeside).toEqual([large]);
});

it.each([
  ['AccessDenied', 'copy-refused'],
  ['GeneralException', 'copy-refused'],
  ['RequestPayloadSizeLimitExceeded', 'copy-refused'],
  ['ConnectionFailure', 'connection-lost'],
] as const)('says how to get the file where Excel answers %s', async (code, meaning) => {
  const { faults, host, workbook } = open();
  faults.onMember('Application.CreateWorkbook').fail(code);
  await expect(host.openCopy(file)).rejects.toEqual(new HostError(meaning));
  expect(workbook.openedBeside).toEqual([]);
});

it('refuses what is no workbook', async () => {
  await expect(open().host.openCopy(new Uint8Array([1, 2, 3]))).rejects.toEqual(
    new HostError('copy-refused'),
  );
});
