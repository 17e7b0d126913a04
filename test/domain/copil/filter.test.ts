import fc from 'fast-check';
import '../../support/properties';
import { filteredRoadmap, roadmapFilter, type RoadmapFilter } from '../../../src/domain/copil/filter';
import type { Roadmap } from '../../../src/domain/roadmap';
import { anyRoadmap, deepFrozen } from '../../support/anyRoadmap';
import {
  action,
  axis,
  field,
  framework,
  indicator,
  lever,
  link,
  objective,
  roadmap,
  texts,
} from '../../support/roadmap';

/** Two axes; the first has two objectives with an action each, the second one action and an objective without any. */
const whole = roadmap({
  title: field('Feuille de route'),
  axes: [axis('1 | Équiper'), axis('2 | Former')],
  objectives: [
    objective('1.1 | Écoles', { axis: 'axe 1' }),
    objective('1.1.1 | Écoles rurales', { axis: 'axe 1', parent: 'objectif 1.1', level: 'field' }),
    objective('1.2 | Lycées', { axis: 'axe 1' }),
    objective('2.1 | Enseignants', { axis: 'axe 2' }),
  ],
  actions: [
    action('Écoles connectées de Cayenne', {
      id: 'écoles',
      objective: 'objectif 1.1.1',
      row: 'r1',
      fields: texts({ owner: 'DANE ; DSI', partners: 'Mairies' }),
    }),
    action('Lycées', {
      id: 'lycées',
      objective: 'objectif 1.2',
      row: 'r2',
      fields: texts({ owner: 'DRANE', partners: 'Collectivité territoriale' }),
      extra: { Bassin: field('Kourou') },
    }),
    action('Parcours', { id: 'parcours', axis: 'axe 2', row: 'r3', fields: texts({ owner: 'DANE' }) }),
  ],
  levers: [
    lever('Marché', { row: 'r2' }),
    lever('Référents', { row: 'autre', objective: 'objectif 1.1.1', axis: 'axe 1' }),
  ],
  indicators: [
    indicator('Écoles équipées', { actions: ['écoles', 'lycées'], axis: 'axe 1' }),
    indicator('Certifiés', { axis: 'axe 2', owner: 'Dane', row: 'autre' }),
  ],
  frameworks: [framework('Réussir')],
  links: [link('écoles', 'Réussir'), link('parcours', 'Réussir')],
  decisions: ['lycées', undefined].map((about, i) => ({
    id: String(i),
    committee: 'COPIL',
    date: '2025-03-12',
    text: 'Décidé',
    ...(about !== undefined && { action: about }),
    source: { sheet: 'Décisions', address: 'A1' },
  })),
  typed: { lycées: { status: field('Fait') }, textes: { version: field('2') } },
});

/** What is left, by the ids or titles. */
function left(filter: RoadmapFilter): Record<string, string[]> {
  const { axes, objectives, actions, levers, indicators, links, decisions, typed } = filteredRoadmap(
    whole,
    filter,
  );
  return {
    axes: axes.map(({ code }) => code!),
    objectives: objectives.map(({ code }) => code!),
    actions: actions.map(({ id }) => id),
    others: [...levers, ...indicators].map(({ title, actions: of }) => [title, ...of].join(' < ')),
    links: links.map(({ action: of }) => of),
    decisions: decisions.map(({ action: of }) => of ?? 'toutes'),
    typed: Object.keys(typed!),
  };
}

