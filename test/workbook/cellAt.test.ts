import { cellAt } from '../../src/workbook/cellAt';
import { sheet } from '../support/grid';

const snapshot = { sheets: [sheet('Axe 1', [['a', null, 'c'], [], [null, 'b']])], properties: {} };

it.each([
  ['A1', 'a'],
  ['B1', undefined],
  ['C1', 'c'],
  ['A2', undefined],
  ['B3:C4', 'b'],
  ['C3', undefined],
  ['nulle part', undefined],
])('%s holds %p', (address, text) => {
  expect(cellAt(snapshot, { sheet: 'Axe 1', address })?.text).toBe(text);
});

it('is nothing on a sheet that is not there', () => {
  expect(cellAt(snapshot, { sheet: 'Axe 2', address: 'A1' })).toBeUndefined();
});
