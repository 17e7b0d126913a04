import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** The agenda of a meeting that goes through the actions: the hour on the left, lines for axes and objectives. */
const agenda = (...times: string[]): Cells => [
  ['Heure', 'N°', 'Actions examinées', 'Rapporteur', 'Décision attendue'],
  [times[0]!, null, 'Accueil des participants', null, null],
  [times[1]!, 'Axe 1 : Gouvernance', null, null, null],
  [null, 'Objectif 1.1 : Réunir', null, null, null],
  [null, '1.1.1', 'Tenir un comité', 'DAN', 'Pour information'],
  [null, '1.1.2', 'Publier la lettre', 'DSI', null],
  [times[2]!, null, 'Pause', null, null],
  [times[3]!, 'Axe 2 : Usages', null, null, null],
  [null, 'Objectif 2.1 : Former', null, null, null],
  [null, '2.1.1', 'Ouvrir un parcours', 'EAFC', 'À valider'],
  [times[4]!, null, 'Questions diverses', null, null],
];

const MERGES = ['C2:E2', 'B3:E3', 'B4:E4', 'C7:E7', 'B8:E8', 'B9:E9', 'C11:E11'];

const READ = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Réunir',
  '    action 1.1.1 Tenir un comité',
  '    action 1.1.2 Publier la lettre',
  'axe 2 Usages',
  '  objectif 2.1 Former',
  '    action 2.1.1 Ouvrir un parcours',
];

it.each([
  ['8 h 45', '9 h 00', '10 h 15', '10 h 30', '12 h 00'],
  ['8h45', '9h', '10h15', '10h30', '12h'],
  ['8:45 – 9:00', '9:00 – 10:15', '10:15 – 10:30', '10:30 – 12:00', '12:00'],
])('reads the lines beside %s, %s as axes, and the points without a number as none', (...times) => {
  const roadmap = read(agenda(...times), MERGES, 'Ordre du jour');
  expect(tree(roadmap)).toEqual(READ);
  expect(roadmap.unread.map(({ text }) => text)).toContain(`${times[2]!} Pause`);
  expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DAN', 'DSI', 'EAFC']);
});
