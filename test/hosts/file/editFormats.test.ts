import { FileHost } from '../../../src/hosts/file/fileHost';
import type { CellChange } from '../../../src/workbook/host';
import type { CellSnapshot, CellValue } from '../../../src/workbook/snapshot';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { sheetPlan, type PlannedCell } from '../../../src/workbook/plan';
import { unzipSync } from 'fflate';

function hostWith(...row: PlannedCell[]): FileHost {
  const plan = sheetPlan({
    id: 'Axe 1',
    name: 'Axe 1',
    rows: [row],
    print: { orientation: 'portrait', paper: 'A4' },
  });
  return new FileHost(freshWorkbook([plan], { stamped: false }));
}

const change = (address: string, expected: CellValue, value: CellValue): CellChange => ({
  source: { sheet: 'Axe 1', address },
  expected,
  value,
});

async function cells(host: FileHost): Promise<CellSnapshot[]> {
  return (await host.read()).sheets[0]!.cells.map(({ cell }) => cell);
}

async function part(host: FileHost, path: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await host.bytes())[path]);
}

const styled = (value: string | number, numberFormat: string): PlannedCell => ({
  value,
  style: { numberFormat, bold: true },
});

it('makes a number of a text cell, which keeps its other looks; taken back, it is a text cell again', async () => {
  const host = hostWith(styled('12,5', '@'), styled('12,5', '0.0'));
  const before = await cells(host);
  const undo = await host.edit([change('A1', '12,5', 12.5), change('B1', '12,5', 12.5)]);
  expect(await cells(host)).toEqual([
    { value: 12.5, text: '12,5' },
    { value: 12.5, text: '12,5', format: '0.0' },
  ]);
  const styles = await part(host, 'xl/styles.xml');
  expect(styles.match(/<xf [^>]*numFmtId="0" fontId="1"/g)).toHaveLength(1);
  await undo();
  expect(await cells(host)).toEqual(before);
});

it('adds one format for all cells that need the same', async () => {
  const host = hostWith(styled('1', '@'), styled('2', '@'));
  const count = (styles: string): string => /<cellXfs count="(\d+)"/.exec(styles)![1]!;
  const before = Number(count(await part(host, 'xl/styles.xml')));
  await host.edit([change('A1', '1', 1), change('B1', '2', 2)]);
  expect(Number(count(await part(host, 'xl/styles.xml')))).toBe(before + 1);
});

it('keeps « 2-5 » a text where the format is one of dates, also when someone edits the cell in Excel', async () => {
  const host = hostWith(styled(45_778, 'd-mmm'));
  expect(await cells(host)).toEqual([{ value: 45_778, text: '1-mai', date: '2025-05-01', format: 'd-mmm' }]);
  const undo = await host.edit([change('A1', 45_778, '1-5')]);
  expect(await cells(host)).toEqual([{ value: '1-5', text: '1-5', format: 'd-mmm' }]);
  const style = /<c r="A1" s="(\d+)" t="inlineStr">/.exec(await part(host, 'xl/worksheets/sheet1.xml'))![1]!;
  const formats = (await part(host, 'xl/styles.xml')).split('<cellXfs')[1]!.match(/<xf [^>]*>/g)!;
  expect(formats[Number(style)]).toContain('quotePrefix="1"');
  await undo();
  expect(await cells(host)).toEqual([{ value: 45_778, text: '1-mai', date: '2025-05-01', format: 'd-mmm' }]);
});

it('leaves the styles of a workbook as they are where cells need no other', async () => {
  const host = hostWith(styled('Former', '@'), styled(12, '0.0'));
  const before = await part(host, 'xl/styles.xml');
  await host.edit([change('A1', 'Former', '- Équiper'), change('B1', 12, 13)]);
  expect(await part(host, 'xl/styles.xml')).toBe(before);
});
