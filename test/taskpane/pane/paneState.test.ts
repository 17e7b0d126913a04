import {
  nothingOpen,
  paneReducer,
  sheetsStillThere,
  type OpenWorkbook,
  type PaneState,
} from '../../../src/taskpane/pane/paneState';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import { sheetPlan } from '../../../src/workbook/plan';
import { roadmap } from '../../support/roadmap';
import { SnapshotHost } from '../../support/snapshotHost';

const workbook: OpenWorkbook = {
  session: new HostSession(new SnapshotHost([])),
  reading: {
    roadmap: roadmap(),
    isRoadmap: true,
    sheets: [],
    recognition: [],
    keepsChoices: true,
    settings: {},
    possible: {},
    writes: true,
    atomic: true,
  },
  readAt: new Date(0),
  findings: [],
  profile: 'copil',
  made: {},
  effect: '',
  corrected: 0,
  unsaved: false,
};
const opened: PaneState = { ...nothingOpen, workbook };

function made(id: string): OpenWorkbook['made'][string] {
  const plan = sheetPlan({ id, name: id, print: { orientation: 'landscape', paper: 'A4' } });
  return { name: id, renewed: false, plan, refused: [] };
}

it('forgets what went wrong when something new begins', () => {
  const failed = paneReducer(opened, { kind: 'failed', problem: 'Ce fichier est vide.' });
  expect(failed.problem).toBe('Ce fichier est vide.');
  const again = paneReducer(failed, { kind: 'started', work: { kind: 'reading', name: 'b.xlsx', done: 0 } });
  expect(again).toMatchObject({ problem: null, work: { name: 'b.xlsx' } });
});

it('shows that work was asked to stop until it has ended', () => {
  const writing: PaneState = { ...opened, work: { kind: 'writing', done: 0.5 } };
  const stopping = paneReducer(writing, { kind: 'stopping' });
  expect(stopping.work).toMatchObject({ kind: 'writing', stopping: true });
  expect(paneReducer(stopping, { kind: 'cancelled', announcement: 'Annulé.' }).work).toBeNull();
});

it('knows that the workbook changed until it is read again', () => {
  const stale = paneReducer(opened, { kind: 'changed' });
  expect(stale.stale).toBe(true);
  const reading = paneReducer(stale, { kind: 'started', work: { kind: 'reading', name: '', done: 0 } });
  expect(paneReducer(reading, { kind: 'cancelled', announcement: '' }).stale).toBe(true);
  expect(paneReducer(reading, { kind: 'opened', workbook, announcement: '' }).stale).toBe(false);
  const changedMeanwhile = paneReducer(reading, { kind: 'changed' });
  expect(paneReducer(changedMeanwhile, { kind: 'opened', workbook, announcement: '' }).stale).toBe(true);
});

it('knows that the workbook changed since it was read anew for a sheet', () => {
  const stale = paneReducer(opened, { kind: 'changed' });
  const writing = paneReducer(stale, { kind: 'started', work: { kind: 'writing', done: 0 } });
  const { reading, readAt, findings } = workbook;
  const event = { kind: 'generated', made: {}, announcement: '' } as const;
  const anew = { ...event, anew: { reading, readAt, findings } };
  expect(paneReducer(writing, event).stale).toBe(true);
  expect(paneReducer(writing, anew).stale).toBe(false);
  expect(paneReducer(paneReducer(writing, { kind: 'changed' }), anew).stale).toBe(true);
});

it('shows the workbook with its clean sheets, which no file holds yet, and what became of it', () => {
  const writing: PaneState = { ...opened, work: { kind: 'writing', done: 0.5, changed: true } };
  const { readAt, findings } = workbook;
  const reading = { ...workbook.reading, name: 'Au propre.xlsx' };
  const effect = '6 feuilles au propre ont été ajoutées.';
  expect(paneReducer(writing, { kind: 'copied', reading, readAt, findings, effect })).toMatchObject({
    workbook: { reading: { name: 'Au propre.xlsx' }, effect, unsaved: true },
    work: null,
    announcement: effect,
    stale: true,
  });
});

it('drops a sheet that is gone, and follows one that was renamed', () => {
  const sheets = [{ name: 'Croix', kind: 'cells' as const, hidden: false, generated: 'matrice' }];
  const before = { matrice: made('matrice'), indicateurs: made('indicateurs') };
  const still = sheetsStillThere(before, { ...workbook.reading, sheets });
  expect(Object.entries(still).map(([id, { name }]) => [id, name])).toEqual([['matrice', 'Croix']]);
});

it('keeps the workbook that is open when something fails or is cancelled', () => {
  for (const event of [
    { kind: 'failed', problem: 'Non.' },
    { kind: 'cancelled', announcement: 'Annulé.' },
  ] as const) {
    const state = paneReducer({ ...opened, work: { kind: 'writing', done: 0.5 } }, event);
    expect(state).toMatchObject({ workbook, work: null });
  }
});

