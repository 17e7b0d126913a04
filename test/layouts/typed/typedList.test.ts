import type { Roadmap } from '../../../src/domain/roadmap';
import { typedKind } from '../../../src/layouts/typed/typedKinds';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Lists with a column that says what each row is, as tools of project management export them. */

function read(rows: Cells): Roadmap {
  return roadmapOf(sheet('Export', rows));
}

const PLAN = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Conforter le pilotage',
  '    champ 1.1.1 Instances',
  '      action 1.1.1.A1 Réunir le COPIL',
  '      action 1.1.1.A2 Publier la lettre',
  '      levier 1.1.1.M1 Réunions',
  '      indicateur 1.1.1.I1 Nombre de réunions → 4',
  'axe 2 Usages',
  '  objectif 2.1 Former',
  '    indicateur 2.1.I1 Taux de formés → 80 %',
];

const LINES: [string, string, string, string | null, string | null][] = [
  ['1', 'Ambition', 'Gouvernance', null, null],
  ['1.1', 'Cible', '   Conforter le pilotage', null, null],
  ['1.1.1', 'Champ opérationnel', '      Instances', null, null],
  ['1.1.1.M1', 'Moyen', '         Réunions', null, null],
  ['1.1.1.A1', 'Action', '         Réunir le COPIL', null, 'DRANE'],
  ['1.1.1.A2', 'Action', '         Publier la lettre', null, 'DSI'],
  ['1.1.1.I1', 'Indicateur', '         Nombre de réunions', '4', 'DRANE'],
  ['2', 'Ambition', 'Usages', null, null],
  ['2.1', 'Cible', '   Former', null, null],
  ['2.1.I1', 'Indicateur', '      Taux de formés', '80 %', 'EAFC'],
];

