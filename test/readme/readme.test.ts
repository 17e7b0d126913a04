import { readFileSync } from 'node:fs';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { sheet } from '../support/grid';
import { layouts, recognisedTable, tableIn, unpadded } from './recognised';

it('the README tells what is recognised as the layouts do: « npx tsx test/readme/write.ts » writes it', () => {
  expect(tableIn(readFileSync('README.md', 'utf8'))).toBe(unpadded(recognisedTable()));
});

it.each(layouts)('the example of $id is recognised as such', ({ id, example }) => {
  const { regions } = readRoadmap({ sheets: [sheet('Feuil1', example)], properties: {} });
  expect(regions.map(({ region }) => region.layout)).toContain(id);
});