it('tells what went wrong beside the work without ending it, and still when the work is done', () => {
  const working = paneReducer(nothingOpen, {
    kind: 'started',
    work: { kind: 'reading', name: 'a.xlsx', done: 0 },
  });
  const noticed = paneReducer(working, { kind: 'noticed', problem: 'Un seul classeur à la fois.' });
  expect(noticed.work).toEqual(working.work);
  expect(paneReducer(noticed, { kind: 'opened', workbook, announcement: '' }).problem).toBe(
    'Un seul classeur à la fois.',
  );
});

it('tells how far the work is, and nothing when there is none', () => {
  const working = paneReducer(opened, { kind: 'started', work: { kind: 'writing', done: 0 } });
  expect(paneReducer(working, { kind: 'advanced', done: 0.4 }).work).toEqual({ kind: 'writing', done: 0.4 });
  expect(paneReducer(opened, { kind: 'advanced', done: 0.4 })).toBe(opened);
});

it('has the sheet that was made last at the end, and nothing saved any more', () => {
  let state = opened;
  for (const id of ['matrice', 'indicateurs', 'matrice']) {
    state = paneReducer(state, { kind: 'generated', made: { [id]: made(id) }, announcement: '' });
  }
  expect(Object.keys(state.workbook!.made)).toEqual(['indicateurs', 'matrice']);
  expect(state.workbook!.unsaved).toBe(true);
  expect(paneReducer(state, { kind: 'saved', announcement: '' }).workbook!.unsaved).toBe(false);
});

it('shows what a choice changed, and that the file at hand does not hold it yet', () => {
  const { reading } = workbook;
  const effect = '12 actions lues au lieu de 8.';
  const chosen = paneReducer(opened, { kind: 'chosen', reading, findings: [], effect });
  expect(chosen).toMatchObject({ announcement: effect, workbook: { effect, unsaved: true } });
  const passing = paneReducer(opened, {
    kind: 'chosen',
    reading: { ...reading, keepsChoices: false },
    findings: [],
    effect,
  });
  expect(passing.workbook!.unsaved).toBe(false);
});

it('shows what was corrected until it is read anew or put aside, and the file at hand does not hold it yet', () => {
  const cell = { sheet: 'Axe 1', address: 'B4' };
  const change = {
    source: cell,
    before: 'Nb',
    after: 'Nombre',
    change: { source: cell, expected: 'Nb', value: 'Nombre' },
  };
  const { readAt, findings } = workbook;
  const reading = { ...workbook.reading, corrected: [change] };
  const working: PaneState = { ...opened, work: { kind: 'correcting', done: 0 } };
  const event = {
    kind: 'corrected',
    reading,
    readAt,
    findings,
    announcement: '1 cellule modifiée.',
  } as const;
  const corrected = paneReducer(working, event);
  expect(corrected).toMatchObject({ work: null, announcement: '1 cellule modifiée.', stale: false });
  expect(corrected.workbook).toMatchObject({ corrected: 1, unsaved: true });
  expect(paneReducer(corrected, { kind: 'correctionDismissed' }).workbook!.corrected).toBe(0);
  expect(paneReducer(corrected, { kind: 'opened', workbook, announcement: '' }).workbook!.corrected).toBe(0);
  const back = paneReducer(corrected, { ...event, reading: workbook.reading });
  expect(back.workbook!.corrected).toBe(0);
});

it('knows that the workbook changed while cells were corrected', () => {
  const { reading, readAt, findings } = workbook;
  const event = { kind: 'corrected', reading, readAt, findings, announcement: '' } as const;
  const working: PaneState = { ...opened, stale: true, work: { kind: 'correcting', done: 0 } };
  expect(paneReducer(working, event).stale).toBe(false);
  expect(paneReducer(paneReducer(working, { kind: 'changed' }), event).stale).toBe(true);
});

it('goes on reading when a correction ends that was overtaken by it', () => {
  const { reading, readAt, findings } = workbook;
  const again: PaneState = { ...opened, work: { kind: 'reading', name: 'a.xlsx', done: 0 } };
  const state = paneReducer(again, { kind: 'corrected', reading, readAt, findings, announcement: '' });
  expect(state.work).toEqual(again.work);
  expect(state.workbook!.unsaved).toBe(true);
});

it.each([
  [true, true],
  [false, false],
])(
  'has something to save after a finding was accepted, where choices are kept: %s',
  (keepsChoices, unsaved) => {
    const here: PaneState = {
      ...opened,
      workbook: { ...workbook, reading: { ...workbook.reading, keepsChoices } },
    };
    const state = paneReducer(here, { kind: 'judged', findings: [], announcement: 'Fait.' });
    expect(state).toMatchObject({ announcement: 'Fait.', workbook: { unsaved } });
  },
);

it('says that reading again helps as long as that problem is there', () => {
  const failed = paneReducer(opened, { kind: 'failed', problem: 'La cellule a changé.', readAgain: true });
  expect(failed.readAgain).toBe(true);
  expect(paneReducer(failed, { kind: 'failed', problem: 'Ce fichier est vide.' }).readAgain).toBe(false);
});
