import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** One objective a column, its number and its title in two rows, below them the rubrics of all objectives. */

const read = (top: Cells, below: Cells = BODY): Roadmap =>
  roadmapOf(sheet('Axe 1', [['AXE 1 – GOUVERNANCE'], [], ...top, ...below]));

const BODY: Cells = [
  ['Actions', '▪ Réunir le COPIL\n▪ Publier la lettre', '▪ Ouvrir un parcours'],
  ['Moyens / leviers', '– Le DAN', '– Pix\n– Magistère'],
  ['Indicateurs\nde réussite', '✓ Nombre de réunions', '✓ Nombre de formés'],
  ['Porteur', 'DRANE', 'EAFC'],
  ['Échéance', 'Juin 2025', null],
  ['Contexte', 'Un comité se réunit.', null],
];

const TREE = [
  'axe 1 GOUVERNANCE',
  '  objectif 1.1 Conforter le pilotage',
  '    action Réunir le COPIL',
  '    action Publier la lettre',
  '    levier Le DAN',
  '    indicateur Nombre de réunions',
  '  objectif 1.2 Former les équipes',
  '    action Ouvrir un parcours',
  '    levier Pix',
  '    levier Magistère',
  '    indicateur Nombre de formés',
];

const TITLES = ['Conforter le pilotage', 'Former les équipes'];

describe('one objective a column', () => {
  it.each<[string, Cells]>([
    [
      'its number over « Intitulé »',
      [
        [null, 'Objectif 1.1', 'Objectif 1.2'],
        ['Intitulé', ...TITLES],
      ],
    ],
    [
      'its number in a row of its own',
      [
        ['Objectif', 'Objectif 1.1', 'Objectif 1.2'],
        ['Intitulé', ...TITLES],
      ],
    ],
    [
      '« N° » over « Objectif »',
      [
        ['N°', '1.1', '1.2'],
        ['Objectif', ...TITLES],
      ],
    ],
    [
      'number and title over all',
      [[null, '1.1', '1.2'].map((code, i) => (i ? `Objectif ${code} : ${TITLES[i - 1]}` : null))],
    ],
    ['number and title beside « Objectif »', [['Objectif', `1.1 ${TITLES[0]}`, `1.2 ${TITLES[1]}`]]],
  ])('%s', (_, top) => {
    const roadmap = read(top);
    expect(tree(roadmap)).toEqual(TREE);
    expect(roadmap.unread).toEqual([]);
  });

  it('who leads it and until when holds for its actions, the rest is said of the objective', () => {
    const { actions, objectives, axes } = read([
      [null, 'Objectif 1.1', 'Objectif 1.2'],
      ['Intitulé', ...TITLES],
    ]);
    expect(actions.map(({ fields }) => [fields.owner?.text, fields.due?.text])).toEqual([
      ['DRANE', 'Juin 2025'],
      ['DRANE', 'Juin 2025'],
      ['EAFC', undefined],
    ]);
    expect(objectives.map(({ sections }) => sections.map(({ text }) => text))).toEqual([
      ['Un comité se réunit.'],
      [],
    ]);
    expect(axes.flatMap(({ sections }) => sections)).toEqual([]);
  });

  it('keeps the title of an action under the number of its axis', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        [null, 'Axe 1', 'Axe 2'],
        ['Intitulé', 'Réunir le COPIL', 'Ouvrir un parcours'],
        ['Pilote', 'DRANE', 'EAFC'],
        ['Échéance', 'Juin 2025', 'Mai 2025'],
      ]),
    );
    expect(roadmap.actions.map(({ title, axis }) => [title, axis])).toEqual([
      ['Réunir le COPIL', 'axe/1'],
      ['Ouvrir un parcours', 'axe/2'],
    ]);
  });
});
