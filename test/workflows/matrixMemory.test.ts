import { emptyState } from '../../src/workbook/host';
import { crossingSections, KeptCrossings } from '../../src/workflows/keptCrossings';
import { ACTIONS, OWN, OWN_LINKS, PROJECT } from '../support/croix';
import { InterruptedHost } from '../support/interruptedHost';
import { Desk, markConflicts, shownLinks } from '../support/typing';
import { hostOf } from '../support/workbooks';

describe('a workbook that lost the memory of its last generation', () => {
  it('takes the marks of the matrix where no sheet of the user’s holds any', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
    await desk.type('1-1', 'Associer', 'X');
    await desk.host.state.save(emptyState());
    expect(shownLinks(await desk.read())).toEqual(['1-1 → Associer X']);
    expect(await markConflicts(desk)).toEqual([]);
  });

  it('keeps the user’s own marks, and shows where the matrix says otherwise', async () => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
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
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
    await aged(desk, 'matrice');
    await desk.type('1-3', 'Associer', 'X');
    await desk.type('1-1', 'Accompagner', null);
    const reading = await desk.read();
    expect(shownLinks(reading)).toEqual(['1-2 → Réduire û', '1-2 → Associer û', '1-3 → Associer X']);
    expect(reading.roadmap.observations).toEqual([]);
  });

  it('is understood after a writing that was stopped half-way', async () => {
    const host = new InterruptedHost(hostOf(ACTIONS, PROJECT, OWN));
    const desk = await Desk.atMatrix(host);
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
    const desk = await Desk.atMatrix(host);
    await desk.type('1-2', 'Réduire', 'x');
    const typed = shownLinks(await desk.read());
    host.stops = true;
    await expect(desk.generate()).rejects.toThrow('connection-lost');
    expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X']);
    expect(typed).toEqual(['1-2 → Réduire x']);
  });

  it('is made anew by the next run, with these marks', async () => {
    const host = new InterruptedHost(hostOf(ACTIONS, PROJECT, OWN));
    const desk = await Desk.atMatrix(host);
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
    expect(await markConflicts(desk)).toEqual([]);
    const kept = Object.keys((await host.state.load()).generated);
    expect(kept.filter((key) => key.includes('/en cours'))).toEqual([]);
  });
});
