import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Tables in which a line over the rows says what these hold: « Objectifs », « Actions », « Moyens », « Indicateurs ». */
describe('lines over rows that say what these are', () => {
  it('reads the titles of one column as what the line above them names, with the columns beside', () => {
    const roadmap = roadmapOf(
      sheet(
        'FdR',
        [
          ['N°', 'Libellé', 'Qui', 'Quand', 'Bilan 2017'],
          ['Axe 1 : Usages'],
          ['Objectifs'],
          [null, 'Former les équipes'],
          ['Actions'],
          ['1.1', 'Ouvrir un parcours', 'DAN', 'juin 2017', 'Fait'],
          ['1.2', 'Réunir les référents', 'DSI', null, 'Reporté'],
          ['Moyens'],
          [null, 'Pix'],
          ['Indicateurs'],
          [null, 'Nombre de formés'],
          ['Axe 2 : Équipement'],
          ['Objectifs'],
          [null, 'Équiper les écoles'],
          [null, 'Relier les collèges'],
          ['Actions'],
          ['2.1', 'Livrer les tablettes', 'DSI', '2018'],
          ['Indicateurs'],
          [null, 'Taux d’équipement'],
        ],
        ['A2:E2', 'A3:E3', 'A5:E5', 'A8:E8', 'A10:E10', 'A12:E12', 'A13:E13', 'A16:E16', 'A18:E18'],
      ),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif Former les équipes',
      '    action 1.1 Ouvrir un parcours',
      '    action 1.2 Réunir les référents',
      '    levier Pix',
      '    indicateur Nombre de formés',
      'axe 2 Équipement',
      '  action 2.1 Livrer les tablettes',
      '  indicateur Taux d’équipement',
      '  objectif Équiper les écoles',
      '  objectif Relier les collèges',
    ]);
    expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.due?.text])).toEqual([
      ['DAN', 'juin 2017'],
      ['DSI', undefined],
      ['DSI', '2018'],
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('reads them without merges and numbers, below lines that name the objectives; a cible beside indicators is theirs', () => {
    const roadmap = roadmapOf(
      sheet('FdR', [
        ['Intitulé', 'Responsable', 'Cible'],
        ['Objectif 1 : Former les équipes'],
        ['Actions :'],
        ['Ouvrir un parcours', 'DRANE'],
        ['Réunir les référents', 'DSI'],
        ['Moyens :'],
        ['Pix'],
        ['Indicateurs :'],
        ['Nombre de formés', null, '45'],
        [],
        ['Objectif 2 : Équiper les écoles'],
        ['Actions :'],
        ['Livrer les tablettes', 'DSI'],
        ['Indicateurs :'],
        ['Taux d’équipement', null, '80 %'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'objectif 1 Former les équipes',
      '  action Ouvrir un parcours',
      '  action Réunir les référents',
      '  levier Pix',
      '  indicateur Nombre de formés → 45',
      'objectif 2 Équiper les écoles',
      '  action Livrer les tablettes',
      '  indicateur Taux d’équipement → 80 %',
    ]);
  });

  it('takes « Leviers » below a list of actions for the label of the next list', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['N°', 'Intitulé', 'Pilote'],
        ['1.1', 'Ouvrir un parcours', 'DRANE'],
        ['1.2', 'Réunir les référents', 'DSI'],
        ['Leviers'],
        ['Pix'],
        ['Indicateurs'],
        ['Nombre de formés'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'action 1.1 Ouvrir un parcours',
      'action 1.2 Réunir les référents',
      'levier Pix',
      'indicateur Nombre de formés',
    ]);
  });
});
