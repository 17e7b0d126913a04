import fc from 'fast-check';
import { readMark } from '../../src/domain/marks';
import type { Roadmap } from '../../src/domain/roadmap';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { parseRect } from '../../src/workbook/address';
import { emptyState } from '../../src/workbook/host';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { crossingSections, KeptCrossings } from '../../src/workflows/keptCrossings';
import { readOwnedMarks } from '../../src/workflows/ownedMarks';
import { Desk, shownLinks } from '../support/typing';
import { InterruptedHost } from '../support/interruptedHost';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const ACTIONS: WrittenSheet = {
  name: 'Actions',
  rows: [
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote'],
    ['1-1', 'La lettre', 'DANE'],
    ['1-2', 'Le site', 'CLEMI'],
    ['1-3', 'Le parcours', 'EAFC'],
  ],
};

const PROJECT: WrittenSheet = {
  name: 'Projet',
  rows: [
    ['Projet académique 2016-2020'],
    ['Axe 1 : Mieux former'],
    ['Objectif 1 : Accompagner'],
    ['Objectif 2 : Réduire'],
    ['Axe 2 : Ouvrir l’école'],
    ['Objectif 3 : Associer'],
  ],
};

/** The user's own cross table: 1-1 serves « Accompagner », 1-2 « Réduire » and « Associer ». */
const OWN: WrittenSheet = {
  name: 'Croix',
  rows: [
    ['Contribution au projet académique'],
    ['Action', 'Accompagner', 'Réduire', 'Associer'],
    ['1-1 : La lettre', 'û', null, null],
    ['1-2 : Le site', null, 'û', 'û'],
    ['1-3 : Le parcours', null, null, null],
  ],
};

const OWN_LINKS = ['1-1 → Accompagner û', '1-2 → Réduire û', '1-2 → Associer û'];

const conflicts = async (desk: Desk): Promise<unknown[]> =>
  (await desk.read()).roadmap.observations.filter(({ kind }) => kind === 'mark-conflict');

describe('marks typed into the generated matrix of a workbook without a cross table', () => {
  it('are links', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT));
    await desk.type('1-2', 'Réduire', 'x');
    await desk.type('1-1', 'Associer', 'oui');
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual(['1-1 → Associer oui', '1-2 → Réduire x']);
    expect(reading.roadmap.links.map(({ source }) => source)).toEqual([
      desk.crossing('1-1', 'Associer'),
      desk.crossing('1-2', 'Réduire'),
    ]);
  });

  it('are still links after the next generation, and can be taken away again', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT));
    await desk.type('1-2', 'Réduire', 'x');
    await desk.type('1-3', 'Réduire', 'x');
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X', '1-3 → Réduire X']);
    await desk.type('1-2', 'Réduire', null);
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-3 → Réduire X']);
  });

  it('may all be taken away', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Associer', 'X');
    await desk.generate();
    await desk.type('1-1', 'Associer', null);
    expect(shownLinks(await desk.read())).toEqual([]);
  });

  it('are links in part with ○', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Accompagner', 'X');
    await desk.type('1-2', 'Accompagner', '○');
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Accompagner X', '1-2 → Accompagner ○']);
  });

  it('are no links when nobody knows them, but told', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Associer', 'X');
    await desk.type('1-2', 'Associer', 'à voir');
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual(['1-1 → Associer X']);
    expect(reading.roadmap.observations).toEqual([
      { kind: 'unknown-mark', source: desk.crossing('1-2', 'Associer'), text: 'à voir' },
    ]);
  });
});

