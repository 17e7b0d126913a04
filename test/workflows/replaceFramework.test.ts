import { objectivesOf } from '../../src/domain/frameworkObjectives';
import { proposedReplacement } from '../../src/domain/proposedReplacement';
import { enterFramework, understandFramework } from '../../src/workflows/enterFramework';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { replaceFramework } from '../../src/workflows/replaceFramework';
import { confirmLinks } from '../../src/workflows/confirmLinks';
import type { WorkbookHost } from '../../src/workbook/host';
import { TWO_ACTIONS } from '../support/croix';
import { Desk } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const PROJECT: WrittenSheet = {
  name: 'Projet',
  rows: [
    ['Projet académique 2020-2024'],
    ['Axe 1 : Mieux former'],
    ['Objectif 1 : Accompagner les équipes'],
    ['Objectif 2 : Réduire les écarts entre territoires'],
    ['Objectif 3 : Ouvrir à l’international'],
  ],
};

/** The office's own cross table of that plan. */
const CROSS: WrittenSheet = {
  name: 'Croix',
  rows: [
    ['Contribution au projet académique'],
    ['Action', 'Accompagner les équipes', 'Réduire les écarts entre territoires', 'Ouvrir à l’international'],
    ['1-1 : La lettre', 'X', 'X', 'X'],
    ['1-2 : Le site', null, 'X', null],
  ],
};

const NEXT =
  'Axe 1 : Réussir\nObjectif 1 : Réduire les écarts entre filles, garçons et territoires\nObjectif 2 : Accompagner les équipes\nObjectif 3 : Sobriété numérique';

/** Enters the next plan, and lets it take the place of the first as likeness proposes. */
async function replace(
  host: WorkbookHost,
  changes: Record<string, string | null> = {},
): Promise<WorkbookReading> {
  const { axes } = understandFramework(NEXT);
  await enterFramework(host, await readWorkbook(host), { title: 'Projet académique 2025-2029', axes });
  const reading = await readWorkbook(host);
  const [old, by] = reading.roadmap.frameworks;
  const idOf = (title: string | null): string | null =>
    objectivesOf(by!).find((objective) => objective.title === title)?.id ?? null;
  const objectives = Object.fromEntries(
    proposedReplacement(old!, by!, reading.roadmap.links).map(({ objective: { id, title }, to }) => [
      id,
      title in changes ? idOf(changes[title]!) : to,
    ]),
  );
  await replaceFramework(host, reading, { old: old!.id, by: by!.id, objectives }, { date: '2025-09-01' });
  return readWorkbook(host);
}

/** `1-1 → Accompagner les équipes`, with what is in doubt. */
function links({ roadmap }: WorkbookReading): string[] {
  const titles = new Map(
    roadmap.frameworks.flatMap((one) => objectivesOf(one).map(({ id, title }) => [id, title])),
  );
  return roadmap.links.map(({ action, objective, doubt, labelThen }) => {
    const code = roadmap.actions.find(({ id }) => id === action)?.code ?? '?';
    const why = doubt === undefined ? '' : ` (${doubt}: ${labelThen ?? '?'})`;
    return `${code} → ${titles.get(objective) ?? '?'}${why}`;
  });
}

const MOVED = 'Réduire les écarts entre filles, garçons et territoires';
const THEN = '(objective-replaced: Réduire les écarts entre territoires)';

it('keeps what says the same, moves what is alike, and drops what nothing is like', async () => {
  const reading = await replace(hostOf(TWO_ACTIONS, PROJECT, CROSS));
  expect(reading.roadmap.frameworks.map(({ title }) => title)).toEqual(['Projet académique 2025-2029']);
  expect(links(reading)).toEqual([
    `1-1 → Accompagner les équipes`,
    `1-1 → ${MOVED} ${THEN}`,
    `1-2 → ${MOVED} ${THEN}`,
  ]);
});

