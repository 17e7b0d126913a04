import { objectivesOf } from '../../../../src/domain/frameworkObjectives';
import { proposedReplacement } from '../../../../src/domain/proposedReplacement';
import { workbookOf } from '../../../excel/workbook/workbookOf';
import { excelHost, inExcel } from '../../../hosts/excel/whole/commandRun';
import { sheet } from '../../../support/grid';
import { sessionInWorker } from './ourWorker';

const { signal } = new AbortController();
const DAY = '2025-09-01';

const book = (): ReturnType<typeof workbookOf> =>
  workbookOf(
    sheet('Actions', [
      ['Axe 1 : Usages'],
      ['Code', 'Action', 'Pilote'],
      ['1-1', 'La lettre', 'DANE'],
      ['1-2', 'Le site', 'CLEMI'],
    ]),
    sheet('Croix', [
      ['Contribution au projet académique'],
      ['Action', 'Accompagner les équipes', 'Réduire les écarts'],
      ['1-1', 'X', null],
      ['1-2', null, 'X'],
    ]),
  );

it('enters a projet académique, lets it replace the one there was, and confirms its croix, through the worker', async () => {
  const workbook = book();
  await inExcel(workbook, async () => {
    const { session, onPage } = await sessionInWorker(excelHost());
    await session.read({ signal });
    await session.generate(['matrice'], { signal, date: DAY, profile: 'copil' });
    const { axes } = await session.understandFramework(
      'Axe 1 : Réussir\nAccompagner les équipes\nViser la sobriété',
    );
    const entered = await session.enterFramework({ title: 'Projet 2030', axes }, { signal });
    expect(entered.report.sheets).toEqual([{ id: 'projet-suivant/1', name: 'Projet 2030', renewed: false }]);

    const { frameworks, links } = entered.reading.roadmap;
    const [old, by] = frameworks;
    expect(frameworks.map(({ title }) => title)).toEqual(['Projet académique', 'Projet 2030']);
    const last = objectivesOf(by!)[1]!.id;
    const objectives = Object.fromEntries(
      proposedReplacement(old!, by!, links).map(({ objective, to }) => [objective.id, to ?? last]),
    );
    const replaced = await session.replaceFramework({ old: old!.id, by: by!.id, objectives }, DAY, {
      signal,
    });
    expect(replaced.report.sheets.map(({ name }) => name)).toEqual(['Matrice (archive)', 'Matrice']);
    expect(replaced.reading.roadmap.links.map(({ doubt }) => doubt)).toEqual([
      undefined,
      'objective-replaced',
    ]);

    const confirmed = await session.confirmLinks(replaced.reading.roadmap.links);
    expect(confirmed.roadmap.links.map(({ doubt }) => doubt)).toEqual([undefined, undefined]);
    const again = await session.read({ signal });
    expect(again.roadmap.links.map(({ doubt }) => doubt)).toEqual([undefined, undefined]);
    expect(onPage).not.toHaveBeenCalled();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Actions',
    'Croix',
    'Matrice',
    'Projet 2030',
    'Matrice (archive)',
  ]);
});