describe('marks typed into the generated matrix beside the user’s own cross table', () => {
  it('add a link that the own table does not have', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-3', 'Accompagner', 'X');
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual([...OWN_LINKS, '1-3 → Accompagner X']);
    expect(reading.roadmap.observations).toEqual([]);
  });

  it('take a link away that the own table still has, for good', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', null);
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Accompagner û', '1-2 → Associer û']);
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Accompagner û', '1-2 → Associer û']);
    expect(await conflicts(desk)).toEqual([]);
  });

  it('make a link one in part', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', '○');
    expect(shownLinks(await desk.read())).toEqual([
      '1-1 → Accompagner û',
      '1-2 → Réduire ○',
      '1-2 → Associer û',
    ]);
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual([
      '1-1 → Accompagner û',
      '1-2 → Réduire ○',
      '1-2 → Associer û',
    ]);
  });

  it('say the same as the own table when they are written otherwise', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', 'oui');
    expect(shownLinks(await desk.read())).toEqual(OWN_LINKS);
  });
});

describe('the user’s own cross table edited after the generation', () => {
  it('counts', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'B3', null);
    await desk.put('Croix', 'D5', 'x');
    expect(shownLinks(await desk.read())).toEqual([
      '1-2 → Réduire û',
      '1-2 → Associer û',
      '1-3 → Associer x',
    ]);
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual([
      '1-2 → Réduire û',
      '1-2 → Associer û',
      '1-3 → Associer x',
    ]);
  });

  it('counts beside marks typed elsewhere into the matrix', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'D5', 'x');
    await desk.type('1-3', 'Accompagner', 'X');
    expect(shownLinks(await desk.read())).toEqual([...OWN_LINKS, '1-3 → Accompagner X', '1-3 → Associer x']);
    expect(await conflicts(desk)).toEqual([]);
  });

  it('agrees with the same change typed into the matrix', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'D5', 'x');
    await desk.type('1-3', 'Associer', 'X');
    expect(shownLinks(await desk.read())).toEqual([...OWN_LINKS, '1-3 → Associer x']);
    expect(await conflicts(desk)).toEqual([]);
  });

  it('is kept where both were changed to different marks, and both are shown', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', null);
    await desk.generate();
    await desk.type('1-2', 'Réduire', 'X');
    await desk.put('Croix', 'C4', null);
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual(['1-1 → Accompagner û', '1-2 → Associer û']);
    expect(reading.roadmap.observations).toEqual([
      {
        kind: 'mark-conflict',
        source: desk.crossing('1-2', 'Réduire'),
        other: desk.crossing('1-2', 'Réduire'),
        action: reading.roadmap.actions[1]!.id,
        objective: reading.roadmap.frameworks[0]!.axes[0]!.objectives[1]!.id,
        mark: '',
        otherMark: 'X',
      },
    ]);
  });

  it('is in no conflict any more once the matrix was generated again', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'C4', '○');
    await desk.type('1-2', 'Réduire', null);
    expect(await conflicts(desk)).toHaveLength(1);
    await desk.generate();
    expect(await conflicts(desk)).toEqual([]);
    expect(shownLinks(await desk.read())).toEqual([
      '1-1 → Accompagner û',
      '1-2 → Réduire ○',
      '1-2 → Associer û',
    ]);
  });
});

describe('a workbook that lost the memory of its last generation', () => {
  it('takes the marks of the matrix where no sheet of the user’s holds any', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Associer', 'X');
    await desk.host.state.save(emptyState());
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Associer X']);
    expect(await conflicts(desk)).toEqual([]);
  });

  it('keeps the user’s own marks, and shows where the matrix says otherwise', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-3', 'Associer', 'X');
    await desk.type('1-1', 'Accompagner', null);
    await desk.host.state.save(emptyState());
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual(OWN_LINKS);
    expect(
      reading.roadmap.observations.map(
        (one) => one.kind === 'mark-conflict' && [one.mark, one.otherMark, one.other],
      ),
    ).toEqual([
      ['û', '', desk.crossing('1-1', 'Accompagner')],
      ['', 'X', desk.crossing('1-3', 'Associer')],
    ]);
  });
});

