import { correct } from '../../../src/workflows/corrections';
import { reportChanges, type MarkReport } from '../../../src/workflows/report/reportMarks';
import { ACTIONS, OWN, PROJECT } from '../../support/croix';
import { Desk, shownLinks } from '../../support/typing';
import { hostOf, type WrittenSheet } from '../../support/workbooks';

/** The same actions with the objectives that they serve in a column of codes. */
const LISTED: WrittenSheet = {
  name: 'Actions',
  rows: [
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote', 'Objectifs du projet académique'],
    ['1-1', 'La lettre', 'DANE', '1 ; 3'],
    ['1-2', 'Le site', 'CLEMI', '2'],
    ['1-3', 'Le parcours', 'EAFC', null],
  ],
};

const report = async (desk: Desk): Promise<MarkReport> => reportChanges(await desk.read());

/** `Croix!B5: « » → « û »` for each cell. */
const shown = ({ changes }: MarkReport): string[] =>
  changes.map(({ source, before, after }) => `${source.sheet}!${source.address}: ${before} → ${after}`);

/** Makes all changes that are proposed, and answers the croix that the user's own sheets have then. */
async function reported(desk: Desk): Promise<string[]> {
  await correct(desk.host, (await report(desk)).changes);
  const { roadmap, ownLinks } = await desk.read();
  return shownLinks({ roadmap: { ...roadmap, links: ownLinks } });
}

describe('croix typed into the matrix, reported into a cross table of the user’s own', () => {
  it('are written as the others are there', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-3', 'Accompagner', 'X');
    const { changes, left } = await report(desk);
    expect(shown({ changes, left })).toEqual(['Croix!B5:  → û']);
    expect(changes[0]!.marks).toEqual([
      {
        action: expect.any(String) as string,
        objective: expect.any(String) as string,
        actionLabel: '1-3 – Le parcours',
        objectiveLabel: '1 – Accompagner',
        wanted: 'yes',
        isConflict: false,
        matrix: desk.crossing('1-3', 'Accompagner'),
      },
    ]);
    expect(left).toEqual([]);
    expect(await reported(desk)).toContain('1-3 → Accompagner û');
    expect(shown(await report(desk))).toEqual([]);
  });

  it('are cleared where the matrix has them no more', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', null);
    expect(shown(await report(desk))).toEqual(['Croix!C4: û → ']);
    expect(await reported(desk)).toEqual(['1-1 → Accompagner û', '1-2 → Associer û']);
  });

  it('become croix in part', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', '○');
    expect(shown(await report(desk))).toEqual(['Croix!C4: û → ○']);
    expect(await reported(desk)).toContain('1-2 → Réduire ○');
  });

  it('are 0 and 1 in a table of numbers', async () => {
    const numbers = OWN.rows.map((row, i) =>
      i < 2 ? row : row.map((value, column) => (column === 0 ? value : value === 'û' ? 1 : 0)),
    );
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, { ...OWN, rows: numbers }));
    await desk.type('1-3', 'Accompagner', 'X');
    await desk.type('1-2', 'Réduire', null);
    expect(shown(await report(desk))).toEqual(['Croix!C4: 1 → 0', 'Croix!B5: 0 → 1']);
    expect(await reported(desk)).toEqual(['1-1 → Accompagner 1', '1-2 → Associer 1', '1-3 → Accompagner 1']);
  });

  it('find their cells in a table that stands the other way round', async () => {
    const turned = [
      ['Contribution au projet académique'],
      ['Objectifs', '1-1 : La lettre', '1-2 : Le site', '1-3 : Le parcours'],
      ['Accompagner', 'X', null, null],
      ['Réduire', null, 'X', null],
      ['Associer', null, 'X', null],
    ];
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, { ...OWN, rows: turned }));
    await desk.type('1-3', 'Réduire', 'X');
    expect(shown(await report(desk))).toEqual(['Croix!D4:  → X']);
  });

  it('are told where the table has no cell for them', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, { ...OWN, rows: OWN.rows.slice(0, 4) }));
    await desk.type('1-3', 'Accompagner', 'X');
    await desk.type('1-2', 'Accompagner', 'X');
    const { changes, left } = await report(desk);
    expect(shown({ changes, left })).toEqual(['Croix!B4:  → û']);
    expect(left.map(({ actionLabel, objectiveLabel }) => [actionLabel, objectiveLabel])).toEqual([
      ['1-3 – Le parcours', '1 – Accompagner'],
    ]);
  });

  it('say so where the own table was changed too', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'C4', '○');
    await desk.type('1-2', 'Réduire', null);
    const { changes } = await report(desk);
    expect(changes.map(({ marks }) => marks.map(({ isConflict }) => isConflict))).toEqual([[true]]);
    expect(shown({ changes, left: [] })).toEqual(['Croix!C4: ○ → ']);
  });

  it('are none where the own table alone was changed: it counts', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'C4', null);
    expect(await report(desk)).toEqual({ changes: [], left: [] });
  });

  it('are left alone in a cell with a formula', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-3', 'Accompagner', 'X');
    const reading = await desk.read();
    const sheets = reading.snapshot.sheets.map((sheet) =>
      sheet.name === 'Croix'
        ? {
            ...sheet,
            cells: [...sheet.cells, { row: 4, column: 1, cell: { value: '', text: '', formula: 'B3' } }],
          }
        : sheet,
    );
    const { changes, left } = await reportChanges({ ...reading, snapshot: { ...reading.snapshot, sheets } });
    expect([changes.length, left.length]).toEqual([0, 1]);
  });
});

