import type { FrameworkDraft } from '../../../src/layouts/draft';
import { goalsAtPaths } from '../../../src/layouts/across/goalPaths';
import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

const source = { sheet: 'PA', address: 'A1' };
const goal = (title: string, code?: string) => ({
  title,
  source,
  role: 'list' as const,
  order: 0,
  ...(code !== undefined && { code }),
});
const framework = (withCodes: boolean): FrameworkDraft => ({
  title: 'Projet académique',
  source,
  axes: [
    { title: 'Réussir', ...(withCodes && { code: '1' }), objectives: [goal('Accompagner'), goal('Réduire')] },
    {
      title: 'Associer',
      ...(withCodes && { code: '2' }),
      objectives: [
        goal('Ouvrir', withCodes ? '2.1' : undefined),
        goal('Relier', withCodes ? '2.2' : undefined),
      ],
    },
  ],
});

const titles = (text: string, withCodes = true): string[] | undefined =>
  goalsAtPaths([framework(withCodes)], text)?.map(({ title }) => title);

it.each([
  ['Axe 1 – objectif 2', ['Réduire']],
  ['Axe 1 – objectif 1\nAxe 2 – objectif 2', ['Accompagner', 'Relier']],
  ['axe II, objectifs 1 et 2', ['Ouvrir', 'Relier']],
  ['Axe n° 1, obj. n° 2 ; axe n° 2, obj. n° 1', ['Réduire', 'Ouvrir']],
])('« %s » are the objectives of those places', (text, goals) => {
  expect(titles(text)).toEqual(goals);
  expect(titles(text, false)).toEqual(goals);
});

it.each([
  'Axe 1',
  'Objectif 2',
  'Axe 3 – objectif 1',
  'Axe 1 – objectif 5',
  'Axe 1 – objectif 2 : à voir',
  '1.2',
])('« %s » names none', (text) => {
  expect(titles(text)).toBeUndefined();
});

it('an action says where the objectives that it serves stand', () => {
  const roadmap = roadmapOf(
    sheet('Feuille de route', [
      ['Axe', 'Action', 'Projet académique (axe et objectif servis)'],
      ['1. Former', '1-1 Réunir les référents', 'Axe 1 – objectif 1\nAxe 2 – objectif 1'],
      ['', '1-2 Ouvrir des permanences', 'Axe 2 – objectif 1'],
    ]),
    sheet('Projet académique', [
      ['Pour mémoire : le projet académique 2015-2019'],
      [],
      ['Axe 1', 'Réussir'],
      ['Objectif 1', 'Accompagner les parcours'],
      ['Objectif 2', 'Réduire les écarts'],
      ['Axe 2', 'Associer'],
      ['Objectif 1', 'Ouvrir aux partenaires'],
    ]),
  );
  const goals = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  expect(roadmap.links.map(({ objective }) => goals.find(({ id }) => id === objective)?.title)).toEqual([
    'Accompagner les parcours',
    'Ouvrir aux partenaires',
    'Ouvrir aux partenaires',
  ]);
});
