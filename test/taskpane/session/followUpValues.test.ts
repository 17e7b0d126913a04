import { FileHost } from '../../../src/hosts/file/fileHost';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import type { PaneReading } from '../../../src/taskpane/session/session';
import type { WorkbookHost } from '../../../src/workbook/host';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { excelHost, inExcel } from '../../hosts/excel/whole/commandRun';
import { followed, indicators, LETTERS, PIX } from '../../support/indicatorDesk';
import { fileOf } from '../../support/workbooks';

const { signal } = new AbortController();
const WORK = { signal, date: '2024-09-02' };
const workbook = (): Uint8Array => fileOf(indicators(LETTERS, PIX));

/** Enters two values, takes the second back, and answers what is followed each time. */
async function thereAndBack(host: WorkbookHost): Promise<string[]> {
  const session = new HostSession(host);
  const { roadmap } = await session.read({ signal });
  const indicator = roadmap.indicators.find(({ title }) => title === 'Nombre de lettres')!.id;
  const letters = (reading: PaneReading): string => followed(reading.roadmap)[0]!;
  const first = await session.enterValue({ indicator, value: '4', date: '2024-03-31' }, WORK);
  expect(first.sheets.flatMap(({ generated }) => generated ?? [])).toEqual(
    expect.arrayContaining(['suivi', 'releves', 'parametres']),
  );
  const second = await session.enterValue({ indicator, value: '6', date: '2024-06-30' }, WORK);
  expect(second.corrected?.length).toBeGreaterThan(1);
  const back = await session.undoCorrection();
  return [letters(first), letters(second), letters(back)];
}

const EXPECTED = [
  'Nombre de lettres: 4 au 2024-03-31 sur 12',
  'Nombre de lettres: 6 au 2024-06-30 sur 12',
  'Nombre de lettres: 4 au 2024-03-31 sur 12',
];

it('writes a value of an indicator, and takes it back as one correction, in a file', async () => {
  expect(await thereAndBack(new FileHost(workbook(), 'Feuille.xlsx'))).toEqual(EXPECTED);
});

it('does the same in Excel', async () => {
  const result = await inExcel(await openWorkbook(workbook(), 'Feuille.xlsx'), () =>
    thereAndBack(excelHost()),
  );
  expect(result).toEqual(EXPECTED);
});

it('lets another session over the same file take the value back', async () => {
  const host = new FileHost(workbook(), 'Feuille.xlsx');
  const session = new HostSession(host);
  const [first] = (await session.read({ signal })).roadmap.indicators;
  await session.enterValue({ indicator: first!.id, value: '4', date: '2024-03-31' }, WORK);
  const next = new HostSession(host, 'Feuille.xlsx', session.madeCorrections);
  await next.read({ signal });
  expect(followed((await next.undoCorrection()).roadmap)[0]).toBe('Nombre de lettres: sur 12');
});

it('says that an indicator is gone, and goes on with what the workbook holds by then', async () => {
  const host = new FileHost(workbook(), 'Feuille.xlsx');
  const session = new HostSession(host);
  const { roadmap } = await session.read({ signal });
  const gone = session.enterValue({ indicator: 'gone', value: '4', date: '2024-03-31' }, WORK);
  await expect(gone).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const [first] = roadmap.indicators;
  const after = await session.enterValue({ indicator: first!.id, value: '4', date: '2024-03-31' }, WORK);
  expect(followed(after.roadmap)[0]).toBe(EXPECTED[0]);
});
