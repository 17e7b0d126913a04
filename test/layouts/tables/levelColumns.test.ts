import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** The level above the actions in a column that no header calls « Objectif ». */

const COVERED = [
  'axe 1 Former',
  '  objectif 1.1 Accompagner les écoles',
  '    action 1.1.1 Ouvrir un parcours',
  '    action 1.1.2 Écrire une lettre',
  '  objectif 1.2 Associer les familles',
  '    action 1.2.1 Animer un réseau',
];
const table = (header: string, ofAction: string) =>
  sheet(
    'Suivi',
    [
      ['Axe', header, 'N°', ofAction],
      ['Axe 1 : Former', '1.1\nAccompagner les écoles', '1.1.1', 'Ouvrir un parcours'],
      [null, null, '1.1.2', 'Écrire une lettre'],
      [null, '1.2\nAssocier les familles', '1.2.1', 'Animer un réseau'],
    ],
    ['A2:A4', 'B2:B3'],
  );

describe('a level by the shape of its column', () => {
  it.each([
    ['Engagement', 'Mesure'],
    ['Cap', 'Action'],
    ['Enjeu', 'Action'],
    ['Priorité', 'Opération'],
    ['Chantier', 'Action'],
  ])('« %s » beside « %s » stands over the rows that share it', (header, ofAction) => {
    expect(tree(roadmapOf(table(header, ofAction)))).toEqual(COVERED);
  });

  it('may be told without codes where the header says that it is a level', () => {
    const roadmap = roadmapOf(
      sheet('Suivi', [
        ['Axe 1 : Écoles'],
        ['Priorité', 'Action', 'Pilote'],
        ['Renforcer l’inclusion de tous', 'Ouvrir un parcours', 'DRANE'],
        [null, 'Écrire une lettre', 'DSI'],
        ['Associer les familles des écoles', 'Animer un réseau', 'DRANE'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Écoles',
      '  objectif Renforcer l’inclusion de tous',
      '    action Ouvrir un parcours',
      '    action Écrire une lettre',
      '  objectif Associer les familles des écoles',
      '    action Animer un réseau',
    ]);
  });

  it.each([
    ['Priorité', 'Haute', 'Basse'],
    ['Site', 'Lille', 'Arras'],
    ['Public', '1er degré', '2nd degré'],
    ['Enjeu', 'Les écoles manquent de temps', 'Les familles sont loin'],
  ])('« %s » over « %s » is none', (header, first, second) => {
    const roadmap = roadmapOf(
      sheet('Suivi', [
        [header, 'Action', 'Pilote'],
        [first, 'Ouvrir un parcours', 'DRANE'],
        [first, 'Écrire une lettre', 'DSI'],
        [second, 'Animer un réseau', 'DRANE'],
      ]),
    );
    expect([...roadmap.axes, ...roadmap.objectives]).toEqual([]);
    expect(roadmap.actions).toHaveLength(3);
  });
});

describe('« Engagement » beside items that its objectives have', () => {
  it('names them by their codes or in full, under a title that is no axis', () => {
    const roadmap = roadmapOf(
      table('Engagement', 'Mesure'),
      sheet('Moyens', [
        ['Moyens à mobiliser'],
        [null],
        ['N°', 'Engagement', 'Moyens'],
        ['1.1', 'Accompagner les écoles', '- Pix\n- Tribu'],
        ['1.2', 'Associer les familles', 'Réunions'],
      ]),
      sheet('Indicateurs', [
        ['Engagement', 'Indicateur', 'Cible 2025'],
        ['1.1', 'Nombre de parcours', 4],
        ['1.1', 'Nombre de lettres', 6],
        ['1.2', 'Nombre de réunions', 3],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      ...COVERED.slice(0, 4),
      '    levier Pix',
      '    levier Tribu',
      '    indicateur Nombre de parcours → 4',
      '    indicateur Nombre de lettres → 6',
      ...COVERED.slice(4),
      '    levier Réunions',
      '    indicateur Nombre de réunions → 3',
    ]);
  });
});
