import { sheet, type Cells } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

/** « 1.2 Suivre les écoles » under « Axe 1 »: an objective, told by its number alone. */

const read = (rows: Cells): ReturnType<typeof roadmapOf> => roadmapOf(sheet('Objectifs', rows));

describe('titles that only a number tells under an axis', () => {
  it('are the objectives of cards side by side', () => {
    const roadmap = read([
      ['AXE 1 – Usages'],
      [],
      ['1.1 Former les équipes', null, null, '1.2 Suivre les écoles'],
      ['Pilote', 'DRANE', null, 'Pilote', 'DSI'],
      ['Actions', '1.1.1 Réunir\n1.1.2 Publier', null, 'Actions', '1.2.1 Visiter'],
      ['Leviers', '• Crédits\n• Salles', null, 'Leviers', '• Référents'],
      ['Indicateurs', 'Nombre de réunions', null, 'Indicateurs', 'Nombre de visites'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former les équipes',
      '    action 1.1.1 Réunir',
      '    action 1.1.2 Publier',
      '    levier Crédits',
      '    levier Salles',
      '    indicateur Nombre de réunions',
      '  objectif 1.2 Suivre les écoles',
      '    action 1.2.1 Visiter',
      '    levier Référents',
      '    indicateur Nombre de visites',
    ]);
    // Who leads the objective leads each of its actions.
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DRANE', 'DRANE', 'DSI']);
    expect(roadmap.unread).toEqual([]);
  });

  it.each([
    ['Axe 1 : Usages', '1.1', '1.2'],
    ['AXE A - Usages', 'A1', 'A2'],
    ['Ambition II : Usages', 'II.1 –', 'II.2 –'],
  ])('are the objectives of tables: %s', (axis, first, second) => {
    const roadmap = read([
      [axis],
      [`${first} Former les équipes`],
      ['Action', 'Pilote', 'Échéance'],
      ['Réunir', 'DRANE', '2025'],
      [],
      [`${second} Suivre les écoles`],
      ['Indicateur', 'Cible'],
      ['Nombre de visites', '12'],
    ]);
    expect(tree(roadmap).slice(1)).toEqual([
      `  objectif ${first.replace(' –', '')} Former les équipes`,
      '    action Réunir',
      `  objectif ${second.replace(' –', '')} Suivre les écoles`,
      '    indicateur Nombre de visites → 12',
    ]);
  });

  it('stay the titles of fiches', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['1-1 : La lettre des usages'],
      ['Objectif', 'Informer'],
      ['Public', 'Enseignants'],
      ['Acteurs', 'DANE'],
      [],
      ['1-2 : Le site'],
      ['Objectif', 'Publier'],
      ['Public', 'Familles'],
      ['Acteurs', 'DANE'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre des usages',
      '  action 1-2 Le site',
    ]);
  });

  it('stay untold over indicators alone, which may be those of an action', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['1.1 La lettre des usages'],
      ['Indicateur', 'Cible'],
      ['Nombre de lettres', '12'],
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  indicateur Nombre de lettres → 12']);
    expect(roadmap.unread.map(({ text }) => text)).toEqual(['1.1 La lettre des usages']);
  });
});
