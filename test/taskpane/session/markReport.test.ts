import { FileHost } from '../../../src/hosts/file/fileHost';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import type { PaneReading } from '../../../src/taskpane/session/session';
import { cellAddress } from '../../../src/workbook/address';
import type { WorkbookHost } from '../../../src/workbook/host';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { excelHost, inExcel } from '../../hosts/excel/whole/commandRun';
import { ACTIONS } from '../../support/croix';
import { Desk, shownLinks } from '../../support/typing';
import { fileOf } from '../../support/workbooks';

const { signal } = new AbortController();

const workbook = (): Uint8Array =>
  fileOf(ACTIONS, {
    name: 'Croix',
    rows: [
      ['Contribution au projet académique'],
      ['Action', 'Accompagner les équipes', 'Réduire les écarts'],
      ['1-1 : La lettre', 'X', null],
      ['1-2 : Le site', null, 'X'],
      ['1-3 : Le parcours', null, null],
    ],
  });

interface AtWork {
  desk: Desk;
  session: HostSession;
  reading: PaneReading;
}

/** A session over a workbook whose matrix says what its own cross table does not. */
async function opened(host: WorkbookHost): Promise<AtWork> {
  const desk = await Desk.with(host);
  await desk.generate(['matrice']);
  await desk.type('1-3', 'Accompagner les équipes', 'X');
  await desk.type('1-2', 'Réduire les écarts', null);
  const session = new HostSession(host);
  return { desk, session, reading: await session.read({ signal }) };
}

const file = (): FileHost => new FileHost(workbook(), 'Feuille.xlsx');

const LINKS = ['1-1 → Accompagner les équipes X', '1-3 → Accompagner les équipes X'];

/** Reports all croix, takes that back, and answers what the cross table held each time. */
async function thereAndBack(host: WorkbookHost): Promise<string[][]> {
  const { desk, session, reading } = await opened(host);
  expect(reading.differences).toEqual({ marks: 2, rows: [] });
  const { changes } = await session.markReport();
  const crosses = async (): Promise<string[]> =>
    (await desk.read()).snapshot.sheets
      .find(({ name }) => name === 'Croix')!
      .cells.filter(({ row, column }) => row > 1 && column > 0)
      .map(({ row, column }) => cellAddress(row, column));
  const before = await crosses();
  const after = await session.reportMarks(changes);
  expect(after.differences).toBeUndefined();
  expect(shownLinks(after)).toEqual(LINKS);
  const reported = await crosses();
  const undone = await session.undoCorrection();
  expect(undone.differences).toEqual({ marks: 2, rows: [] });
  expect(shownLinks(undone)).toEqual(LINKS);
  return [before, reported, await crosses()];
}

const BEFORE = ['B3', 'C4'];

describe('croix of the matrix', () => {
  it('are reported into the user’s own cross table and taken back, in a file', async () => {
    expect(await thereAndBack(file())).toEqual([BEFORE, ['B3', 'B5'], BEFORE]);
  });

  it('are so in Excel', async () => {
    const crosses = await inExcel(await openWorkbook(workbook(), 'Feuille.xlsx'), () =>
      thereAndBack(excelHost()),
    );
    expect(crosses).toEqual([BEFORE, ['B3', 'B5'], BEFORE]);
  });

  it('are reported as far as they were chosen', async () => {
    const { session } = await opened(file());
    const { changes } = await session.markReport();
    const after = await session.reportMarks(changes.slice(0, 1));
    expect(after.differences?.marks).toBe(1);
    expect(after.corrected).toHaveLength(1);
  });

  it('are changed by either side once both say the same', async () => {
    const { desk, session } = await opened(file());
    await session.reportMarks((await session.markReport()).changes);
    await desk.put('Croix', 'B5', null);
    const after = await session.read({ signal });
    expect(shownLinks(after)).toEqual(['1-1 → Accompagner les équipes X']);
    expect(after.roadmap.observations).toEqual([]);
  });

  it('are refused where the cell has changed since it was shown', async () => {
    const { desk, session } = await opened(file());
    const { changes } = await session.markReport();
    await desk.put('Croix', 'B5', '○');
    await expect(session.reportMarks(changes)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await session.read({ signal })).corrected).toBeUndefined();
  });
});

describe('an action that was added in the matrix', () => {
  const withRow = async (): Promise<AtWork> => {
    const { desk, session } = await opened(file());
    const { snapshot } = await desk.read();
    const sheet = snapshot.sheets.find(({ generated }) => generated === 'matrice')!;
    const row = Math.max(...sheet.cells.map((cell) => cell.row)) + 1;
    for (const [column, text] of ['1-4', 'Les ateliers', 'X'].entries())
      await desk.put(sheet.name, cellAddress(row, column), text);
    return { desk, session, reading: await session.read({ signal }) };
  };

  it('is offered, written under the others with its croix kept, and taken back', async () => {
    const { session, reading } = await withRow();
    const [row] = reading.differences!.rows;
    expect(row).toMatchObject({ code: '1-4', title: 'Les ateliers' });
    expect(await session.addition(row!.source)).toMatchObject({
      changes: [{ after: '1-4' }, { after: 'Les ateliers' }],
    });
    const after = await session.addAction(row!.source);
    expect(after.roadmap.actions.map(({ code }) => code)).toEqual(['1-1', '1-2', '1-3', '1-4']);
    expect(shownLinks(after)).toEqual([...LINKS, '1-4 → Accompagner les équipes X']);
    expect(after.roadmap.observations).toEqual([]);
    expect(after.differences).toEqual({ marks: 3, rows: [] });
    const undone = await session.undoCorrection();
    expect(undone.roadmap.actions).toHaveLength(3);
    expect(undone.differences).toEqual({ marks: 2, rows: [row] });
  });

  it('is refused when the matrix no longer has it', async () => {
    const { session } = await withRow();
    const wrong = session.addAction({ sheet: 'Matrice', address: 'B99' });
    await expect(wrong).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });
});