it('does as the user says, whatever is alike', async () => {
  const changes = {
    'Ouvrir à l’international': 'Sobriété numérique',
    'Réduire les écarts entre territoires': null,
  };
  expect(links(await replace(hostOf(TWO_ACTIONS, PROJECT, CROSS), changes))).toEqual([
    '1-1 → Accompagner les équipes',
    '1-1 → Sobriété numérique (objective-replaced: Ouvrir à l’international)',
  ]);
});

describe('marks typed into the generated matrix', () => {
  async function marked(): Promise<Desk> {
    const desk = await Desk.atMatrix(hostOf(TWO_ACTIONS, PROJECT));
    await desk.type('1-1', 'Accompagner les équipes', 'X');
    await desk.type('1-2', 'Réduire les écarts entre territoires', 'X');
    return desk;
  }

  it('follow too, in the matrix that is made anew, and stay when it is made once more', async () => {
    const { host } = await marked();
    const expected = ['1-1 → Accompagner les équipes', `1-2 → ${MOVED} ${THEN}`];
    expect(links(await replace(host))).toEqual(expected);
    const desk = await Desk.atMatrix(host);
    expect(links(await desk.read())).toEqual(expected);
    await desk.type('1-2', MOVED, null);
    expect(links(await desk.read())).toEqual(['1-1 → Accompagner les équipes']);
  });

  it('are in no doubt once they are confirmed', async () => {
    const { host } = await marked();
    const reading = await replace(host);
    await confirmLinks(host, reading, reading.roadmap.links);
    expect(links(await readWorkbook(host))).toEqual(['1-1 → Accompagner les équipes', `1-2 → ${MOVED}`]);
  });

  it('taken out of the matrix stay out, though the own cross table still has them', async () => {
    const host = hostOf(TWO_ACTIONS, PROJECT, CROSS);
    await Desk.atMatrix(host);
    await replace(host);
    const desk = await Desk.atMatrix(host);
    await desk.type('1-2', MOVED, null);
    await desk.generate();
    expect(links(await desk.read())).toEqual([`1-1 → ${MOVED} ${THEN}`, '1-1 → Accompagner les équipes']);
  });
});

it('keeps the matrix as it was in an archive that is never read', async () => {
  const host = hostOf(TWO_ACTIONS, PROJECT, CROSS);
  await Desk.atMatrix(host);
  await replace(host);
  const { snapshot, roadmap } = await readWorkbook(host);
  const archive = snapshot.sheets.find(({ generated }) => generated === 'archive-matrice/1')!;
  expect(archive.name).toBe('Matrice (archive)');
  const texts = archive.cells.map(({ cell }) => cell.text);
  expect(texts).toContain('3 – Ouvrir à l’international');
  expect(texts.filter((text) => text === 'X')).toHaveLength(4);
  expect(texts.join(' ')).toContain('n’est pas relue');
  const desk = await Desk.atMatrix(host);
  await desk.put(archive.name, 'E8', 'X');
  expect((await desk.read()).roadmap.links).toHaveLength(roadmap.links.length);
});

it('what people still write in their own table of the former plan counts for what took its place', async () => {
  const host = hostOf(TWO_ACTIONS, PROJECT, CROSS);
  await replace(host);
  const desk = await Desk.atMatrix(host);
  await desk.put('Croix', 'B4', 'X');
  expect(links(await desk.read())).toContain('1-2 → Accompagner les équipes');
});

it('a plan that only a cross table tells is replaced all the same', async () => {
  const reading = await replace(hostOf(TWO_ACTIONS, CROSS));
  expect(reading.roadmap.frameworks.map(({ title }) => title)).toEqual(['Projet académique 2025-2029']);
  expect(links(reading)).toHaveLength(3);
});

it('refuses a plan that is not there', async () => {
  const host = hostOf(TWO_ACTIONS, PROJECT);
  const reading = await readWorkbook(host);
  const [only] = reading.roadmap.frameworks;
  await expect(
    replaceFramework(host, reading, { old: only!.id, by: only!.id, objectives: {} }, { date: '2025-09-01' }),
  ).rejects.toMatchObject({ code: 'changed-meanwhile' });
});