describe('croix typed into the matrix, reported into a column of codes', () => {
  it('take their place in the order of the projet académique', async () => {
    const desk = await Desk.atMatrix(hostOf(LISTED, PROJECT));
    await desk.type('1-1', 'Réduire', 'X');
    await desk.type('1-2', 'Associer', 'X');
    await desk.type('1-3', 'Associer', 'X');
    expect(shown(await report(desk))).toEqual([
      'Actions!D3: 1 ; 3 → 1 ; 2 ; 3',
      'Actions!D4: 2 → 2 ; 3',
      'Actions!D5:  → 3',
    ]);
    expect(await reported(desk)).toEqual([
      '1-1 → Accompagner X',
      '1-1 → Réduire X',
      '1-1 → Associer X',
      '1-2 → Réduire X',
      '1-2 → Associer X',
      '1-3 → Associer X',
    ]);
  });

  it('leave it, to the last', async () => {
    const desk = await Desk.atMatrix(hostOf(LISTED, PROJECT));
    await desk.type('1-1', 'Accompagner', null);
    await desk.type('1-2', 'Réduire', null);
    expect(shown(await report(desk))).toEqual(['Actions!D3: 1 ; 3 → 3', 'Actions!D4: 2 → ']);
    expect(await reported(desk)).toEqual(['1-1 → Associer X']);
  });

  it('in part have no way to be written there', async () => {
    const desk = await Desk.atMatrix(hostOf(LISTED, PROJECT));
    await desk.type('1-3', 'Associer', '○');
    const { changes, left } = await report(desk);
    expect([changes.length, left.length]).toEqual([0, 1]);
  });
});

describe('croix typed into the matrix, reported beside the objectives', () => {
  it('name the action as the others are named there', async () => {
    const goals: WrittenSheet = {
      name: 'Projet',
      rows: [
        ['Projet académique 2016-2020'],
        ['Objectif du projet académique', 'Actions qui y contribuent'],
        ['1 – Accompagner', '1-1, 1-2'],
        ['2 – Réduire', '1-2'],
        ['3 – Associer', null],
      ],
    };
    const desk = await Desk.atMatrix(hostOf(ACTIONS, goals));
    await desk.type('1-3', 'Réduire', 'X');
    await desk.type('1-1', 'Accompagner', null);
    await desk.type('1-3', 'Associer', 'X');
    expect(shown(await report(desk))).toEqual([
      'Projet!B3: 1-1, 1-2 → 1-2',
      'Projet!B4: 1-2 → 1-2, 1-3',
      'Projet!B5:  → 1-3',
    ]);
  });
});

it('has nothing to report where the user’s own sheets have no croix', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
  await desk.type('1-3', 'Associer', 'X');
  const { changes } = await report(desk);
  expect(changes).toEqual([]);
});
