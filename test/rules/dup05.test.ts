import { findingText } from '../../src/messages/fr';
import { dup05 } from '../../src/rules/dup05';
import { sheet } from '../support/grid';
import { inShort } from '../support/findings';
import { roadmapOf } from '../support/reading';

const today = { date: '2026-01-01' };

/** Actions of one axis in a list, and in a table of another sheet. */
const twoSheets = (listed: string, detailed: string): ReturnType<typeof roadmapOf> =>
  roadmapOf(
    sheet('Programme', [
      ['Axe 1 : Usages'],
      ['Action', 'Échéance'],
      [listed, '2019'],
      ['Ouvrir un portail', '2020'],
    ]),
    sheet('Suivi', [
      ['Axe 1 : Usages'],
      ['Action', 'Pilote'],
      [detailed, 'DANE'],
      ['Ouvrir un portail', 'DSI'],
    ]),
  );

describe('DUP-05, two actions that may be one', () => {
  it('asks, with both cells, and keeps them apart', () => {
    const roadmap = twoSheets(
      'Accompagner les équipes des lycées professionnels',
      'Accompagner les équipes pédagogiques des lycées du bassin',
    );
    const found = dup05.check(roadmap, today);
    expect(inShort(found)).toEqual([['DUP-05', 'avertissement', 'Programme!A3', 'Suivi!A3']]);
    expect(findingText(found[0]!).constat.replaceAll('\u00A0', ' ')).toBe(
      '« Accompagner les équipes des lycées professionnels » et « Accompagner les équipes pédagogiques des lycées du bassin » : est-ce la même action ?',
    );
    expect(roadmap.actions).toHaveLength(3);
  });

  it.each([
    ['when they are surely one', 'Accompagner les équipes des lycées', 'Accompagnement des équipes de lycée'],
    [
      'when they have little in common',
      'Accompagner les équipes des lycées',
      'Réunir les équipes de direction',
    ],
    [
      'when only their numbers differ',
      'Équiper 12 collèges pilotes du bassin',
      'Équiper 30 collèges pilotes du bassin',
    ],
    [
      'when each has a code of its own',
      '1-1 : Former les équipes des lycées',
      '1-7 : Former les équipes de ces lycées',
    ],
    ['when they say too little', 'Nombre de visites', 'Nombre de projets'],
  ])('does not ask %s', (_title, listed, detailed) => {
    expect(dup05.check(twoSheets(listed, detailed), today)).toEqual([]);
  });
});

describe('DUP-05, two indicators that may be one', () => {
  /** An indicator of an axis in the roadmap, and in the follow-up: under an axis, or under none. */
  const followed = (listed: string, detailed: string, axis: string): ReturnType<typeof roadmapOf> =>
    roadmapOf(
      sheet('Feuille de route', [
        ['Axe 1 : Usages'],
        ['Objectif', 'Indicateur'],
        ['1.1 Former', listed],
        ['1.2 Équiper', 'Taux de couverture en fibre'],
      ]),
      sheet('Suivi', [
        [axis],
        ['Indicateur', 'Valeur initiale', 'Valeur cible'],
        [detailed, 20, 80],
        ['Heures de formation', 10, 50],
      ]),
    );
  const titles: [string, string] = [
    'Nombre d’enseignants formés au numérique',
    'Nombre de professeurs enseignants formés au numérique éducatif',
  ];

  it('asks where one of them says nothing of its objective', () => {
    const roadmap = followed(...titles, 'Tableau de bord');
    const found = dup05.check(roadmap, today);
    expect(inShort(found)).toEqual([['DUP-05', 'avertissement', 'Feuille de route!B3', 'Suivi!A3']]);
    expect(findingText(found[0]!).constat.replaceAll('\u00A0', ' ')).toMatch(/est-ce le même indicateur \?$/);
    expect(roadmap.indicators).toHaveLength(4);
  });

  it('does not ask where they stand under two axes, or are joined by their titles', () => {
    expect(dup05.check(followed(...titles, 'Axe 2 : Outils'), today)).toEqual([]);
    expect(dup05.check(followed(titles[0], titles[0], 'Tableau de bord'), today)).toEqual([]);
  });
});
