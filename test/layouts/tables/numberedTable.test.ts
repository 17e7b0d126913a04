import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Tables whose first column numbers axes, objectives and actions alike: only the parts of a code tell what a row is. */

function read(rows: Cells, name = 'Feuil1'): Roadmap {
  return roadmapOf(sheet(name, rows));
}

const PLAN = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Conforter le pilotage',
  '    action 1.1.1 Réunir le COPIL',
  '    action 1.1.2 Publier la lettre',
  '    levier Réunions',
  '    levier Courriels',
  '    indicateur Nombre de réunions',
  'axe 2 Usages',
  '  objectif 2.1 Former',
  '    action 2.1.1 Ouvrir un parcours',
  '    levier Magistère',
  '    indicateur Nombre de formés',
];

describe('a table with one column of codes for all levels', () => {
  it('codes kept as numbers and texts; levers and indicators on the row of the objective', () => {
    const roadmap = read([
      ['Code', 'Intitulé', 'Responsable', 'Échéance', 'Leviers', "Indicateurs d'évaluation"],
      [1, 'Gouvernance'],
      [
        { value: 1.1, text: '1,1' },
        'Conforter le pilotage',
        '',
        '',
        'Réunions\nCourriels',
        'Nombre de réunions',
      ],
      ['1.1.1', 'Réunir le COPIL', 'DRANE', 'juin 2025'],
      ['1.1.2', 'Publier la lettre', 'DSI', 'mai 2025'],
      [],
      [2, 'Usages'],
      [{ value: 2.1, text: '2,1' }, 'Former', '', '', 'Magistère', 'Nombre de formés'],
      ['2.1.1', 'Ouvrir un parcours', 'EAFC', 'juin 2026'],
    ]);
    expect(tree(roadmap)).toEqual(PLAN);
    expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.due?.text])).toEqual([
      ['DRANE', 'juin 2025'],
      ['DSI', 'mai 2025'],
      ['EAFC', 'juin 2026'],
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('levers and indicators with their targets on the row of the action', () => {
    const roadmap = read([
      ['N°', 'Axe / Objectif / Action', 'Pilote', 'Moyens', 'Indicateur', 'Cible 2025'],
      ['1.', 'Gouvernance'],
      ['1.1.', 'Conforter le pilotage'],
      ['1.1.1.', 'Réunir le COPIL', 'DRANE', 'Réunions', 'Nombre de réunions', 4],
      ['1.1.2.', 'Publier la lettre', 'DSI', 'Courriels', '', ''],
      ['2.', 'Usages'],
      ['2.1.', 'Former'],
      ['2.1.1.', 'Ouvrir un parcours', 'EAFC', 'Magistère', 'Nombre de formés', '80 %'],
    ]);
    expect(tree(roadmap)).toEqual(
      PLAN.map((line) => line.replace(/(de réunions)$/, '$1 → 4').replace(/(de formés)$/, '$1 → 80 %')),
    );
    const [first, , last] = roadmap.actions;
    expect(roadmap.indicators.map(({ actions }) => actions)).toEqual([[first!.id], [last!.id]]);
    expect(roadmap.unread).toEqual([]);
  });

  it('four levels, in Roman numbers', () => {
    const roadmap = read([
      ['Réf.', 'Intitulé', 'Porteur', 'Échéance', 'Indicateurs'],
      ['I', 'Gouvernance'],
      ['I.1', 'Conforter le pilotage', '', '', 'Taux de présence'],
      ['I.1.1', 'Instances'],
      ['I.1.1.1', 'Réunir le COPIL', 'DRANE', 'juin 2025', 'Nombre de réunions'],
      ['I.1.1.2', 'Publier la lettre', 'DSI', 'mai 2025'],
      ['II', 'Usages'],
      ['II.1', 'Former'],
      ['II.1.1', 'Parcours'],
      ['II.1.1.1', 'Ouvrir un parcours', 'EAFC', 'juin 2026', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe I Gouvernance',
      '  objectif I.1 Conforter le pilotage',
      '    indicateur Taux de présence',
      '    champ I.1.1 Instances',
      '      action I.1.1.1 Réunir le COPIL',
      '      action I.1.1.2 Publier la lettre',
      '      indicateur Nombre de réunions',
      'axe II Usages',
      '  objectif II.1 Former',
      '    champ II.1.1 Parcours',
      '      action II.1.1.1 Ouvrir un parcours',
      '      indicateur Nombre de formés',
    ]);
  });

  it('two levels: the lower ones have a pilote and a date, and are actions', () => {
    const roadmap = read([
      ['Code', 'Intitulé', 'Pilote', 'Échéance', 'Indicateurs'],
      ['1', 'Gouvernance'],
      ['1.1', 'Réunir le COPIL', 'DRANE', 'juin 2025', 'Nombre de réunions'],
      ['1.2', 'Publier la lettre', 'DSI', 'mai 2025', ''],
      ['2', 'Usages'],
      ['2.1', 'Ouvrir un parcours', 'EAFC', 'juin 2026', 'Nombre de formés'],
      ['2.2', 'Équiper les salles', 'DSI', 'juin 2026', ''],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  action 1.1 Réunir le COPIL',
      '  action 1.2 Publier la lettre',
      '  indicateur Nombre de réunions',
      'axe 2 Usages',
      '  action 2.1 Ouvrir un parcours',
      '  action 2.2 Équiper les salles',
      '  indicateur Nombre de formés',
    ]);
  });

  it('« Actions » over the titles: actions and their parts, no levels', () => {
    const roadmap = read([
      ['N°', 'Actions', 'Pilote', 'Échéance'],
      ['1', 'Réunir les instances', 'DRANE', 'juin 2025'],
      ['1.1', 'Réunir le COPIL', 'DRANE', 'juin 2025'],
      ['1.2', 'Réunir le CPAN', 'DSI', 'mai 2025'],
      ['1.3', 'Rendre compte', 'DSI', 'mai 2025'],
    ]);
    expect(roadmap.actions).toHaveLength(4);
    expect(roadmap.axes).toEqual([]);
  });
});
