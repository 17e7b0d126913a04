import type { Cells } from '../../support/grid';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Actions whose objective is told in a column that could mean something else. */

const FRAME = sheet('Cadre', [
  ['Axe', 'Objectif', 'Indicateurs'],
  ['Axe 1 - Gouvernance', 'Conforter le pilotage', 'Nombre de réunions'],
  [null, 'Former les équipes', 'Nombre de formés'],
]);
const term = (name: string, title: string, header: string, rows: Cells) =>
  sheet(name, [[title], ['Année 2024-2025'], [null], ['Opération', header, 'Qui'], ...rows], ['A1:C1']);
const FIRST: Cells = [
  ['Réunir le COPIL', 'Conforter le pilotage', 'DSI'],
  ['Ouvrir un parcours', 'Former les équipes', 'DRANE'],
];
const SECOND: Cells = [['Animer un réseau', 'former les équipes', 'DRANE']];
const READ = [
  'axe 1 Gouvernance',
  '  objectif Conforter le pilotage',
  '    action Réunir le COPIL',
  '    indicateur Nombre de réunions',
  '  objectif Former les équipes',
  '    action Ouvrir un parcours',
  '    action Animer un réseau',
  '    indicateur Nombre de formés',
];

describe('a column that names objectives told elsewhere', () => {
  it.each(['Objectif visé', 'But', 'Sert à', 'Rattachement'])(
    '« %s » gives its actions their parent',
    (header) => {
      const roadmap = roadmapOf(
        FRAME,
        term('T1', 'Opérations du premier trimestre', header, FIRST),
        term('T2', 'Opérations du deuxième trimestre', header, SECOND),
      );
      expect(tree(roadmap)).toEqual(READ);
      expect(roadmap.actions.map(({ fields }) => fields.aim)).toEqual([undefined, undefined, undefined]);
      expect(roadmap.actions.map(({ extra }) => extra)).toEqual([{}, {}, {}]);
    },
  );

  it('stays what actions aim at where it mostly says something else', () => {
    const roadmap = roadmapOf(
      FRAME,
      term('T1', 'Opérations', 'Objectif visé', [
        ...FIRST,
        ['Animer un réseau', 'Partager ce qui se fait', 'DRANE'],
        ['Écrire une lettre', 'Se faire connaître', 'DRANE'],
      ]),
    );
    expect(roadmap.actions.map(({ objective, fields }) => [objective, fields.aim?.text])).toEqual([
      [null, 'Conforter le pilotage'],
      [null, 'Former les équipes'],
      [null, 'Partager ce qui se fait'],
      [null, 'Se faire connaître'],
    ]);
  });
});

describe('the title of a table and the line below it', () => {
  it.each([
    ['Opérations du premier trimestre', 'Septembre à décembre 2024'],
    ['Opérations prévues', 'Trié par pilote pour la réunion de service'],
  ])('« %s » over « %s » are no axis and no action', (title, subtitle) => {
    const rows = [[title], [subtitle], [null], ['Opération', 'Pilote'], ['Réunir le COPIL', 'DSI']];
    const roadmap = roadmapOf(sheet('T1', rows, ['A1:B1', 'A2:B2']));
    expect(tree(roadmap)).toEqual(['action Réunir le COPIL']);
  });

  it('is an axis where it only begins with the word of a column', () => {
    const rows = [['Ressources et services'], ['Action', 'Ressources'], ['Ouvrir un parcours', 'Pix']];
    expect(tree(roadmapOf(sheet('Suivi', rows)))[0]).toBe('axe Ressources et services');
  });
});
