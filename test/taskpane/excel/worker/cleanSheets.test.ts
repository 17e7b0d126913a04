import { workbookOf } from '../../../excel/workbook/workbookOf';
import { excelHost, inExcel } from '../../../hosts/excel/whole/commandRun';
import { sheet } from '../../../support/grid';
import { sessionInWorker } from './ourWorker';

const { signal } = new AbortController();
const TABS = ['Axes', 'Objectifs', 'Actions', 'Leviers', 'Indicateurs', 'Projet académique'];
const COPY_TABS = TABS.map((tab) => `${tab} (propre)`);

it('starts a new roadmap in an empty workbook, through the worker', async () => {
  const book = workbookOf(sheet('Feuil1', []));
  await inExcel(book, async () => {
    const { session, onPage } = await sessionInWorker(excelHost());
    expect((await session.read({ signal })).isRoadmap).toBe(false);
    const { reading } = await session.newRoadmap('2024-11-22', { signal });
    expect(reading.cleanSheets).toEqual({ tabs: TABS, truth: 'propre', hasOthers: false, isExample: true });
    expect(onPage).not.toHaveBeenCalled();
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Feuil1', ...TABS]);
});

it('copies to clean sheets and chooses them, through the worker; why a second copy is refused is passed on', async () => {
  const book = workbookOf(
    sheet('Plan', [
      ['Objectif', 'Action'],
      ['Informer', 'Publier une lettre'],
    ]),
  );
  await inExcel(book, async () => {
    const { session } = await sessionInWorker(excelHost());
    await session.read({ signal });
    const { reading } = await session.copyClean({ signal });
    expect(reading.cleanSheets!.truth).toBe('origine');
    const clean = await session.chooseTruth('propre');
    expect(clean.roadmap.actions.map(({ source }) => source.sheet)).toEqual(['Actions (propre)']);
    await expect(session.copyClean({ signal })).rejects.toMatchObject({
      code: 'clean-sheets',
      detail: COPY_TABS.join('\n'),
    });
  });
});
