import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Rubrics (« Moyens ») in the column of numbers, between the actions of an axis, with crosses at the right. */

function read(rows: Cells, merges: string[] = []): Roadmap {
  return roadmapOf(sheet('Feuille de route', rows, merges));
}

const links = ({ links: all, actions, frameworks }: Roadmap): string[] =>
  all.map(({ action, objective, mark }) => {
    const title = frameworks[0]!.axes[0]!.objectives.find(({ id }) => id === objective)!.title;
    return `${actions.find(({ id }) => id === action)!.title} ${mark} ${title}`;
  });

const expected = [
  'axe 1 Usages',
  '  objectif Rendre les usages réguliers',
  '    action 1 Former les professeurs',
  '    action 2 Ouvrir un parcours',
  '    levier Plan de formation',
  '    indicateur Nombre de formés',
  'axe 2 Équipements',
  '  objectif Raccorder chaque collège',
  '    action 3 Inventorier les matériels',
  '    levier Conventions',
  '    levier Crédits',
  '    indicateur Nombre de collèges raccordés',
];

describe('rubrics in the column of numbers', () => {
  it('are no actions; parts over the axes, the total and the legend are told', () => {
    const roadmap = read(
      [
        ['N°', 'Actions à mener', 'Responsable', 'Calendrier', 'Contribution au projet académique'],
        [null, null, null, null, 'Éduquer les élèves au numérique', 'Former les acteurs au numérique'],
        ['VOLET STRATÉGIQUE'],
        ['Axe 1 : Usages'],
        ['État des lieux', 'Les usages sont inégaux d’un collège à l’autre.'],
        ['Objectif', 'Rendre les usages réguliers'],
        ['1', 'Former les professeurs', 'DAN', 'Rentrée 2026', '●'],
        ['2', 'Ouvrir un parcours', 'DSI', '2026-2027', '○', '●'],
        ['Moyens', 'Plan de formation'],
        ['Indicateur', 'Nombre de formés'],
        ['VOLET OPÉRATIONNEL'],
        ['Axe 2 : Équipements'],
        ['Objectif', 'Raccorder chaque collège'],
        ['3', 'Inventorier les matériels', 'DSI', 'Rentrée 2026', null, '●'],
        ['Moyens', '• Conventions\n• Crédits'],
        ['Indicateurs', 'Nombre de collèges raccordés'],
        ['Nombre d’actions qui contribuent', null, null, null, 2, 2],
        [],
        ['● contribution forte ; ○ contribution partielle'],
      ],
      [
        ...[
          'A1:A2',
          'B1:B2',
          'C1:C2',
          'D1:D2',
          'E1:F1',
          'A3:F3',
          'A4:F4',
          'B5:F5',
          'B6:F6',
          'B9:F9',
          'B10:F10',
        ],
        ...['A11:F11', 'A12:F12', 'B13:F13', 'B15:F15', 'B16:F16', 'A17:D17'],
      ],
    );
    expect(tree(roadmap)).toEqual(expected);
    expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.schedule?.text])).toEqual([
      ['DAN', 'Rentrée 2026'],
      ['DSI', '2026-2027'],
      ['DSI', 'Rentrée 2026'],
    ]);
    expect(links(roadmap)).toEqual([
      'Former les professeurs ● Éduquer les élèves au numérique',
      'Ouvrir un parcours ○ Éduquer les élèves au numérique',
      'Ouvrir un parcours ● Former les acteurs au numérique',
      'Inventorier les matériels ● Former les acteurs au numérique',
    ]);
    expect(roadmap.unread.map(({ text, reason }) => `${reason} ${text}`)).toEqual([
      'outside-tables VOLET OPÉRATIONNEL',
      'total Nombre d’actions qui contribuent',
      'legend ● contribution forte ; ○ contribution partielle',
      'outside-tables VOLET STRATÉGIQUE',
    ]);
    expect(roadmap.observations).toEqual([]);
  });

  it('stand there without other columns too, the numbers beginning again in each axis', () => {
    const roadmap = read([
      ['N°', 'Actions', 'Éduquer les élèves au numérique', 'Former les acteurs au numérique'],
      ['Axe 1 : Usages'],
      ['Objectif', 'Rendre les usages réguliers'],
      ['1', 'Former les professeurs', 'X'],
      ['2', 'Ouvrir un parcours', 'X', 'X'],
      ['Moyens', 'Plan de formation'],
      ['Indicateurs', 'Nombre de formés'],
      ['Axe 2 : Équipements'],
      ['Objectif', 'Raccorder chaque collège'],
      ['1', 'Inventorier les matériels', null, 'X'],
      ['Moyens', 'Conventions ; Crédits'],
      ['Indicateurs', 'Nombre de collèges raccordés'],
    ]);
    expect(tree(roadmap)).toEqual(expected.map((line) => line.replace('action 3', 'action 1')));
    expect(links(roadmap)).toEqual([
      'Former les professeurs X Éduquer les élèves au numérique',
      'Ouvrir un parcours X Éduquer les élèves au numérique',
      'Ouvrir un parcours X Former les acteurs au numérique',
      'Inventorier les matériels X Former les acteurs au numérique',
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('need no crosses', () => {
    const roadmap = read([
      ['N°', 'Actions à mener', 'Pilote', 'Échéance'],
      ['Axe 1 : Usages'],
      ['Objectif', 'Rendre les usages réguliers'],
      ['1', 'Former les professeurs', 'DAN', 'juin 2027'],
      ['2', 'Ouvrir un parcours', 'DSI', 'juin 2027'],
      ['Moyens', 'Plan de formation'],
      ['Indicateurs', 'Nombre de formés'],
      ['Axe 2 : Équipements'],
      ['Objectif', 'Raccorder chaque collège'],
      ['3', 'Inventorier les matériels', 'DSI', 'juin 2027'],
      ['Moyens', 'Conventions ; Crédits'],
      ['Indicateurs', 'Nombre de collèges raccordés'],
    ]);
    expect(tree(roadmap)).toEqual(expected);
    expect(roadmap.unread).toEqual([]);
  });
});

it('a label beside the number and the title of its first item opens a list of numbered items', () => {
  const roadmap = read([
    ['Axe 1 : Usages'],
    [],
    ['État des lieux', 'Les usages sont inégaux d’un collège à l’autre.'],
    ['', 'Chaque territoire a ses points forts.'],
    ['Objectifs', 'Rendre les usages réguliers'],
    ['Actions à mener', '1.1', 'Former les professeurs.'],
    ['', '1.2', 'Ouvrir un parcours.'],
    ['Moyens', 'Plan de formation'],
    ['Indicateurs', 'Nombre de formés'],
  ]);
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  objectif Rendre les usages réguliers',
    '    action 1.1 Former les professeurs.',
    '    action 1.2 Ouvrir un parcours.',
    '    levier Plan de formation',
    '    indicateur Nombre de formés',
  ]);
  expect(roadmap.unread).toEqual([]);
});

it('a label beside a count opens no list', () => {
  const roadmap = read([
    ['Onglets de ce classeur'],
    ['axes', 7, 'Les axes de la feuille de route'],
    ['objectifs', 18, 'Les objectifs, rattachés à leur axe'],
    ['actions', 35, 'Les actions, rattachées à leur axe'],
  ]);
  expect(tree(roadmap)).toEqual([]);
});
