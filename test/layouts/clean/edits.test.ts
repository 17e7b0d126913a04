import type { Roadmap } from '../../../src/domain/roadmap';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { cleanSheets } from '../../../src/sheets/clean/cleanSheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/clean/rereading';
import { tree } from '../../support/reading';
import { sheet } from '../../support/grid';
import { action, axis, field, objective, roadmap } from '../../support/roadmap';

/** What people do to clean sheets: rows added, sorted, columns moved, reworded, added, references mistyped. */

const before = roadmap({
  axes: [axis('1 | Équiper'), axis('2 | Former')],
  objectives: [
    objective('1.1 | Relier les écoles', { axis: 'axe 1' }),
    objective('2.1 | Accompagner', { axis: 'axe 2' }),
  ],
  actions: [
    action('1.1.1 | Poser la fibre', {
      axis: 'axe 1',
      objective: 'objectif 1.1',
      fields: { owner: field('DSI') },
    }),
    action('2.1.1 | Ouvrir un parcours', {
      axis: 'axe 2',
      objective: 'objectif 2.1',
      fields: { owner: field('DRANE') },
    }),
  ],
});

type Rows = (string | number | null)[][];

/** The workbook after one of its sheets was retyped, row by row. */
async function edited(id: string, edit: (rows: Rows) => Rows): Promise<WorkbookSnapshot> {
  const snapshot = await snapshotOf(cleanSheets(before));
  const sheets = snapshot.sheets.map((one): SheetSnapshot => {
    if (one.generated !== id) return one;
    const rows: Rows = [];
    for (const { row, column, cell } of one.cells) (rows[row] ??= [])[column] = cell.text;
    return {
      ...sheet(one.name, edit(rows.map((row) => Array.from(row, (text) => text ?? null)))),
      generated: id,
    };
  });
  return { ...snapshot, sheets };
}

const readAfter = async (id: string, edit: (rows: Rows) => Rows): Promise<Roadmap> =>
  readRoadmap(await edited(id, edit)).roadmap;

const TREE = [
  ...['axe 1 Équiper', '  objectif 1.1 Relier les écoles', '    action 1.1.1 Poser la fibre'],
  ...['axe 2 Former', '  objectif 2.1 Accompagner', '    action 2.1.1 Ouvrir un parcours'],
];

describe('clean sheets that people have changed', () => {
  it('read the same with their columns in another order, under a title', async () => {
    const reversed = await readAfter('propre-actions', (rows) => [
      ['Nos actions'],
      [],
      ...rows.map((row) => [...row].reverse()),
    ]);
    expect(tree(reversed)).toEqual(TREE);
    expect(reversed.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DSI', 'DRANE']);
  });

  it('read the same when their rows are sorted', async () => {
    expect(tree(await readAfter('propre-actions', ([head, ...rows]) => [head!, ...rows.reverse()]))).toEqual(
      TREE,
    );
  });

  it('know a header in other words, and keep a column that was added', async () => {
    const read = await readAfter('propre-actions', ([head, ...rows]) => [
      [...head!.map((header) => (header === 'Pilote' ? 'Service pilote' : header)), 'Météo'],
      ...rows.map((row) => [...row, 'Soleil']),
    ]);
    const [first] = read.actions;
    expect([first!.fields.owner?.text, first!.extra['Météo']?.text]).toEqual(['DSI', 'Soleil']);
  });

  it('take a row added below, which needs no more than its objective', async () => {
    const read = await readAfter('propre-actions', (rows) => [
      ...rows,
      [null, 'Former les directeurs', null, '2.1'],
    ]);
    expect(tree(read)).toEqual([...TREE, '    action Former les directeurs']);
  });

  it('tell a name of nothing and a row without title, and keep the rest', async () => {
    const read = await readAfter('propre-actions', (rows) => [
      ...rows,
      [null, 'Former', '7'],
      ['9', null, '1'],
    ]);
    expect(read.actions.map(({ title }) => title)).toEqual([
      'Poser la fibre',
      'Ouvrir un parcours',
      'Former',
    ]);
    expect(read.unread.map(({ text, source, reason }) => [source.address, text, reason])).toEqual([
      ['A5', '9 1', 'unmatched'],
      ['C4', '7', 'unmatched'],
    ]);
  });
});

it('are read by the ordinary readers where their stamp is lost', async () => {
  const { sheets } = await snapshotOf(cleanSheets(before), false);
  const { roadmap: read, sheets: told } = readRoadmap({ sheets, properties: {} });
  expect(read.axes.map(({ title }) => title)).toEqual(['Équiper', 'Former']);
  expect(read.objectives.map(({ title }) => title)).toEqual(['Relier les écoles', 'Accompagner']);
  expect(read.actions.map(({ title, fields }) => [title, fields.owner?.text])).toEqual([
    ['Poser la fibre', 'DSI'],
    ['Ouvrir un parcours', 'DRANE'],
  ]);
  expect(told.flatMap(({ regions }) => regions.map(({ kind }) => kind))).not.toContain('feuille-propre');
});