describe('the roadmap of one committee', () => {
  it('has all that stands under the axes that it is for, also what has no action', () => {
    expect(left({ axes: ['axe 2'] })).toEqual({
      axes: ['2'],
      objectives: ['2.1'],
      actions: ['parcours'],
      others: ['Certifiés'],
      links: ['parcours'],
      decisions: ['toutes'],
      typed: ['textes'],
    });
  });

  it('has the actions of a pilote, the objectives above them, and what measures them', () => {
    expect(left({ owner: 'dane' })).toEqual({
      axes: ['1', '2'],
      objectives: ['1.1', '1.1.1'],
      actions: ['écoles', 'parcours'],
      others: ['Référents', 'Écoles équipées < écoles', 'Certifiés'],
      links: ['écoles', 'parcours'],
      decisions: ['toutes'],
      typed: ['textes'],
    });
  });

  it('has the levers of the rows of its actions', () => {
    expect(left({ partner: 'collectivité territoriale' })).toMatchObject({
      actions: ['lycées'],
      others: ['Marché', 'Écoles équipées < lycées'],
      decisions: ['lycées', 'toutes'],
      typed: ['lycées', 'textes'],
    });
  });

  it('finds a place in the title of an action and in any of its columns', () => {
    expect(left({ place: 'CAYENNE' })).toMatchObject({ actions: ['écoles'] });
    expect(left({ place: 'Kourou' })).toMatchObject({ actions: ['lycées'] });
  });

  it('has the indicators of which values were read at a place, also where no action names it', () => {
    const read = (indicatorId: string, place: string) => ({
      indicator: indicatorId,
      label: indicatorId,
      place: field(place),
      value: field('12'),
      source: { sheet: 'Relevés', address: 'A5' },
    });
    const [equipped, certified] = whole.indicators.map(({ id }) => id) as [string, string];
    const from = { ...whole, readings: [read(certified, 'Lycée de Kaw'), read(equipped, 'Cayenne')] };
    const { indicators, actions, axes, readings } = filteredRoadmap(from, { place: 'kaw' });
    expect(indicators.map(({ id }) => id)).toEqual([certified]);
    expect([actions, axes.map(({ code }) => code)]).toEqual([[], ['2']]);
    expect(readings!.map(({ indicator: of }) => of)).toEqual([certified]);
    const both = (owner: string) => filteredRoadmap(from, { place: 'kaw', owner }).indicators.length;
    expect([both('Dane'), both('DSI')]).toEqual([1, 0]);
  });

  it('asks for all conditions at once', () => {
    expect(left({ axes: ['axe 1'], owner: 'DANE' })).toMatchObject({ actions: ['écoles'], axes: ['1'] });
    expect(left({ owner: 'DRANE', place: 'Cayenne' })).toMatchObject({ actions: [], axes: [], others: [] });
  });

  it('is the whole one where nothing is asked', () => {
    expect(filteredRoadmap(whole, roadmapFilter({ 'copil/axes': 'pas une liste', 'copil/lieu': ' ' }))).toBe(
      whole,
    );
  });

  it('is asked for by the settings of the workbook', () => {
    expect(
      roadmapFilter({
        'copil/axes': '["axe 1",""]',
        'copil/pilote': 'DANE',
        'copil/partenaire': 'Mairies',
        'copil/lieu': 'Cayenne',
      }),
    ).toEqual({ axes: ['axe 1', ''], owner: 'DANE', partner: 'Mairies', place: 'Cayenne' });
  });
});

const anyFilter: fc.Arbitrary<RoadmapFilter> = fc.record(
  {
    axes: fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 2 }),
    owner: fc.constantFrom('former', 'RRUPN', 'axe 9', 'x'),
    place: fc.constantFrom('former', 'numérique'),
  },
  { requiredKeys: [] },
);

/** What items speak of: references that lead to an item of the roadmap they stand in, and those that lead nowhere. */
function references(one: Roadmap): string[] {
  return [
    ...one.objectives.flatMap(({ axis: a, parent }) => [`axe ${String(a)}`, `objectif ${String(parent)}`]),
    ...[...one.actions, ...one.levers, ...one.indicators].flatMap(({ axis: a, objective: o }) => [
      `axe ${String(a)}`,
      `objectif ${String(o)}`,
    ]),
    ...[...one.levers, ...one.indicators].flatMap(({ actions }) => actions.map((id) => `action ${id}`)),
    ...one.links.map(({ action: id }) => `action ${id}`),
  ];
}

function items(one: Roadmap): Set<string> {
  return new Set([
    ...one.axes.map(({ id }) => `axe ${id}`),
    ...one.objectives.map(({ id }) => `objectif ${id}`),
    ...one.actions.map(({ id }) => `action ${id}`),
  ]);
}

describe('laws of the filter', () => {
  it('leaves nothing that speaks of what it left out', () => {
    fc.assert(
      fc.property(anyRoadmap, anyFilter, (given, filter) => {
        const result = filteredRoadmap(deepFrozen(given), filter);
        const there = items(result);
        const known = items(given);
        expect(references(result).filter((one) => known.has(one) && !there.has(one))).toEqual([]);
      }),
    );
  });

  it('makes nothing more of what it has filtered, and adds nothing', () => {
    fc.assert(
      fc.property(anyRoadmap, anyFilter, (given, filter) => {
        const once = filteredRoadmap(given, filter);
        expect(filteredRoadmap(once, filter)).toEqual(once);
        expect([...items(once)].filter((one) => !items(given).has(one))).toEqual([]);
      }),
    );
  });
});