describe('a generated matrix that people have rearranged', () => {
  /** What is read when the rows of the generated matrix, title and headers aside, stand in another way. */
  const readRearranged = async (
    change: (sheet: SheetSnapshot, desk: Desk) => SheetSnapshot,
    ...sheets: WrittenSheet[]
  ): Promise<Roadmap> => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, ...sheets));
    await desk.type('1-3', 'Associer', 'X');
    const snapshot = await desk.host.read();
    const rearranged = snapshot.sheets.map((sheet) =>
      sheet.generated === 'matrice' ? change(sheet, desk) : sheet,
    );
    return readOwnedMarks(
      readRoadmap(snapshot).roadmap,
      { ...snapshot, sheets: rearranged },
      await desk.host.state.load(),
    );
  };
  const rowOf = (desk: Desk, code: string): number => parseRect(desk.crossing(code, 'Réduire').address)!.top;

  it('is read under another name', async () => {
    const roadmap = await readRearranged((sheet) => ({ ...sheet, name: 'Croix 2024' }));
    expect(shownLinks({ roadmap })).toEqual(['1-3 → Associer X']);
    expect(roadmap.links[0]!.source.sheet).toBe('Croix 2024');
  });

  it('is read with its rows in another order', async () => {
    const roadmap = await readRearranged((sheet, desk) => {
      const [first, last] = [rowOf(desk, '1-1'), rowOf(desk, '1-3')];
      const moved = (row: number): number => (row === first ? last : row === last ? first : row);
      return { ...sheet, cells: sorted(sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) }))) };
    }, OWN);
    expect(shownLinks({ roadmap })).toEqual([...OWN_LINKS, '1-3 → Associer X']);
    expect(roadmap.observations).toEqual([]);
  });

  it('takes no link away where a row was deleted', async () => {
    const roadmap = await readRearranged((sheet, desk) => {
      const gone = rowOf(desk, '1-2');
      const rest = { ...sheet, cells: sheet.cells.filter(({ row }) => row !== gone) };
      return shifted(rest, gone, -1);
    }, OWN);
    expect(shownLinks({ roadmap })).toEqual([...OWN_LINKS, '1-3 → Associer X']);
  });

  it('tells a row that was added for an action nobody knows', async () => {
    const roadmap = await readRearranged((sheet, desk) => {
      const after = rowOf(desk, '1-3');
      const added = ['1-9', 'Le fab lab', 'X'].map((text, column) => ({
        row: after + 1,
        column,
        cell: { value: text, text },
      }));
      const opened = shifted(sheet, after, 1);
      return { ...opened, cells: sorted([...opened.cells, ...added]) };
    }, OWN);
    expect(shownLinks({ roadmap })).toEqual([...OWN_LINKS, '1-3 → Associer X']);
    expect(roadmap.observations.map((one) => [one.kind, 'text' in one && one.text])).toEqual([
      ['added-row', '1-9 Le fab lab'],
    ]);
  });
});

/** A sheet with everything below a row moved by some rows. */
function shifted(sheet: SheetSnapshot, below: number, by: number): SheetSnapshot {
  const moved = (row: number): number => (row > below ? row + by : row);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.merges.map((rect) => ({ ...rect, top: moved(rect.top), bottom: moved(rect.bottom) })),
  };
}

function sorted(cells: SheetSnapshot['cells']): SheetSnapshot['cells'] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

describe('any marks typed anywhere', () => {
  const CODES = ['1-1', '1-2', '1-3'];
  const OBJECTIVES = ['Accompagner', 'Réduire', 'Associer'];
  const mark = fc.constantFrom(null, 'X', 'x', 'oui', '●', '○', 'non', '-');
  const typing = fc.record({
    code: fc.constantFrom(...CODES),
    objective: fc.constantFrom(...OBJECTIVES),
    mark,
  });
  const sessions = fc.array(fc.array(typing, { maxLength: 5 }), { minLength: 1, maxLength: 3 });

  /** What a mark means, as it is written into the matrix: X, ○, or nothing. */
  const written = (text: string): string => ({ yes: 'X', partial: '○', no: '', unknown: '' })[readMark(text)];

  it.each([
    ['without a cross table of the user’s', [ACTIONS, PROJECT], {}],
    [
      'beside one',
      [ACTIONS, PROJECT, OWN],
      { '1-1 Accompagner': 'X', '1-2 Réduire': 'X', '1-2 Associer': 'X' },
    ],
  ])(
    'are what is read, however often the sheets are generated between, %s',
    async (_title, sheets, start) => {
      await fc.assert(
        fc.asyncProperty(sessions, async (list) => {
          const desk = await Desk.with(hostOf(...sheets));
          const expected = new Map(Object.entries<string>(start));
          for (const session of list) {
            for (const { code, objective, mark: typed } of session) {
              await desk.type(code, objective, typed);
              expected.set(`${code} ${objective}`, written(typed ?? ''));
            }
            const { roadmap } = await desk.read();
            const links = shownLinks({ roadmap }).map((line) => line.replace(' →', '').split(' '));
            const read = links.map(([code, objective, text]) => `${code!} ${objective!} ${written(text!)}`);
            const wanted = [...expected]
              .filter(([, text]) => text !== '')
              .map(([key, text]) => `${key} ${text}`);
            expect(read.sort()).toEqual(wanted.sort());
            expect(roadmap.observations).toEqual([]);
            await desk.generate();
          }
        }),
        { numRuns: 8 },
      );
    },
  );
});