describe('a list with a column of kinds', () => {
  it('Numéro | Type | Libellé, the text indented', () => {
    const roadmap = read([['Numéro', 'Type', 'Libellé', 'Valeur cible 2021', 'Responsable'], ...LINES]);
    expect(tree(roadmap)).toEqual(PLAN);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DRANE', 'DSI']);
    expect(roadmap.indicators.map(({ owner, targets }) => [owner, targets[0]?.date])).toEqual([
      ['DRANE', '2021-12-31'],
      ['EAFC', '2021-12-31'],
    ]);
    expect(roadmap.levels).toMatchObject({ axis: 'Ambition', objective: 'Cible', action: 'Action' });
    expect(roadmap.unread).toEqual([]);
  });

  it('in any order of rows and columns, the codes saying what is in what', () => {
    const rows = [...LINES]
      .reverse()
      .map(([code, kind, text, target, who]) => [who, text.trim(), kind, target, code]);
    const roadmap = read([['Porteur', 'Intitulé', 'Niveau', 'Cible', 'Réf.'], ...rows]);
    expect(tree(roadmap).sort()).toEqual([...PLAN].sort());
  });

  it('without codes: what is below is in what is above', () => {
    const roadmap = read([
      ['Nature', 'Description', 'Échéance', 'Statut'],
      ['AXE', 'Gouvernance', null, null],
      ['OBJECTIF STRATÉGIQUE', 'Conforter le pilotage', null, null],
      ['OBJECTIF OPÉRATIONNEL', 'Instances', null, null],
      ['ACTION', 'Réunir le COPIL', 'juin 2025', 'En cours'],
      ['ACTION', 'Publier la lettre', null, 'À venir'],
      ['LEVIER', 'Réunions', null, null],
      ['INDICATEUR DE SUIVI', 'Nombre de réunions', null, null],
      ['AXE', 'Usages', null, null],
      ['OBJECTIF STRATÉGIQUE', 'Former', null, null],
      ['INDICATEUR DE RÉSULTAT', 'Taux de formés', null, null],
    ]);
    expect(tree(roadmap)).toEqual(
      PLAN.map((line) => line.replace(/ \d[\d.]*(?:\.?[AMI]\d)?(?= \p{Lu})/u, '').replace(/ → .*/, '')),
    );
    expect(roadmap.actions.map(({ fields }) => [fields.due?.text, fields.status?.text])).toEqual([
      ['juin 2025', 'En cours'],
      [undefined, 'À venir'],
    ]);
    // Nothing says which of the two actions the indicator measures.
    expect(roadmap.indicators[0]!.actions).toEqual([]);
  });

  it('with a column that names the parent, by code or by title', () => {
    const roadmap = read([
      ['Type', 'Nom', 'Parent'],
      ['Action', 'Réunir le COPIL', 'Conforter le pilotage'],
      ['Action', 'Ouvrir un parcours', 'Former'],
      ['Tâche', 'Réserver une salle', 'Réunir le COPIL'],
      ['Indicateur', 'Nombre de réunions', 'Réunir le COPIL'],
      ['Objectif', 'Conforter le pilotage', 'Gouvernance'],
      ['Objectif', 'Former', 'Gouvernance'],
      ['Axe', 'Gouvernance', null],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe Gouvernance',
      '  objectif Conforter le pilotage',
      '    action Réunir le COPIL [Réserver une salle]',
      '    indicateur Nombre de réunions',
      '  objectif Former',
      '    action Ouvrir un parcours',
    ]);
    expect(roadmap.indicators[0]!.actions).toEqual([roadmap.actions[0]!.id]);
  });

  it('with the number in the kind, written once over several levers', () => {
    const roadmap = read([
      ['Niveau', 'Intitulé', 'Pilote'],
      ['Axe 1', 'Gouvernance'],
      ['Objectif 1.1', 'Conforter le pilotage'],
      ['Action 1.1.1', 'Réunir le COPIL', 'DRANE'],
      ['Leviers', 'Réunions'],
      [null, 'Lettre'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Conforter le pilotage',
      '    action 1.1.1 Réunir le COPIL',
      '    levier Réunions',
      '    levier Lettre',
    ]);
  });

  it('with the number beside the kind, and no header', () => {
    const roadmap = read([
      ['1', 'Axe', 'Gouvernance'],
      ['1.1', 'Objectif', 'Conforter le pilotage'],
      ['1.1.1', 'Action', 'Réunir le COPIL'],
      ['1.1.2', 'Action', 'Publier la lettre'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Conforter le pilotage',
      '    action 1.1.1 Réunir le COPIL',
      '    action 1.1.2 Publier la lettre',
    ]);
  });
});

describe('a list with a column of kinds, and columns of what hangs on its rows', () => {
  it('Moyens and Indicateurs beside objectives, several in a cell', () => {
    const roadmap = read([
      [
        'Niveau',
        'N°',
        'Intitulé',
        'Moyens',
        'Indicateurs objectivement vérifiables',
        'Sources de vérification',
      ],
      ['Axe', '1', 'Gouvernance'],
      [
        'Objectif spécifique',
        '1.1',
        'Piloter',
        '- Réunions\n- Lettre',
        '- Nombre de réunions',
        'Comptes rendus',
      ],
      ['Activité', '1.1.1', 'Réunir le COPIL'],
      ['Activité', '1.1.2', 'Publier la lettre'],
      ['Objectif spécifique', '1.2', 'Former', 'Parcours', '- Formés\n- Taux de présence', 'Enquête'],
      ['Activité', '1.2.1', 'Ouvrir un parcours'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action 1.1.1 Réunir le COPIL',
      '    action 1.1.2 Publier la lettre',
      '    levier Réunions',
      '    levier Lettre',
      '    indicateur Nombre de réunions',
      '  objectif 1.2 Former',
      '    action 1.2.1 Ouvrir un parcours',
      '    levier Parcours',
      '    indicateur Formés',
      '    indicateur Taux de présence',
    ]);
    expect(roadmap.indicators.map(({ dataSource }) => dataSource)).toEqual([
      'Comptes rendus',
      'Enquête',
      'Enquête',
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('the indicator of an action, with its own values; what is left says something of the action', () => {
    const roadmap = read([
      ['Type', 'Libellé', 'Pilote', 'Ressources', 'Indicateur', 'Cible 2026'],
      ['Axe', 'Gouvernance'],
      ['Objectif', 'Piloter'],
      ['Action', 'Réunir le COPIL', 'DRANE', 'Salle', 'Nombre de réunions', '4'],
      ['Action', 'Publier la lettre', 'DSI'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe Gouvernance',
      '  objectif Piloter',
      '    action Réunir le COPIL',
      '    action Publier la lettre',
      '    levier Salle',
      '    indicateur Nombre de réunions → 4',
    ]);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DRANE', 'DSI']);
    expect(roadmap.indicators[0]!.actions).toEqual([roadmap.actions[0]!.id]);
    expect(roadmap.levers[0]!.actions).toEqual([roadmap.actions[0]!.id]);
    expect(roadmap.actions[0]!.extra).toEqual({});
  });
});

describe('typedKind', () => {
  it.each([
    ['Axe stratégique', { kind: 'axis' }],
    ['Axe 2', { kind: 'axis', code: '2' }],
    ['Objectif n° 1.1', { kind: 'objective', code: '1.1' }],
    ['Sous-objectif', { kind: 'field' }],
    ['Fiche-action', { kind: 'action' }],
    ['Moyens', { kind: 'lever' }],
    ['Indicateur de réalisation', { kind: 'indicator' }],
    ['Étape', { kind: 'detail' }],
    ['Action de formation', null],
    ['Projet académique', null],
    ['Axe 1 : Gouvernance', null],
    ['', null],
  ])('%s', (text, kind) => {
    expect(typedKind(text)).toEqual(kind);
  });
});
