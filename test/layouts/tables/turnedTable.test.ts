import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Tables whose headers stand one under the other: an objective a column, with what belongs to it below. */

const BLOCK: Cells = [
  ['Axe 1 : Usages'],
  ['Cible 1.1 : Accompagner les équipes'],
  ['Champ opérationnel', '1.1.1 – Former', '1.1.2 – Équiper'],
  ['Référent', 'Nice', 'Toulon'],
  ['Actions', '• Réunir les équipes\n• Ouvrir un parcours', 'Doter les écoles'],
  ['Moyens', 'Crédits', ''],
  ['Indicateur 1', 'Nombre de formés', 'Nombre d’écoles'],
  ['Valeur visée 1', '100', '20'],
  ['Indicateur 2', 'Taux de réussite', ''],
  ['Valeur visée 2', '80 %', ''],
];

const READ = [
  'axe 1 Usages',
  '  objectif 1.1 Accompagner les équipes',
  '    champ 1.1.1 Former',
  '      action Réunir les équipes',
  '      action Ouvrir un parcours',
  '      levier Crédits',
  '      indicateur Nombre de formés → 100',
  '      indicateur Taux de réussite → 80 %',
  '    champ 1.1.2 Équiper',
  '      action Doter les écoles',
  '      indicateur Nombre d’écoles → 20',
];

describe('a table with an objective in each column', () => {
  it('is read column by column, under the headings above', () => {
    expect(tree(roadmapOf(sheet('FDR', BLOCK)))).toEqual(READ);
  });

  it('goes on in blocks with the same first label, however narrow, under their own headings', () => {
    const next: Cells = [
      [],
      ['Cible 1.2 : Suivre les usages'],
      [],
      ['Cible 1.3 : Évaluer les outils'],
      ['Champ opérationnel', '1.3.1 – Mesurer'],
      ['Référent', 'Nice'],
      ['Actions', 'Publier un baromètre'],
      ['Indicateur 1', 'Nombre de réponses'],
      ['Valeur visée 1', '300'],
    ];
    expect(tree(roadmapOf(sheet('FDR', [...BLOCK, ...next])))).toEqual([
      ...READ,
      '  objectif 1.3 Évaluer les outils',
      '    champ 1.3.1 Mesurer',
      '      action Publier un baromètre',
      '      indicateur Nombre de réponses → 300',
      '  objectif 1.2 Suivre les usages',
    ]);
  });

  it('tells where on the sheet each item stands', () => {
    const { actions, indicators, objectives } = roadmapOf(sheet('FDR', BLOCK));
    const cells = [...objectives, ...actions, ...indicators].map(({ source }) => source.address);
    expect(cells).toEqual(['A2', 'B3', 'C3', 'B5', 'B5', 'C5', 'B7', 'B9', 'C7']);
    expect(indicators[1]!.targets[0]!.source.address).toBe('B10');
  });

  it('has a level merged over those below it: « Projet » over « Chantier » over « Opérations »', () => {
    const rows: Cells = [
      ['Pilier 1 – Usages'],
      [],
      ['Projet', 'Projet 1-1 – Accompagner', '', 'Projet 1-2 – Suivre'],
      ['Chantier', '1-1-a – Former', '1-1-b – Équiper', ''],
      ['Correspondant', 'Nice', 'Toulon', ''],
      ['Opérations', '1/ réunir les équipes\n2/ ouvrir un parcours', 'Doter les écoles', ''],
      ['Mesure 1', 'Nombre de formés', 'Nombre d’écoles', ''],
      ['Attendu 1', '100', '20', ''],
      ['Mesure 2', 'Taux de réussite', '', ''],
      ['Attendu 2', '80 %', '', ''],
    ];
    const roadmap = roadmapOf(sheet('Pilier 1', rows, ['B3:C3']));
    expect(roadmap.unread).toEqual([]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1-1 Accompagner',
      '    champ 1-1-a Former',
      '      action réunir les équipes',
      '      action ouvrir un parcours',
      '      indicateur Nombre de formés → 100',
      '      indicateur Taux de réussite → 80 %',
      '    champ 1-1-b Équiper',
      '      action Doter les écoles',
      '      indicateur Nombre d’écoles → 20',
      '  objectif 1-2 Suivre',
    ]);
  });
});

describe('« Chantier » left of « Opérations »', () => {
  it('is the level above them in a table that stands upright too', () => {
    const rows: Cells = [
      ['Axe 1 : Usages'],
      ['Chantier', 'Opérations', 'Mesure', 'Attendu'],
      ['1.1 Former', '- Réunir\n- Publier', 'Nombre de formés', '100'],
      ['1.2 Équiper', 'Doter les écoles', 'Nombre d’écoles', '20'],
    ];
    expect(tree(roadmapOf(sheet('FDR', rows)))).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Réunir',
      '    action Publier',
      '    indicateur Nombre de formés → 100',
      '  objectif 1.2 Équiper',
      '    action Doter les écoles',
      '    indicateur Nombre d’écoles → 20',
    ]);
  });
});
