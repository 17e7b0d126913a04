import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Labels that stand over what they name, again and again, in one column of a table. */

const read = (rows: Cells, merges: string[] = []): string[] => tree(roadmapOf(sheet('FDR', rows, merges)));

const ROWS: Cells = [
  ['Objectif', 'N°', 'Action', 'Pilote', 'Moyens et évaluation'],
  ['Objectif 1.1\nFormer les équipes', '1.1.1', 'Ouvrir un parcours', 'DRANE', 'Leviers'],
  [null, '1.1.2', 'Tenir un atelier', 'DSI', '• Pix\n• Tribu'],
  [null, null, null, null, 'Indicateurs'],
  [null, null, null, null, 'Nombre de formés'],
  ['Objectif 1.2\nÉquiper les écoles', '1.2.1', 'Prêter des tablettes', 'DSI', 'Leviers'],
  [null, null, null, null, 'Un marché'],
  [null, null, null, null, 'Indicateurs'],
  [null, null, null, null, 'Indicateurs renseignés'],
];

describe('labels over what they name in one column', () => {
  it('part the column, beside the actions of each objective', () => {
    const roadmap = roadmapOf(sheet('FDR', ROWS, ['A2:A5', 'A6:A9']));
    expect(tree(roadmap)).toEqual([
      'objectif 1.1 Former les équipes',
      '  action 1.1.1 Ouvrir un parcours',
      '  action 1.1.2 Tenir un atelier',
      '  levier Pix',
      '  levier Tribu',
      '  indicateur Nombre de formés',
      'objectif 1.2 Équiper les écoles',
      '  action 1.2.1 Prêter des tablettes',
      '  levier Un marché',
      '  indicateur Indicateurs renseignés',
    ]);
    expect(roadmap.levers.find(({ title }) => title === 'Pix')!.actions).toEqual([]);
    expect(roadmap.unread).toEqual([]);
  });

  it('belong to the action where they begin again beside each', () => {
    const { levers, indicators } = roadmapOf(
      sheet('FDR', [
        ['N°', 'Action', 'Pilote', 'Ressources'],
        ['1.1.1', 'Ouvrir un parcours', 'DRANE', 'Moyens :'],
        [null, null, null, 'Pix'],
        [null, null, null, 'Preuves de réussite :'],
        [null, null, null, 'Nombre de formés'],
        ['1.1.2', 'Tenir un atelier', 'DSI', 'Moyens :'],
        [null, null, null, 'Une salle'],
        [null, null, null, 'Preuves de réussite :'],
        [null, null, null, 'Nombre de présents'],
      ]),
    );
    expect([...levers, ...indicators].map(({ title, actions }) => [title, ...actions.map(String)])).toEqual([
      ['Pix', 'action/1.1.1'],
      ['Une salle', 'action/1.1.2'],
      ['Nombre de formés', 'action/1.1.1'],
      ['Nombre de présents', 'action/1.1.2'],
    ]);
  });

  it('may name actions too, one in each row', () => {
    expect(
      read(
        [
          ['Axe', 'Objectif', 'Contenu'],
          ['Axe 1 : Usages', '1.1 Former les équipes', 'Actions'],
          [null, null, 'Ouvrir un parcours'],
          [null, null, 'Tenir un atelier'],
          [null, null, 'Leviers'],
          [null, null, 'Pix'],
          [null, '1.2 Équiper les écoles', 'Actions'],
          [null, null, 'Prêter des tablettes'],
          [null, null, 'Leviers'],
          [null, null, 'Un marché'],
        ],
        ['A2:A10', 'B2:B6', 'B7:B10'],
      ),
    ).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former les équipes',
      '    action Ouvrir un parcours',
      '    action Tenir un atelier',
      '    levier Pix',
      '  objectif 1.2 Équiper les écoles',
      '    action Prêter des tablettes',
      '    levier Un marché',
    ]);
  });
});
