import { oneLineLegend } from '../../../src/layouts/frameworks/oneLineLegends';
import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** The objectives of the projet académique in one line, each with its letter. */

const PLAN: Cells = [
  ['N°', 'Action', 'Objectif du projet académique'],
  ['1.1', 'Réunir le COPIL', 'A'],
  ['1.2', 'Publier la lettre', 'C'],
  ['2.1', 'Ouvrir le site', 'A, B'],
];

const LINKS = ['1.1 → Réussite', '1.2 → Ouverture', '2.1 → Réussite', '2.1 → Équité'];

it.each<[string, Roadmap]>([
  [
    'under its heading, on a sheet of its own',
    roadmapOf(
      sheet('Plan', PLAN),
      sheet('PA', [['Projet académique'], ['A : Réussite · B : Équité · C : Ouverture']]),
    ),
  ],
  [
    'behind its heading, below the table',
    roadmapOf(
      sheet('Plan', [...PLAN, [], ['Projet académique : A = Réussite ; B = Équité ; C = Ouverture']]),
    ),
  ],
  [
    'behind its heading, above the table',
    roadmapOf(sheet('Plan', [['Projet académique : A - Réussite, B - Équité, C - Ouverture'], [], ...PLAN])),
  ],
])('is read %s, and linked by its letters', (_where, roadmap) => {
  expect(linksIn(roadmap)).toEqual(LINKS);
  expect(roadmap.unread).toEqual([]);
});

it.each([
  ['A : Réussite · B : Équité', ['A : Réussite', 'B : Équité']],
  ['P1 = Réussir | P2 = Ouvrir', ['P1 : Réussir', 'P2 : Ouvrir']],
  ['Projet académique : A1, B2', null],
  ['Pilote : DRANE ; Échéance : juin', null],
  ['A : Réussite', null],
])('« %s » holds %j', (line, entries) => {
  expect(oneLineLegend(line)?.entries ?? null).toEqual(entries);
});
