import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

const HEADER = ['Objectifs opérationnels', 'Actions', 'Indicateurs'];

const TABLES: Cells = [
  ['Axe 1 : Gouvernance'],
  HEADER,
  ['Conforter le pilotage des services', 'Réunir le COPIL', 'Nombre de réunions'],
  ['Partager les données utiles', 'Ouvrir un portail', 'Nombre de jeux'],
  [null],
  ['Axe 2 : Usages'],
  HEADER,
  ['Former tous les enseignants', 'Ouvrir un parcours', 'Nombre de formés'],
];

function read(...overview: Cells): Roadmap {
  return roadmapOf(sheet('Présentation', [['Vue d’ensemble'], [null], ...overview]), sheet('Détail', TABLES));
}

/** Each objective with the roles of its mentions. */
function mentions(roadmap: Roadmap): [string, string[]][] {
  return roadmap.objectives.map(({ title, mentions: met }) => [title, met.map(({ role }) => role).sort()]);
}

describe('the overview of axes side by side with their objectives below', () => {
  it('adds a mention to objectives that the tables detail', () => {
    const roadmap = read(
      ['Axe 1 : Gouvernance', 'Axe 2 : Usages'],
      ['Conforter le pilotage des services', 'Former tous les enseignants'],
      ['Partager les données utiles', null],
    );
    expect(mentions(roadmap)).toEqual([
      ['Conforter le pilotage des services', ['detail', 'overview']],
      ['Partager les données utiles', ['detail', 'overview']],
      ['Former tous les enseignants', ['detail', 'overview']],
    ]);
    expect(
      roadmap.axes.map(({ title, mentions: met }) => [title, met.map(({ role }) => role).sort()]),
    ).toEqual([
      ['Gouvernance', ['detail', 'overview']],
      ['Usages', ['detail', 'overview']],
    ]);
  });

  it('keeps the words of an objective that the tables put otherwise, and the tables name it', () => {
    const roadmap = read(
      ['Axe 1 : Gouvernance', 'Axe 2 : Usages'],
      ['Renforcer le pilotage des services', 'Former tous les enseignants'],
      ['Partager les données utiles', null],
    );
    const [first] = roadmap.objectives;
    expect(roadmap.objectives).toHaveLength(3);
    expect(first!.title).toBe('Conforter le pilotage des services');
    expect(
      first!.mentions.map(({ text, role, source }) => [text, role, `${source.sheet}!${source.address}`]),
    ).toEqual(
      expect.arrayContaining([
        ['Renforcer le pilotage des services', 'overview', 'Présentation!A4'],
        ['Conforter le pilotage des services', 'detail', 'Détail!A3'],
      ]),
    );
  });

  it('keeps an objective that it alone announces', () => {
    const roadmap = read(
      ['Axe 1 : Gouvernance', 'Axe 2 : Usages'],
      ['Conforter le pilotage des services', 'Former tous les enseignants'],
      ['Partager les données utiles', 'Accueillir les familles'],
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif Conforter le pilotage des services',
      '    action Réunir le COPIL',
      '    indicateur Nombre de réunions',
      '  objectif Partager les données utiles',
      '    action Ouvrir un portail',
      '    indicateur Nombre de jeux',
      'axe 2 Usages',
      '  objectif Former tous les enseignants',
      '    action Ouvrir un parcours',
      '    indicateur Nombre de formés',
      '  objectif Accueillir les familles',
    ]);
    expect(mentions(roadmap).at(-1)).toEqual(['Accueillir les familles', ['overview']]);
  });

  it('may have its objectives as bullets of one cell, under titles without the word « Axe »', () => {
    const roadmap = read(
      ['Gouvernance', 'Usages'],
      [
        '- Conforter le pilotage des services\n- Partager les données utiles',
        '- Former tous les enseignants',
      ],
    );
    expect(mentions(roadmap).map(([, roles]) => roles)).toEqual([
      ['detail', 'overview'],
      ['detail', 'overview'],
      ['detail', 'overview'],
    ]);
  });

  it('is all there is where no table follows', () => {
    const roadmap = roadmapOf(
      sheet('Synthèse', [
        ['Axe 1 : Gouvernance', 'Axe 2 : Usages'],
        ['Conforter le pilotage des services', 'Former tous les enseignants'],
        ['Partager les données utiles', 'Accueillir les familles'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif Conforter le pilotage des services',
      '  objectif Partager les données utiles',
      'axe 2 Usages',
      '  objectif Former tous les enseignants',
      '  objectif Accueillir les familles',
    ]);
  });

  it('is no list of the sheets, where the title of each axis stands beside its number', () => {
    const roadmap = roadmapOf(
      sheet('Accueil', [
        ['Onglet', 'Ce qu’on y trouve'],
        ['Axe 1', 'Gouverner ensemble'],
        ['Axe 2', 'Développer les usages'],
        ['Projet acad.', 'Rappel des axes et objectifs du projet académique'],
        ['Annexes', 'Chiffres de la rentrée par département'],
      ]),
    );
    expect(tree(roadmap)).toEqual(['axe 1 Gouverner ensemble', 'axe 2 Développer les usages']);
  });

  it('has the titles of numbered axes in the row below, and prose about each axis below these', () => {
    const about =
      'Les écoles sont plutôt bien équipées. Les usages restent rares dans la plupart des classes.';
    const { objectives, axes, unread, sections } = roadmapOf(
      sheet('Les axes', [
        ['Axe 1', null, 'Axe 2'],
        ['Mieux apprendre', null, 'Conforter la gouvernance'],
        [about, null, 'La délégation anime des réseaux nombreux, de la maternelle au lycée.'],
        [null],
        ['contact@academie.fr'],
      ]),
      sheet('Axe 1', [['Axe 1'], ['Mieux apprendre'], ['Action', 'Pilote'], ['Publier la lettre', 'DANE']]),
      sheet('Axe 2', [['Axe 2'], ['Conforter la gouvernance'], ['Action', 'Pilote'], ['Réunir', 'DANE']]),
    );
    expect(axes.map(({ code, title }) => `${code} ${title}`)).toEqual([
      '1 Mieux apprendre',
      '2 Conforter la gouvernance',
    ]);
    expect(objectives).toEqual([]);
    expect([...sections, ...axes.flatMap((axis) => axis.sections)].map(({ text }) => text)).toContain(about);
    expect(unread.map(({ text }) => text)).toEqual(['contact@academie.fr']);
  });
});
