import { correct } from '../../../src/workflows/corrections';
import { addedRows } from '../../../src/workflows/report/addedRows';
import { additionOf, type Addition } from '../../../src/workflows/report/addAction';
import { cellAddress, parseRect } from '../../../src/workbook/address';
import { PROJECT_OF_ONE_AXIS } from '../../support/croix';
import { Desk } from '../../support/typing';
import { hostOf, type WrittenSheet } from '../../support/workbooks';

const ACTIONS: WrittenSheet = {
  name: 'Actions',
  rows: [
    ['Axe', 'Code', 'Action', 'Pilote'],
    ['Axe 1 : Usages', '1-1', 'La lettre', 'DANE'],
    ['Axe 1 : Usages', '1-2', 'Le site', 'CLEMI'],
    ['Axe 2 : Équipement', '2-1', 'Les tablettes', 'EAFC'],
  ],
};

/** Types a new row under an action of the matrix, on the first row that is free there: below the totals. */
async function typedBelow(desk: Desk, code: string, title: string): Promise<void> {
  const { snapshot } = await desk.read();
  const sheet = snapshot.sheets.find(({ generated }) => generated === 'matrice')!;
  const row = Math.max(...sheet.cells.map((cell) => cell.row)) + 1;
  await desk.put(sheet.name, cellAddress(row, 0), code);
  await desk.put(sheet.name, cellAddress(row, 1), title);
  const { left } = parseRect(desk.crossing('1-1', 'Réduire').address)!;
  await desk.put(sheet.name, cellAddress(row, left), 'X');
}

async function addition(desk: Desk): Promise<Addition | undefined> {
  const reading = await desk.read();
  return additionOf(reading, addedRows(reading)[0]!.source);
}

const shown = (found: Addition | undefined): string[] =>
  found && 'changes' in found
    ? found.changes.map(({ source, after }) => `${source.sheet}!${source.address}: ${after}`)
    : [String(found?.reason)];

describe('an action that was added in the matrix', () => {
  it('is written under the last action of its axis, as that one is', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT_OF_ONE_AXIS));
    await typedBelow(desk, '2-2', 'Les réseaux');
    const found = await addition(desk);
    expect(shown(found)).toEqual(['Actions!B5: 2-2', 'Actions!C5: Les réseaux']);
    expect(found).toMatchObject({ axis: '2 – Équipement' });
    await correct(desk.host, found && 'changes' in found ? found.changes : []);
    const { roadmap } = await desk.read();
    expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'La lettre'],
      ['1-2', 'Le site'],
      ['2-1', 'Les tablettes'],
      ['2-2', 'Les réseaux'],
    ]);
    expect(roadmap.observations.filter(({ kind }) => kind === 'added-row')).toEqual([]);
  });

  it('names its axis where it comes under the table of another one', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT_OF_ONE_AXIS));
    await typedBelow(desk, '1-3', 'Le parcours');
    expect(shown(await addition(desk))).toEqual([
      'Actions!A5: Axe 1 : Usages',
      'Actions!B5: 1-3',
      'Actions!C5: Le parcours',
    ]);
  });

  const written = (...rows: string[][]): WrittenSheet => ({
    name: 'Actions',
    rows: [['Axe 1 : Usages'], ['Action', 'Pilote', 'Échéance'], ...rows],
  });

  it('is written with its code before it where the others are', async () => {
    const rows = ['La lettre', 'Le site', 'Le forum', 'Les ateliers'].map((title, i) => [
      `1-${String(i + 1)} : ${title}`,
      'DANE',
      'juin 2025',
    ]);
    const desk = await Desk.atMatrix(hostOf(written(...rows), PROJECT_OF_ONE_AXIS));
    await typedBelow(desk, '1-5', 'Le parcours');
    expect(shown(await addition(desk))).toEqual(['Actions!A7: 1-5 : Le parcours']);
  });

  it('is not written where the table would be read otherwise with it: of two rows, a third one without pilote', async () => {
    const desk = await Desk.atMatrix(
      hostOf(
        {
          name: 'Actions',
          rows: [
            ['Axe 1 : Usages'],
            ['Action', 'Pilote'],
            ['1-1 : La lettre', 'DANE'],
            ['1-2 : Le site', 'CLEMI'],
          ],
        },
        PROJECT_OF_ONE_AXIS,
      ),
    );
    await typedBelow(desk, '1-3', 'Le parcours');
    expect(shown(await addition(desk))).toEqual(['no-free-row']);
  });

  it('has no place where the row under its axis is taken', async () => {
    const rows = [
      ['Axe 1 : Usages'],
      ['Code', 'Action', 'Pilote'],
      ['1-1', 'La lettre', 'DANE'],
      ['Axe 2 : Équipement'],
      ['Code', 'Action', 'Pilote'],
      ['2-1', 'Les tablettes', 'EAFC'],
    ];
    const desk = await Desk.atMatrix(hostOf({ name: 'Actions', rows }, PROJECT_OF_ONE_AXIS));
    await typedBelow(desk, '1-2', 'Le site');
    expect(shown(await addition(desk))).toEqual(['no-free-row']);
  });

  it('has none while nothing says its axis', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT_OF_ONE_AXIS));
    await typedBelow(desk, '7', 'Le parcours');
    expect(shown(await addition(desk))).toEqual(['no-axis']);
  });
});
