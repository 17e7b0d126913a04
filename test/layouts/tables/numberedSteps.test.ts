import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** What is numbered and serves the projet académique is an action, whatever word heads it; means and measures stand beside. */

const plan = (word: string, line: string, measured: string): Cells => [
  ['Pilier 1 – Gouvernance'],
  [],
  [`${line} 1-1 – Former les équipes`],
  ['N°', word, 'Objectif du projet académique', 'Chef de file', null, 'Ressources'],
  ['1-1-1', 'Ouvrir un parcours', 'Accompagner les parcours', 'DSI', null, 'Pix'],
  ['1-1-2', 'Publier une lettre', 'Réduire les écarts', 'EAFC', null, 'Crédits'],
  [null, null, null, null, null, measured, 'Cible 2025'],
  [null, null, null, null, null, 'Nombre de formés', 40],
  [],
  [`${line} 1-2 – Piloter le plan`],
  ['N°', word, 'Objectif du projet académique', 'Chef de file', null, 'Ressources'],
  ['1-2-1', 'Réunir le comité', 'Réduire les écarts', 'DSI', null, 'Réunions'],
  [null, null, null, null, null, measured, 'Cible 2025'],
  [null, null, null, null, null, 'Nombre de réunions', 9],
];
const MERGES = ['A1:G1', 'A3:G3', 'F4:G4', 'F5:G5', 'F6:G6', 'A10:G10', 'F11:G11', 'F12:G12'];
const GOALS: Cells = [
  ['Projet académique 2024-2027'],
  ['Axe 1 du projet académique : Réussir'],
  ['Accompagner les parcours'],
  ['Réduire les écarts'],
];

const TREE = [
  'axe 1 Gouvernance',
  '  objectif 1-1 Former les équipes',
  '    action 1-1-1 Ouvrir un parcours',
  '    action 1-1-2 Publier une lettre',
  '    levier Pix',
  '    levier Crédits',
  '    indicateur Nombre de formés → 40',
  '  objectif 1-2 Piloter le plan',
  '    action 1-2-1 Réunir le comité',
  '    levier Réunions',
  '    indicateur Nombre de réunions → 9',
];

describe('numbered steps that serve the projet académique', () => {
  it.each([
    ['Étape', 'Projet', 'Ce que l’on mesure'],
    ['Brique', 'Chantier', 'Ce qui est mesuré'],
    ['Réalisation attendue', 'Opération', 'Ce que nous mesurons'],
  ])('%s, under %s', (word, line, measured) => {
    const read = roadmapOf(
      sheet('Pilier 1', plan(word, line, measured), MERGES),
      sheet('Projet académique', GOALS),
    );
    expect(tree(read)).toEqual(TREE);
    expect(read.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DSI', 'EAFC', 'DSI']);
  });

  it('are no actions beside a column of actions', () => {
    const read = roadmapOf(
      sheet('Plan', [
        ['N°', 'Brique', 'Action', 'Objectif du projet académique'],
        ['1-1-1', 'Socle', 'Ouvrir un parcours', 'Accompagner les parcours'],
        ['1-1-2', 'Usages', 'Publier une lettre', 'Réduire les écarts'],
      ]),
    );
    expect(read.actions.map(({ title }) => title)).toEqual(['Ouvrir un parcours', 'Publier une lettre']);
  });

  it('are the parts of an action under « Action 1-1 »', () => {
    const read = roadmapOf(sheet('Pilier 1', plan('Étape', 'Action', 'Ce que l’on mesure'), MERGES));
    expect(read.objectives).toEqual([]);
  });
});
