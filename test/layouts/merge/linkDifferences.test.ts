import type { Roadmap } from '../../../src/domain/roadmap';
import { checkRoadmap } from '../../../src/rules/check';
import { findingText } from '../../../src/messages/fr';
import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** Links that stand in several places of a workbook: all count, and where two places disagree both cells are told. */

const GOALS: Cells = [
  ['Projet académique'],
  ['Axe 1 : Réussir'],
  ['1.1 Accompagner les parcours'],
  ['1.2 Réduire les écarts'],
  ['1.3 Associer les familles'],
];

const actions = (first: string | null, second: string | null): Cells => [
  ['N°', 'Action', 'Objectifs du projet académique'],
  ['1-1', 'Publier la lettre', first],
  ['1-2', 'Ouvrir le site', second],
];

const matrix = (first: string[], second: string[]): Cells => [
  ['Contribution au projet académique'],
  ['Action', 'Accompagner les parcours', 'Réduire les écarts', 'Associer les familles'],
  ['1-1 Publier la lettre', ...first],
  ['1-2 Ouvrir le site', ...second],
];

const goals = sheet('PA', GOALS);
const plain = sheet('Actions', [
  ['N°', 'Action'],
  ...actions(null, null)
    .slice(1)
    .map((row) => row.slice(0, 2)),
]);

/** « Croix!C3 | Actions!C2 »: where a link is said, and where it is not. */
function told({ observations }: Roadmap): string[] {
  return observations.flatMap((seen) =>
    seen.kind === 'sources-differ'
      ? [[seen.source, seen.other].map(({ sheet: name, address }) => `${name}!${address}`).join(' | ')]
      : [],
  );
}

describe('a cross table beside a column of objectives', () => {
  it('says nothing where both give the same links', () => {
    const roadmap = roadmapOf(
      sheet('Actions', actions('1.1, 1.3', 'Réduire les écarts')),
      goals,
      sheet('Croix', matrix(['x', '', 'x'], ['', 'oui', ''])),
    );
    expect(linksIn(roadmap)).toEqual([
      '1-1 → Accompagner les parcours',
      '1-1 → Associer les familles',
      '1-2 → Réduire les écarts',
    ]);
    expect(roadmap.observations).toEqual([]);
  });

  it('joins the links of both, and shows the cells that disagree', () => {
    const roadmap = roadmapOf(
      sheet('Actions', actions('1.1, 1.3', '1.2')),
      goals,
      sheet('Croix', matrix(['x', 'x', ''], ['', 'x', ''])),
    );
    expect(linksIn(roadmap)).toHaveLength(4);
    expect(told(roadmap)).toEqual(['Actions!C2 | Croix!D3', 'Croix!C3 | Actions!C2']);
  });

  it('is told as one finding with all its cells', () => {
    const roadmap = roadmapOf(
      sheet('Actions', actions('1.1, 1.3', '1.2')),
      goals,
      sheet('Croix', matrix(['x', 'x', ''], ['', 'x', ''])),
    );
    const found = checkRoadmap(roadmap, { date: '2026-01-15', profile: 'copil', sheets: [] }).filter(
      ({ code }) => code === 'MAT-13',
    );
    expect(found).toHaveLength(1);
    expect(findingText(found[0]!).constat.replaceAll('\u00A0', ' ')).toBe(
      '« Actions » et « Croix » ne disent pas la même chose de 2 liens avec le projet académique : ' +
        'Action 1-1 et « Associer les familles » (écrit en Actions!C2, pas en Croix!D3) et ' +
        'Action 1-1 et « Réduire les écarts » (écrit en Croix!C3, pas en Actions!C2).',
    );
  });

  it('does not take a column that never names more than one objective for all of them', () => {
    const roadmap = roadmapOf(
      sheet('Actions', actions('1.1', '1.2')),
      goals,
      sheet('Croix', matrix(['x', 'x', 'x'], ['', 'x', ''])),
    );
    expect(told(roadmap)).toEqual([]);
  });

  it('does not take an empty cell of the column, nor an empty cross table, for an answer', () => {
    const filled = matrix(['x', 'x', ''], ['', 'x', '']);
    const empty = matrix(['', '', ''], ['', '', '']);
    expect(
      told(roadmapOf(sheet('Actions', actions('1.1, 1.2', null)), goals, sheet('Croix', filled))),
    ).toEqual([]);
    expect(
      told(roadmapOf(sheet('Actions', actions('1.1, 1.2', '1.2')), goals, sheet('Croix', empty))),
    ).toEqual([]);
  });
});

