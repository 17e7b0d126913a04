import { configureWorkbook } from '../../src/workflows/configureWorkbook';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { SnapshotHost } from '../support/snapshotHost';
import { roadmapSheets } from '../taskpane/workbooks';

it('keeps how sheets are to be made with the workbook', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const reading = await readWorkbook(host);
  const wide = await configureWorkbook(host, reading, { 'matrice/papier': 'A3', 'matrice/sens': 'colonnes' });
  expect(wide.state.settings).toEqual({ 'matrice/papier': 'A3', 'matrice/sens': 'colonnes' });
  await configureWorkbook(host, wide, { 'matrice/papier': null });
  expect((await readWorkbook(host)).state.settings).toEqual({ 'matrice/sens': 'colonnes' });
});

it('takes nothing from what the workbook remembers', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const reading = await readWorkbook(host);
  const choices = { 'feuille|Brouillon': 'ignorer' };
  await configureWorkbook(host, { ...reading, state: { ...reading.state, choices } }, { a: '1' });
  const { state, roadmap } = await readWorkbook(host);
  expect(state.choices).toEqual(choices);
  expect(roadmap.actions).toEqual(reading.roadmap.actions);
});
