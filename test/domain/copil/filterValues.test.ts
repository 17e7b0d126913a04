import fc from 'fast-check';
import '../../support/properties';
import { filteredRoadmap } from '../../../src/domain/copil/filter';
import { filterValues } from '../../../src/domain/copil/filterValues';
import { anyRoadmap } from '../../support/anyRoadmap';
import { action, field, indicator, roadmap, texts } from '../../support/roadmap';

const of = (...owners: string[]): string[] =>
  filterValues(
    roadmap({ actions: owners.map((owner, i) => action(`A${String(i)}`, { fields: texts({ owner }) })) }),
  ).owner;

describe('the pilotes to choose from', () => {
  it.each([
    [
      ['DSI', 'DANE', 'dane.'],
      ['DANE', 'DSI'],
    ],
    [
      ['École 10', 'École 9', 'CARDIE'],
      ['CARDIE', 'École 9', 'École 10'],
    ],
    [['DANE ; DSI / CARDIE, Canopé'], ['Canopé', 'CARDIE', 'DANE', 'DSI']],
    [['- DANE\n- DSI'], ['DANE', 'DSI']],
    [['DANE et DSI'], ['DANE', 'DSI']],
    [['Direction de la jeunesse et des sports'], ['Direction de la jeunesse et des sports']],
    [['IEN (Cayenne, Kourou)'], ['IEN (Cayenne, Kourou)']],
    [['–', ' '], []],
  ])('%j: %j', (owners, values) => {
    expect(of(...owners)).toEqual(values);
  });

  it('are those of indicators too', () => {
    expect(filterValues(roadmap({ indicators: [indicator('Nombre', { owner: 'DEP' })] })).owner).toEqual([
      'DEP',
    ]);
  });
});

it('finds partenaires, and places in columns that are for them', () => {
  const extra = { 'Bassin de formation': field('Kourou ; Cayenne'), Remarque: field('À Paris') };
  const one = action('Relier', { fields: texts({ partners: 'Canopé, Mairies' }), extra });
  expect(filterValues(roadmap({ actions: [one] }))).toEqual({
    owner: [],
    partner: ['Canopé', 'Mairies'],
    place: ['Cayenne', 'Kourou'],
  });
});

it('offers nothing that leaves nothing', () => {
  fc.assert(
    fc.property(anyRoadmap, (any) => {
      const values = filterValues(any);
      for (const name of ['owner', 'partner', 'place'] as const)
        for (const value of values[name]) {
          const { actions, indicators } = filteredRoadmap(any, { [name]: value });
          expect([value, actions.length + indicators.length > 0]).toEqual([value, true]);
        }
    }),
  );
});
