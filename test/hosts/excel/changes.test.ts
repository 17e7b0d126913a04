import { OwnWork } from '../../../src/hosts/excel/changes';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { sheet } from '../../support/grid';
import { excelWith, type OpenExcel } from './books';

/** The client's numbers of events. */
const CHANGED = 10;
const ADDED = 13;
const RENAMED = 25;

const open = (excelApi?: string): OpenExcel =>
  excelWith(workbookOf(sheet('Axe 1', [['a']])), excelApi === undefined ? {} : { excelApi });

/** Once all that hangs on what was asked is done. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

const someone = (excel: OpenExcel, type: number, argument: object = {}): void => {
  const worksheetId = excel.workbook.sheets[0]!.id;
  excel.fire(type, 'Workbook', { source: 'Local', worksheetId, address: 'A1', ...argument });
};

async function listening(excel: OpenExcel): Promise<{ heard: () => number; stop: () => void }> {
  let heard = 0;
  const stop = excel.host.onChanged(() => {
    heard++;
  });
  await settled();
  return { heard: () => heard, stop };
}

it('tells of what people change, until it is told to stop', async () => {
  const excel = open();
  const { heard, stop } = await listening(excel);
  someone(excel, CHANGED, { triggerSource: 'Unknown' });
  someone(excel, ADDED);
  someone(excel, RENAMED, { nameBefore: 'a', nameAfter: 'b' });
  await settled();
  expect(heard()).toBe(3);
  stop();
  await settled();
  someone(excel, CHANGED);
  await settled();
  expect(heard()).toBe(3);
  expect(excel.counters.log.at(-1)!.asked.join()).toContain('_Unregister');
});

it('does not tell of our own changes', async () => {
  const excel = open();
  const { heard } = await listening(excel);
  const undo = await excel.host.edit([
    { source: { sheet: 'Axe 1', address: 'A1' }, expected: 'a', value: 'b' },
  ]);
  await undo();
  await settled();
  expect(heard()).toBe(0);
});

it('asks an older Excel only for the events that it has', async () => {
  const excel = open('1.14');
  await listening(excel);
  const asked = excel.counters.log.flatMap((request) => request.asked).join();
  expect(asked).toContain('_RegisterAddedEvent');
  expect(asked).not.toContain('NameChanged');
});

it('says nothing when Excel refuses to tell', async () => {
  const excel = open();
  excel.faults.onRequest(1).fail('GeneralException');
  const { heard, stop } = await listening(excel);
  stop();
  await settled();
  expect(heard()).toBe(0);
});

describe('whose change it is', () => {
  let now = 0;
  const own = new OwnWork(() => now);

  it('is what Excel says', () => {
    expect(own.made({ source: 'Local', triggerSource: 'ThisLocalAddin' })).toBe(true);
    expect(own.made({ source: 'Local', triggerSource: 'Unknown' })).toBe(false);
  });

  it('is ours while we work and shortly after, where Excel does not say', async () => {
    expect(own.made({ source: 'Local' })).toBe(false);
    await own.during(() => {
      expect(own.made({ source: 'Local' })).toBe(true);
      expect(own.made({ source: 'Remote' })).toBe(false);
      return Promise.resolve();
    });
    now += 500;
    expect(own.made({ source: 'Local' })).toBe(true);
    now += 1_000;
    expect(own.made({ source: 'Local' })).toBe(false);
  });
});
