import { ACTIONS, OWN, OWN_LINKS, PROJECT } from '../support/croix';
import { Desk, markConflicts, shownLinks } from '../support/typing';
import { hostOf } from '../support/workbooks';

describe('marks typed into the generated matrix of a workbook without a cross table', () => {
  it('are links', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
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
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
    await desk.type('1-2', 'Réduire', 'x');
    await desk.type('1-3', 'Réduire', 'x');
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X', '1-3 → Réduire X']);
    await desk.type('1-2', 'Réduire', null);
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-3 → Réduire X']);
  });

  it('may all be taken away', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Associer', 'X');
    await desk.generate();
    await desk.type('1-1', 'Associer', null);
    expect(shownLinks(await desk.read())).toEqual([]);
  });

  it('are links in part with ○', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Accompagner', 'X');
    await desk.type('1-2', 'Accompagner', '○');
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Accompagner X', '1-2 → Accompagner ○']);
  });

  it('are no links when nobody knows them, but told', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
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
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-3', 'Accompagner', 'X');
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual([...OWN_LINKS, '1-3 → Accompagner X']);
    expect(reading.roadmap.observations).toEqual([]);
  });

  it('take a link away that the own table still has, for good', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', null);
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Accompagner û', '1-2 → Associer û']);
    await desk.generate();
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Accompagner û', '1-2 → Associer û']);
    expect(await markConflicts(desk)).toEqual([]);
  });

  it('make a link one in part', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
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
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.type('1-2', 'Réduire', 'oui');
    expect(shownLinks(await desk.read())).toEqual(OWN_LINKS);
  });
});

describe('the user’s own cross table edited after the generation', () => {
  it('counts', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
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
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'D5', 'x');
    await desk.type('1-3', 'Accompagner', 'X');
    expect(shownLinks(await desk.read())).toEqual([...OWN_LINKS, '1-3 → Accompagner X', '1-3 → Associer x']);
    expect(await markConflicts(desk)).toEqual([]);
  });

  it('agrees with the same change typed into the matrix', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'D5', 'x');
    await desk.type('1-3', 'Associer', 'X');
    expect(shownLinks(await desk.read())).toEqual([...OWN_LINKS, '1-3 → Associer x']);
    expect(await markConflicts(desk)).toEqual([]);
  });

  it('is kept where both were changed to different marks, and both are shown', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
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
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await desk.put('Croix', 'C4', '○');
    await desk.type('1-2', 'Réduire', null);
    expect(await markConflicts(desk)).toHaveLength(1);
    await desk.generate();
    expect(await markConflicts(desk)).toEqual([]);
    expect(shownLinks(await desk.read())).toEqual([
      '1-1 → Accompagner û',
      '1-2 → Réduire ○',
      '1-2 → Associer û',
    ]);
  });
});
