import { emptyState, HostError, type State } from '../../../src/workbook/host';
import { stateFromXml, stateToXml } from '../../../src/workbook/stateXml';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { workbookOf } from '../../excel/workbook/workbookOf';
import type { ExcelWorkbook } from '../../excel/workbook/workbook';
import { sheet } from '../../support/grid';
import { hostOf } from '../../support/workbooks';
import { excelWith } from './books';

const choices = (entries: Record<string, string>): State => ({ ...emptyState(), choices: entries });
const book = (...states: State[]): ExcelWorkbook => {
  const made = workbookOf(sheet('Axe 1', [['a']]));
  made.customXmlParts = states.map((state, i) => ({ id: `{${String(i)}}`, xml: stateToXml(state) }));
  return made;
};
const saved = ({ customXmlParts }: ExcelWorkbook): (State | undefined)[] =>
  customXmlParts.map(({ xml }) => stateFromXml(xml));

it('is empty in a workbook that has none, and stays with the workbook once saved', async () => {
  const workbook = book();
  const { host } = excelWith(workbook);
  expect(await host.state.load()).toEqual(emptyState());
  await host.state.save(choices({ 'Axe 1': 'actions' }));
  expect(saved(workbook)).toEqual([choices({ 'Axe 1': 'actions' })]);
  expect(await host.state.load()).toEqual(choices({ 'Axe 1': 'actions' }));
});

it('is the one that the file host saved', async () => {
  const file = hostOf({ name: 'Axe 1', rows: [['a']] });
  await file.state.save(choices({ 'Axe 1': 'actions' }));
  const { host } = excelWith(await openWorkbook(await file.bytes(), 'classeur.xlsx'));
  expect(await host.state.load()).toEqual(choices({ 'Axe 1': 'actions' }));
});

it('keeps what a co-author saved meanwhile', async () => {
  const workbook = book(choices({ a: '1', b: '1' }));
  const { host } = excelWith(workbook);
  const loaded = await host.state.load();
  workbook.customXmlParts[0]!.xml = stateToXml(choices({ a: 'theirs', b: '1', c: 'theirs' }));
  await host.state.save({ ...loaded, choices: { a: '1', b: 'mine' } });
  expect(saved(workbook)).toEqual([choices({ a: 'theirs', b: 'mine', c: 'theirs' })]);
});

it('keeps it too when we save twice from what we loaded, and takes back what only the first save had', async () => {
  const workbook = book(choices({ a: '1' }));
  const { host } = excelWith(workbook);
  const loaded = await host.state.load();
  workbook.customXmlParts[0]!.xml = stateToXml(choices({ a: '1', c: 'theirs' }));
  await host.state.save({ ...loaded, choices: { a: '1', begun: 'x' } });
  await host.state.save({ ...loaded, choices: { a: '1', done: 'x' } });
  expect(saved(workbook)).toEqual([choices({ a: '1', c: 'theirs', done: 'x' })]);
});

it('is what was saved last, where nobody else saves', async () => {
  const workbook = book(choices({ a: '1', b: '1' }));
  const { host } = excelWith(workbook);
  const loaded = await host.state.load();
  await host.state.save({ ...loaded, choices: { b: '2', c: '1' } });
  expect(saved(workbook)).toEqual([choices({ b: '2', c: '1' })]);
  await host.state.save(choices({ c: '1' }));
  expect(saved(workbook)).toEqual([choices({ c: '1' })]);
  expect(await host.state.load()).toEqual(choices({ c: '1' }));
});

it('is as it was when saving began, whatever becomes of the object', async () => {
  const workbook = book();
  const { host } = excelWith(workbook);
  const state = choices({ a: '1' });
  const saving = host.state.save(state);
  state.choices.a = '2';
  await saving;
  expect(saved(workbook)).toEqual([choices({ a: '1' })]);
  const loaded = await host.state.load();
  loaded.choices.a = '3';
  workbook.customXmlParts[0]!.xml = stateToXml(choices({ a: 'theirs' }));
  await host.state.save(choices({ a: '1' }));
  expect(saved(workbook)).toEqual([choices({ a: 'theirs' })]);
});

it('of a workbook made of two is that of both, in one part', async () => {
  const workbook = book(choices({ a: '1' }), choices({ a: '2', b: '2' }));
  const { host } = excelWith(workbook);
  const loaded = await host.state.load();
  expect(loaded).toEqual(choices({ a: '1', b: '2' }));
  await host.state.save(loaded);
  expect(saved(workbook)).toEqual([choices({ a: '1', b: '2' })]);
});

it('leaves parts of others, and those of a later version', async () => {
  const workbook = book();
  const later = stateToXml({ ...emptyState() }).replace('"version":1', '"version":2');
  workbook.customXmlParts = [
    { id: '{1}', xml: '<x xmlns="urn:autre"/>' },
    { id: '{2}', xml: later },
  ];
  const { host } = excelWith(workbook);
  expect(await host.state.load()).toEqual(emptyState());
  await host.state.save(choices({ a: '1' }));
  expect(workbook.customXmlParts.slice(0, 2).map(({ xml }) => xml)).toEqual([
    '<x xmlns="urn:autre"/>',
    later,
  ]);
  expect(saved(workbook)[2]).toEqual(choices({ a: '1' }));
});

it('costs two round trips to load and three to save', async () => {
  const excel = excelWith(book(choices({ a: '1' })));
  await excel.host.state.load();
  expect(excel.counters.roundTrips).toBe(2);
  await excel.host.state.save(choices({ a: '2' }));
  expect(excel.counters.roundTrips).toBe(5);
});

it('cannot be saved where the workbook is closed to changes', async () => {
  const excel = excelWith(book());
  excel.faults.onMember('CustomXmlPartCollection.Add').fail('AccessDenied');
  await expect(excel.host.state.save(choices({ a: '1' }))).rejects.toEqual(new HostError('opened-read-only'));
});