describe('the memory that an earlier version kept, crossings without a mark too', () => {
  /** The state as that version would have saved it in this place. */
  const aged = async (desk: Desk, section: string): Promise<void> => {
    const state = await desk.host.state.load();
    const all = new KeptCrossings(state.generated, section).all();
    expect([...all.values()].filter((mark) => mark === '').length).toBeGreaterThan(5);
    const own = crossingSections(section);
    const kept = Object.entries(state.generated).filter(([name]) => !own.includes(name));
    await desk.host.state.save({
      ...state,
      generated: { ...Object.fromEntries(kept), [section]: Object.fromEntries(all) },
    });
  };

  it('is understood', async () => {
    const desk = await Desk.with(hostOf(ACTIONS, PROJECT, OWN));
    await aged(desk, 'matrice');
    await desk.type('1-3', 'Associer', 'X');
    await desk.type('1-1', 'Accompagner', null);
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual(['1-2 → Réduire û', '1-2 → Associer û', '1-3 → Associer X']);
    expect(reading.roadmap.observations).toEqual([]);
  });

  it('is understood after a writing that was stopped half-way', async () => {
    const host = new InterruptedHost(hostOf(ACTIONS, PROJECT, OWN));
    const desk = await Desk.with(host);
    await desk.type('1-3', 'Associer', 'x');
    await desk.type('1-1', 'Accompagner', null);
    host.stops = true;
    await expect(desk.generate()).rejects.toThrow('connection-lost');
    await aged(desk, 'matrice/en cours');
    expect(shownLinks(await desk.read())).toEqual([
      '1-2 → Réduire û',
      '1-2 → Associer û',
      '1-3 → Associer X',
    ]);
  });
});

describe('a matrix whose writing was stopped half-way', () => {
  it('says nothing itself, and no mark that was typed into it is lost', async () => {
    const host = new InterruptedHost(hostOf(ACTIONS, PROJECT));
    const desk = await Desk.with(host);
    await desk.type('1-2', 'Réduire', 'x');
    const typed = shownLinks(await desk.read());
    host.stops = true;
    await expect(desk.generate()).rejects.toThrow('connection-lost');
    expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X']);
    expect(typed).toEqual(['1-2 → Réduire x']);
  });

  it('is made anew by the next run, with these marks', async () => {
    const host = new InterruptedHost(hostOf(ACTIONS, PROJECT, OWN));
    const desk = await Desk.with(host);
    await desk.type('1-3', 'Associer', 'x');
    await desk.type('1-1', 'Accompagner', null);
    host.stops = true;
    await expect(desk.generate()).rejects.toThrow('connection-lost');
    host.stops = false;
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual([
      '1-2 → Réduire û',
      '1-2 → Associer û',
      '1-3 → Associer X',
    ]);
    expect(await conflicts(desk)).toEqual([]);
    const kept = Object.keys((await host.state.load()).generated);
    expect(kept.filter((key) => key.includes('/en cours'))).toEqual([]);
  });
});
