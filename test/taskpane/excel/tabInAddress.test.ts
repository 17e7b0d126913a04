import { tabInAddress } from '../../../src/taskpane/excel/tabInAddress';

it.each([
  ['?onglet=copil', 'copil'],
  ['?onglet=copil&_host_Info=Excel$Win32$16.01$fr-FR', 'copil'],
  ['?_host_Info=Excel$Mac&onglet=matrix', 'matrix'],
  ['?onglet=autre', undefined],
  ['', undefined],
])('%j: %j', (search, tab) => {
  expect(tabInAddress(search)).toBe(tab);
});
