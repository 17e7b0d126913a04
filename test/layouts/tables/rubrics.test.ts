import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Tables in which a column says what the cell beside it holds. */

const BOTH = [
  'axe 1 Usages',
  '  objectif 1.1 Former les équipes',
  '    action Ouvrir un parcours',
  '    action Réunir les référents',
  '    levier Pix',
  '    indicateur Nombre de formés',
  '  objectif 1.2 Équiper les écoles',
  '    action Livrer les tablettes',
  '    levier Un marché',
  '    levier Un prêt',
  '    indicateur Taux d’équipement',
];

const fieldsOf = ({ actions }: Roadmap): string[] =>
  actions.map(({ title, fields }) =>
    [title, fields.owner?.text, fields.due?.text, fields.partners?.text].filter(Boolean).join(' / '),
  );

describe('an objective over several rows, one for each rubric', () => {
  it('gives each content to what its rubric names, and the columns beside to the actions', () => {
    const roadmap = roadmapOf(
      sheet(
        'FdR',
        [
          ['Axe', 'Objectif', 'Rubrique', 'Contenu', 'Service pilote', 'Échéance'],
          [
            'Axe 1 : Usages',
            '1.1 – Former les équipes',
            'Actions à mener',
            '- Ouvrir un parcours\n- Réunir les référents',
            'DRANE',
            'Juin 2025',
          ],
          [null, null, 'Leviers', 'Pix'],
          [null, null, 'Évaluation', 'Nombre de formés'],
          [null, '1.2 – Équiper les écoles', 'Actions à mener', 'Livrer les tablettes', 'DSI', 'Fin 2024'],
          [null, null, 'Leviers', '- Un marché\n- Un prêt'],
          [null, null, 'Évaluation', 'Taux d’équipement'],
        ],
        ['A2:A7', 'B2:B4', 'B5:B7', 'E2:E4', 'E5:E7', 'F2:F4', 'F5:F7'],
      ),
    );
    expect(tree(roadmap)).toEqual(BOTH);
    expect(fieldsOf(roadmap)).toEqual([
      'Ouvrir un parcours / DRANE / Juin 2025',
      'Réunir les référents / DRANE / Juin 2025',
      'Livrer les tablettes / DSI / Fin 2024',
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('reads other words and another order, the pilote beside the first row, a rubric over several rows', () => {
    const roadmap = roadmapOf(
      sheet(
        'FdR',
        [
          ['Axe 1 : Usages'],
          ['Objectif', 'Nature', 'Texte', 'Pilote'],
          ['1.1 Former les équipes', 'Indicateurs', 'Nombre de formés', 'DRANE'],
          [null, 'Moyens', 'Pix'],
          [null, 'Actions', 'Ouvrir un parcours'],
          [null, null, 'Réunir les référents'],
          ['1.2 Équiper les écoles', 'Indicateurs', 'Taux d’équipement', 'DSI'],
          [null, 'Moyens', 'Un marché'],
          [null, null, 'Un prêt'],
          [null, 'Actions', 'Livrer les tablettes'],
        ],
        ['B5:B6', 'A3:A6', 'A7:A10'],
      ),
    );
    expect(tree(roadmap)).toEqual(BOTH);
    expect(fieldsOf(roadmap)).toEqual([
      'Ouvrir un parcours / DRANE',
      'Réunir les référents / DRANE',
      'Livrer les tablettes / DSI',
    ]);
  });

  it('reads the rubrics at the left, merged over the objectives', () => {
    const roadmap = roadmapOf(
      sheet(
        'FdR',
        [
          ['Axe 1 : Usages'],
          ['Rubrique', 'Objectif', 'Contenu'],
          ['Actions', '1.1 Former les équipes', '- Ouvrir un parcours\n- Réunir les référents'],
          [null, '1.2 Équiper les écoles', 'Livrer les tablettes'],
          ['Leviers mobilisés', '1.1 Former les équipes', 'Pix'],
          [null, '1.2 Équiper les écoles', 'Un marché ; Un prêt'],
          ['Indicateurs de suivi', '1.1 Former les équipes', 'Nombre de formés'],
          [null, '1.2 Équiper les écoles', 'Taux d’équipement'],
        ],
        ['A3:A4', 'A5:A6', 'A7:A8'],
      ),
    );
    expect(tree(roadmap)).toEqual(BOTH);
  });

  it('keeps rubrics that say something of the actions as their fields', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['Objectif', 'Action', 'Rubrique', 'Contenu'],
        ['1.1 Former', 'Ouvrir un parcours', 'Partenaires', 'Canopé'],
        [null, null, 'Leviers', 'Pix'],
        [null, null, 'Échéance', 'Juin 2025'],
        [null, 'Réunir les référents', 'Pilote', 'DSI'],
        [null, null, 'Indicateurs', 'Nombre de réunions'],
        [null, null, 'Partenaires', 'Communes'],
        ['1.2 Équiper', 'Livrer les tablettes', 'Partenaires', 'Conseil départemental'],
        [null, null, 'Leviers', 'Un marché'],
      ]),
    );
    expect(fieldsOf(roadmap)).toEqual([
      'Ouvrir un parcours / Juin 2025 / Canopé',
      'Réunir les référents / DSI / Communes',
      'Livrer les tablettes / Conseil départemental',
    ]);
    expect(roadmap.levers.map(({ actions }) => actions.length)).toEqual([1, 1]);
    expect(roadmap.unread).toEqual([]);
  });

  it('leaves a list of coded items with their types as it is', () => {
    const roadmap = roadmapOf(
      sheet('Liste', [
        ['Code', 'Type', 'Libellé', 'Axe'],
        ['A1', 'Action', 'Ouvrir un parcours', 'Usages'],
        ['I1', 'Indicateur', 'Nombre de formés', 'Usages'],
        ['A2', 'Action', 'Livrer les tablettes', 'Usages'],
        ['I2', 'Indicateur', 'Taux d’équipement', 'Usages'],
      ]),
    );
    expect(roadmap.actions.map(({ code }) => code)).toEqual(['A1', 'A2']);
    expect(roadmap.indicators).toHaveLength(2);
  });

  it('takes « Libellé » behind the rubrics for their contents, one item a row with its own columns', () => {
    const roadmap = roadmapOf(
      sheet(
        'FdR',
        [
          ['Champ opérationnel', 'Rubrique', 'Libellé', 'Suivi par', 'Échéance', 'Valeur attendue'],
          ['Ambition 1 – Usages'],
          ['Cible 1.1 – Former les équipes'],
          ['Former les enseignants', 'Actions', 'Ouvrir un parcours', 'DRANE', 'juin 2021'],
          [null, null, 'Réunir les référents', 'Site de Limoges'],
          [null, 'Moyens', 'Pix'],
          [null, 'Indicateurs', 'Nombre de formés', null, null, '45'],
          ['Cible 1.2 – Équiper les écoles'],
          ['Livrer les tablettes', 'Indicateurs', 'Taux d’équipement', null, null, '80 %'],
          [null, null, 'Nombre d’écoles', null, null, '30'],
        ],
        ['A2:F2', 'A3:F3', 'A4:A7', 'B4:B5', 'A8:F8', 'A9:A10', 'B9:B10'],
      ),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former les équipes',
      '    champ Former les enseignants',
      '      action Ouvrir un parcours',
      '      action Réunir les référents',
      '      levier Pix',
      '      indicateur Nombre de formés → 45',
      '  objectif 1.2 Équiper les écoles',
      '    champ Livrer les tablettes',
      '      indicateur Taux d’équipement → 80 %',
      '      indicateur Nombre d’écoles → 30',
    ]);
    expect(fieldsOf(roadmap)).toEqual([
      'Ouvrir un parcours / DRANE / juin 2021',
      'Réunir les référents / Site de Limoges',
    ]);
  });

  it('reads phases below a year as what is to be done then, not as rubrics', () => {
    const roadmap = roadmapOf(
      sheet('FdR', [
        ['Axe', 'Objectif', 'Action', 'Pilote', '2025', '2026'],
        ['Axe 1 : Usages', '1.1 Former', 'Ouvrir un parcours', 'DSI', 'Lancement', 'Évaluation'],
        [null, null, 'Réunir', 'DRANE', 'Cadrage', 'Lancement'],
        [null, '1.2 Équiper', 'Livrer', 'DSI', 'Bilan', 'Évaluation'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Ouvrir un parcours',
      '    action Réunir',
      '  objectif 1.2 Équiper',
      '    action Livrer',
    ]);
  });

  it('leaves rubrics without a level before them to the card of their axis, objectives among them', () => {
    const roadmap = roadmapOf(
      sheet('FdR', [
        ['Axe 1 – Usages'],
        ['Rubrique', 'N°', 'Intitulé', 'Responsable'],
        ['Objectif', null, 'Former les équipes'],
        ['Actions', '1-1', 'Ouvrir un parcours', 'DAN'],
        [null, '1-2', 'Réunir les référents', 'DSI'],
        ['Moyens', null, 'Pix'],
        ['Indicateurs', null, 'Nombre de formés'],
      ]),
    );
    expect(roadmap.objectives.map(({ title }) => title)).toEqual(['Former les équipes']);
    expect(roadmap.axes.map(({ title }) => title)).toEqual(['Usages']);
  });
});