describe('two cross tables', () => {
  it('disagree where one has a croix and the other none, or half a one', () => {
    const roadmap = roadmapOf(
      plain,
      goals,
      sheet('Croix', matrix(['●', '●', ''], ['', '●', ''])),
      sheet('Croix 2025', matrix(['●', '', ''], ['', '○', ''])),
    );
    expect(told(roadmap)).toEqual(['Croix!C4 | Croix 2025!C4', 'Croix!C3 | Croix 2025!C3']);
  });

  it('do not where a mark is not understood: that is told by itself', () => {
    const roadmap = roadmapOf(
      plain,
      goals,
      sheet('Croix', matrix(['x', 'x', ''], ['', 'x', ''])),
      sheet('Croix 2025', matrix(['x', '?', ''], ['', 'x', ''])),
    );
    expect(told(roadmap)).toEqual([]);
    expect(roadmap.observations).toMatchObject([{ kind: 'unknown-mark', source: { address: 'C3' } }]);
  });

  it('do not where they speak of other objectives: one for each axis', () => {
    const half = (from: number, first: string[], second: string[]): Cells =>
      matrix(first, second).map((row) => (row.length < 3 ? row : [row[0]!, ...row.slice(from, from + 2)]));
    const roadmap = roadmapOf(
      plain,
      goals,
      sheet('Croix 1', half(1, ['x', 'x', ''], ['x', '', ''])),
      sheet(
        'Croix 2',
        half(2, ['', 'x', 'x'], ['', '', 'x']).map((row, i) =>
          i === 1 ? ['Action', 'Associer les familles', 'Ouvrir au monde'] : row,
        ),
      ),
    );
    expect(told(roadmap)).toEqual([]);
  });
});

describe('codes that two frameworks share', () => {
  const contract = sheet('Contrat', [
    ['Contrat d’objectifs'],
    ['Axe 1 : Gérer'],
    ['1.1 Stabiliser les équipes'],
    ['1.2 Former les cadres'],
  ]);

  it('mean the framework that the header names', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['N°', 'Action', 'Projet académique', 'Contrat d’objectifs'],
        ['1-1', 'Publier la lettre', '1.1, 1.2', '1.1'],
        ['1-2', 'Ouvrir le site', '1.2', '1.2'],
      ]),
      goals,
      contract,
    );
    expect(linksIn(roadmap).sort()).toEqual([
      '1-1 → Accompagner les parcours',
      '1-1 → Réduire les écarts',
      '1-1 → Stabiliser les équipes',
      '1-2 → Former les cadres',
      '1-2 → Réduire les écarts',
    ]);
  });

  it('are told, not guessed, where it names none', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['N°', 'Action', 'Contribution'],
        ['1-1', 'Publier la lettre', '1.1'],
        ['1-2', 'Ouvrir le site', '1.3'],
      ]),
      goals,
      contract,
    );
    expect(linksIn(roadmap)).toEqual(['1-2 → Associer les familles']);
    expect(roadmap.observations).toMatchObject([
      {
        kind: 'unmatched-column',
        text: '1.1',
        listed: true,
        among: ['Accompagner les parcours', 'Stabiliser les équipes'],
      },
    ]);
  });
});
