import fc from 'fast-check';
import {
  broadActions,
  coverageOf,
  coverages,
  hasTargets,
  servedOnce,
  servedWithoutTarget,
  unlinkedActions,
  unserved,
  type Coverage,
  type ServedObjective,
  type ServingAction,
} from '../../src/domain/coverage';
import type { Roadmap } from '../../src/domain/roadmap';
import { anyRoadmap } from '../support/anyRoadmap';
import '../support/properties';
import { action, framework, indicator, link, measure, roadmap, said } from '../support/roadmap';

const titles = (objectives: ServedObjective[]): string[] =>
  objectives.map(({ objective }) => objective.title);
const names = (actions: ServingAction[]): string[] => actions.map(({ action: { title } }) => title);
const only = (given: Roadmap): Coverage => coverageOf(given, given.frameworks[0]!);

/** Former serves A, B, C and D; Équiper serves A; Relier serves nothing; a target for what Former does. */
const [former, equiper, relier] = [action('Former'), action('Équiper'), action('Relier')];
const small = roadmap({
  actions: [former, equiper, relier],
  frameworks: [framework('A', 'B', 'C', 'D', 'E')],
  links: [
    ...['A', 'B', 'C', 'D'].map((objective) => link(former.id, objective)),
    link(equiper.id, 'A'),
    link(equiper.id, 'A'),
    link('action inconnue', 'E'),
    link(relier.id, 'objectif d’un autre projet'),
  ],
});

describe('how actions serve a framework', () => {
  it('counts each croix once, those of known actions and of this framework only', () => {
    expect(only(small).marks).toBe(5);
    expect(only(small).density).toBe(5 / 15);
  });

  it('tells empty columns and rows, columns with one croix, and rows with nearly all', () => {
    expect(titles(unserved(only(small)))).toEqual(['E']);
    expect(titles(servedOnce(only(small)))).toEqual(['B', 'C', 'D']);
    expect(names(unlinkedActions(only(small)))).toEqual(['Relier']);
    expect(names(broadActions(only(small)))).toEqual(['Former']);
  });

  it('calls no action broad that serves 60 % of the objectives, or most of four', () => {
    const without = (objective: string): Roadmap => ({
      ...small,
      links: small.links.filter((one) => one.objective !== objective),
    });
    expect(broadActions(only(without('D')))).toEqual([]);
    expect(broadActions(only({ ...small, frameworks: [framework('A', 'B', 'C', 'D')] }))).toEqual([]);
  });

  it('gives the share of each axis; axes without objectives have none', () => {
    const [axis] = framework('A', 'B').axes;
    const more = { id: 'axe 2', title: 'Ouvrir', objectives: framework('C', 'D').axes[0]!.objectives };
    const none = { id: 'axe 3', title: 'Rien', objectives: [] };
    const given = { ...small, frameworks: [{ ...framework(), axes: [axis!, more, none] }] };
    expect(only(given).axes.map(({ axis: { title }, marks, share }) => [title, marks, share])).toEqual([
      ['Mieux former', 3, 0.6],
      ['Ouvrir', 2, 0.4],
    ]);
  });

  it('looks for an indicator with a target behind each croix', () => {
    const target = indicator('Taux', { actions: [equiper.id], targets: [measure('80 %')] });
    const aimed = only({ ...small, indicators: [target] });
    expect(aimed.objectives.map((objective) => objective.aimed)).toEqual([1, 0, 0, 0, 0]);
    expect(titles(servedWithoutTarget(aimed))).toEqual(['B', 'C', 'D']);
    expect([hasTargets(aimed), hasTargets(only(small))]).toEqual([true, false]);
  });

  it('leads to the row and the column of the user’s own matrix, where they have one', () => {
    const mentions = [said('list', 'A', 'Projet!A2'), said('matrix', 'A', 'Croix!C3')];
    const [axis] = framework().axes;
    const given = roadmap({
      actions: [action('Former', { mentions: [said('matrix', 'Former', 'Croix!A4')] }), equiper],
      frameworks: [{ ...framework(), axes: [{ ...axis!, objectives: [{ id: 'A', title: 'A', mentions }] }] }],
    });
    expect(only(given).objectives[0]!.source).toEqual({ sheet: 'Croix', address: 'C3' });
    expect(only(given).actions.map(({ source }) => source.address)).toEqual(['A4', 'A1']);
  });

  it('is told of frameworks that somebody has begun to link', () => {
    const second = { ...framework('X'), id: 'stratégie', title: 'Stratégie nationale' };
    const both = { ...small, frameworks: [...small.frameworks, second] };
    expect(coverages(both).map(({ framework: { title } }) => title)).toEqual(['Projet académique']);
    expect(coverageOf(both, second).density).toBe(0);
  });

  it('does not change when each croix was read twice, in whatever order', () => {
    const figures = ({ marks, density, objectives, actions }: Coverage): unknown => [
      marks,
      density,
      objectives.map(({ links, aimed }) => [links.length, aimed]),
      actions.map(({ count }) => count),
    ];
    fc.assert(
      fc.property(anyRoadmap, (given) => {
        const twice = { ...given, links: [...given.links, ...given.links].reverse() };
        for (const one of given.frameworks)
          expect(figures(coverageOf(twice, one))).toEqual(figures(coverageOf(given, one)));
      }),
    );
  });
});
