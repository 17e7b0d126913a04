import { sheet } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf, tree } from '../../support/reading';

/** Registers: a column says what each row is, other columns below which axis and objective it stands. */

it('names axis and objective by code in each row, and numbers actions alone', () => {
  const roadmap = roadmapOf(
    sheet('Axes et objectifs', [
      ['Axe', 'Objectif'],
      ['Axe 1 : Former', '1.1 Accompagner les équipes'],
      ['Axe 1 : Former', '1.2 Réduire les écarts'],
    ]),
    sheet('Registre', [
      ['Axe', 'Objectif', 'Nature', 'N°', 'Intitulé', 'Projet académique'],
      ['Axe 1', '1.1', 'Action', '1.1.1', 'Ouvrir un parcours', 'P1'],
      ['Axe 1', '1.1', 'Levier', null, 'Un budget', null],
      ['Axe 1', '1.1', 'Indicateur', null, 'Nombre de formés', null],
      ['Axe 1', '1.2', 'Action', '1.2.1', 'Prêter des tablettes', 'P1, P2'],
      ['Axe 1', '1.2', 'Indicateur', null, 'Nombre de prêts', null],
    ]),
    sheet('Projet académique', [
      ['Code', 'Objectif du projet académique'],
      ['P1', 'Réussir'],
      ['P2', 'Ouvrir'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Former',
    '  objectif 1.1 Accompagner les équipes',
    '    action 1.1.1 Ouvrir un parcours',
    '    levier Un budget',
    '    indicateur Nombre de formés',
    '  objectif 1.2 Réduire les écarts',
    '    action 1.2.1 Prêter des tablettes',
    '    indicateur Nombre de prêts',
  ]);
  expect(linksIn(roadmap)).toEqual(['1.1.1 → Réussir', '1.2.1 → Réussir', '1.2.1 → Ouvrir']);
});

it('goes on from the row above where the cells are blank, down to champs opérationnels below a « Cible »', () => {
  const roadmap = roadmapOf(
    sheet('Actions et moyens', [
      ['Cible', 'Champ opérationnel', 'Nature', 'Libellé'],
      ['2.1 Inclure', 'Rendre accessible', 'Action', 'Créer une expertise'],
      [null, null, 'Moyen', 'Consolider les partenariats'],
      [null, 'Déployer la téléprésence', 'Action', 'Animer une cellule'],
      ['2.2 Innover', 'Essayer', 'Action', 'Ouvrir un atelier'],
      [null, null, 'Moyen', 'Un lieu'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'objectif 2.1 Inclure',
    '  champ Rendre accessible',
    '    action Créer une expertise',
    '    levier Consolider les partenariats',
    '  champ Déployer la téléprésence',
    '    action Animer une cellule',
    'objectif 2.2 Innover',
    '  champ Essayer',
    '    action Ouvrir un atelier',
    '    levier Un lieu',
  ]);
});
