import { enterFramework, understandFramework } from '../../src/workflows/enterFramework';
import { copyClean, chooseTruth } from '../../src/workflows/cleanSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import type { WorkbookHost } from '../../src/workbook/host';
import { TWO_ACTIONS } from '../support/croix';
import { Desk, shownLinks } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const LIST =
  'Axe 1 : Mieux former\nObjectif 1 : Accompagner\nObjectif 2 : Réduire\nAxe 2 : Ouvrir\nObjectif 3 : Associer';

/** Enters a list under a name, and reads the workbook. */
async function enter(
  host: WorkbookHost,
  text: string,
  title = 'Projet académique',
): Promise<WorkbookReading> {
  const { axes } = understandFramework(text);
  await enterFramework(host, await readWorkbook(host), { title, axes });
  return readWorkbook(host);
}

/** `Projet académique: 1 Mieux former (1 Accompagner, 2 Réduire)…`, one a framework. */
function frameworks({ roadmap }: WorkbookReading): string[] {
  const label = ({ code, title }: { code?: string; title: string }): string =>
    [code, title].filter(Boolean).join(' ');
  return roadmap.frameworks.map(
    ({ title, axes }) =>
      `${title}: ${axes.map((axis) => `${label(axis)} (${axis.objectives.map(label).join(', ')})`).join(', ')}`,
  );
}

it('a projet académique that was entered is read back whole, and its matrix can be made', async () => {
  const host = hostOf(TWO_ACTIONS);
  expect(frameworks(await enter(host, LIST))).toEqual([
    'Projet académique: 1 Mieux former (1 Accompagner, 2 Réduire), 2 Ouvrir (3 Associer)',
  ]);
  const desk = await Desk.atMatrix(host);
  await desk.type('1-2', 'Réduire', 'X');
  expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X']);
  await desk.generate();
  expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X']);
});

it('what its people write on the sheet counts, and generating leaves it alone', async () => {
  const host = hostOf(TWO_ACTIONS);
  await enter(host, LIST);
  const desk = await Desk.atMatrix(host);
  await desk.put('Projet académique', 'D5', 'Réduire les écarts');
  await desk.put('Projet académique', 'D7', 'Ouvrir au monde');
  await desk.put('Projet académique', 'B7', 'Ouvrir');
  await desk.put('Projet académique', 'A7', '2');
  await desk.generate();
  expect(frameworks(await desk.read())).toEqual([
    'Projet académique: 1 Mieux former (1 Accompagner, 2 Réduire les écarts), 2 Ouvrir (3 Associer, Ouvrir au monde)',
  ]);
});

it('objectives without an axis and axes without an objective are kept', async () => {
  expect(frameworks(await enter(hostOf(TWO_ACTIONS), 'Accompagner\nRéduire'))).toEqual([
    'Projet académique:  (Accompagner, Réduire)',
  ]);
  expect(
    frameworks(await enter(hostOf(TWO_ACTIONS), 'Axe 1 : Former\nObjectif 1 : Lire\nAxe 2 : Ouvrir')),
  ).toEqual(['Projet académique: 1 Former (1 Lire), 2 Ouvrir ()']);
});

it('several stand side by side by their names, even where they share objectives', async () => {
  const host = hostOf(TWO_ACTIONS);
  await enter(host, LIST);
  const later = LIST.replace('Réduire', 'Inclure');
  expect(frameworks(await enter(host, later, 'Projet académique 2025-2029'))).toEqual([
    'Projet académique: 1 Mieux former (1 Accompagner, 2 Réduire), 2 Ouvrir (3 Associer)',
    'Projet académique 2025-2029: 1 Mieux former (1 Accompagner, 2 Inclure), 2 Ouvrir (3 Associer)',
  ]);
});

const cross = (...objectives: string[]): WrittenSheet => ({
  name: 'Croix',
  rows: [
    ['Contribution au projet académique'],
    ['Action', ...objectives],
    ['1-1 : La lettre', ...objectives.map(() => 'X')],
    ['1-2 : Le site', 'X', ...objectives.slice(1).map(() => null)],
  ],
});

it('a cross table of its objectives is about the entered one; another heading does not become its own', async () => {
  const reading = await enter(hostOf(TWO_ACTIONS), LIST);
  expect(frameworks(reading)).toHaveLength(1);
  const host = hostOf(TWO_ACTIONS, cross('Accompagner', 'Réduire', 'Associer', 'Rêver'));
  const before = await readWorkbook(host);
  expect(frameworks(before)).toHaveLength(1);
  // Entered beside what the cross table tells: two plans.
  const both = await enter(host, LIST.replace('Réduire', 'Inclure'), 'Projet 2030');
  expect(frameworks(both).map((text) => text.split(':')[0])).toEqual(['Projet académique', 'Projet 2030']);
  expect(shownLinks(both)).toEqual(shownLinks(before));
});

it('is read beside clean sheets that hold the roadmap', async () => {
  const host = hostOf(TWO_ACTIONS);
  await copyClean(host, await readWorkbook(host));
  await chooseTruth(host, await readWorkbook(host), 'propre');
  const reading = await enter(host, LIST);
  expect(frameworks(reading)).toEqual([
    'Projet académique: 1 Mieux former (1 Accompagner, 2 Réduire), 2 Ouvrir (3 Associer)',
  ]);
  expect(reading.sheets.find(({ sheet }) => sheet === 'Projet académique')?.regions).toMatchObject([
    { kind: 'projet-academique' },
  ]);
});

it('takes text that looks like a formula for text', async () => {
  const host = hostOf(TWO_ACTIONS);
  expect(frameworks(await enter(host, '=1+1\n+ de lecture'))).toEqual([
    'Projet académique:  (=1+1, + de lecture)',
  ]);
});

it('tells gaps before anything is written', () => {
  expect(understandFramework('Axe 1 : Former\nObjectif 1 : Lire\nObjectif 3 : Écrire').gaps).toEqual({
    missing: ['2'],
    repeated: [],
  });
});
