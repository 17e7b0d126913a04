import { makeReport, type MadeReport } from '../../src/cli/report';
import type { FileHost } from '../../src/hosts/file/fileHost';
import { cellAddress } from '../../src/workbook/address';
import { TWO_ACTIONS } from '../support/croix';
import { Desk, shownLinks } from '../support/typing';
import { hostOf } from '../support/workbooks';

const host = (): FileHost =>
  hostOf(TWO_ACTIONS, {
    name: 'Croix',
    rows: [
      ['Contribution au projet académique'],
      ['Action', 'Accompagner les équipes', 'Réduire les écarts'],
      ['1-1 : La lettre', 'X', null],
      ['1-2 : Le site', null, 'X'],
    ],
  });

const run = async (desk: Desk): Promise<MadeReport> => makeReport(desk.host, await desk.read());

it('writes croix and an action of the matrix into the user’s own sheets, and tells each cell', async () => {
  const desk = await Desk.with(host());
  await desk.type('1-1', 'Réduire les écarts', 'X');
  const { snapshot } = await desk.read();
  const { name, cells } = snapshot.sheets.find(({ generated }) => generated === 'matrice')!;
  const row = Math.max(...cells.map((cell) => cell.row)) + 1;
  for (const [column, text] of ['1-3', 'Les ateliers', 'X'].entries())
    await desk.put(name, cellAddress(row, column), text);
  const report = await run(desk);
  expect(report.lines.map((line) => line.split('\n').at(0))).toEqual([
    'Croix!C3 · Croix ajoutée\u00a0: 1-1 – La lettre × Réduire les écarts',
    'Actions!A5 · Action ajoutée\u00a0: 1-3 Les ateliers',
    'Actions!B5 · Action ajoutée\u00a0: 1-3 Les ateliers',
  ]);
  expect([report.cells, report.remarks]).toEqual([3, []]);
  expect(shownLinks(await desk.read())).toEqual([
    '1-1 → Accompagner les équipes X',
    '1-1 → Réduire les écarts X',
    '1-2 → Réduire les écarts X',
    '1-3 → Accompagner les équipes X',
  ]);
});

it('leaves a croix that both sides have changed, and says so', async () => {
  const desk = await Desk.with(host());
  await desk.put('Croix', 'C4', '○');
  await desk.type('1-2', 'Réduire les écarts', null);
  const { cells, remarks } = await run(desk);
  expect(cells).toBe(0);
  expect(remarks).toEqual([
    expect.stringMatching(/^1\u00a0croix a changé dans la matrice et dans vos feuilles/),
  ]);
});
