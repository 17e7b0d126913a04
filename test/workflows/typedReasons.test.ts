import type { FileHost } from '../../src/hosts/file/fileHost';
import { parseRect } from '../../src/workbook/address';
import type { CheckedFinding } from '../../src/domain/accepted';
import { acceptedFindings, withdrawAcceptance } from '../../src/workflows/acceptFindings';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { generateSheets } from '../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { hostOf } from '../support/workbooks';

const DATE = '2024-09-02';
const LATER = '2024-12-02';

const sheet = {
  name: 'Suivi',
  rows: [
    ['Axe 1 : Usages'],
    ['Objectif', 'Action', 'Pilote', 'Échéance'],
    ['Informer', 'Publier une lettre', 'DANE', 'à définir'],
    ['Former', 'Ouvrir un parcours', 'DANE', '2025'],
  ],
};

const found = (reading: WorkbookReading): CheckedFinding | undefined =>
  checkWorkbook(reading, { date: LATER, profile: 'copil' }).find(({ code }) => code === 'PLH-01');

async function withSheet(): Promise<FileHost> {
  const host = hostOf(sheet);
  await generateSheets(host, await readWorkbook(host), { date: DATE, ids: ['controles'] });
  return host;
}

/** Types a reason beside the placeholder, on the sheet « Contrôles » as it stands in the file. */
async function type(host: FileHost, value: string | null): Promise<void> {
  const { sheets } = await host.read();
  const checks = sheets.find(({ name }) => name === 'Contrôles')!;
  const { row } = checks.cells.find(({ cell }) => cell.text === 'PLH-01')!;
  const { column } = checks.cells.find(({ cell }) => cell.text.startsWith('Ne plus signaler\u00A0: motif'))!;
  const before = checks.cells.find((one) => one.row === row && one.column === column)?.cell.value ?? null;
  const address = `${'ABCDEFGHIJ'[column]!}${String(row + 1)}`;
  expect(parseRect(address)).not.toBeNull();
  await host.edit([{ source: { sheet: 'Contrôles', address }, expected: before, value }]);
}

describe('a reason typed on the sheet « Contrôles »', () => {
  it('accepts its finding, and stands there again when the sheet is made anew', async () => {
    const host = await withSheet();
    expect(found(await readWorkbook(host))!.accepted).toBeUndefined();
    await type(host, 'Attendu en janvier');
    const reading = await readWorkbook(host);
    expect(found(reading)!.accepted).toMatchObject({ reason: 'Attendu en janvier', date: LATER });
    await generateSheets(host, reading, { date: LATER, ids: ['controles'] });
    const again = await readWorkbook(host);
    expect(found(again)!.accepted).toMatchObject({ reason: 'Attendu en janvier', date: LATER });
    expect(acceptedFindings(again, LATER)).toMatchObject([{ code: 'PLH-01', stands: true }]);
  });

  it('is taken away, and the finding is told again', async () => {
    const host = await withSheet();
    await type(host, 'Attendu en janvier');
    await generateSheets(host, await readWorkbook(host), { date: DATE, ids: ['controles'] });
    await type(host, null);
    const reading = await readWorkbook(host);
    expect(found(reading)!.accepted).toBeUndefined();
    expect(acceptedFindings(reading, LATER)).toEqual([]);
  });

  it('can be taken back in the pane, whatever the sheet still says', async () => {
    const host = await withSheet();
    await type(host, 'Attendu en janvier');
    const reading = await readWorkbook(host);
    await withdrawAcceptance(host, reading, found(reading)!.accepted!.entries, LATER);
    expect(found(await readWorkbook(host))!.accepted).toBeUndefined();
  });

  it('does not hold for another text that stands there since', async () => {
    const host = await withSheet();
    await type(host, 'Attendu en janvier');
    await generateSheets(host, await readWorkbook(host), { date: DATE, ids: ['controles'] });
    await host.edit([
      { source: { sheet: 'Suivi', address: 'D3' }, expected: 'à définir', value: 'à préciser' },
    ]);
    expect(found(await readWorkbook(host))!.accepted).toBeUndefined();
  });
});
