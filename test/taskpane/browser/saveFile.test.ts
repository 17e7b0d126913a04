import { savedFileName } from '../../../src/taskpane/browser/saveFile';

it.each([
  ['Plan 2024.xlsx', 'Plan 2024 - feuille de route.xlsx'],
  ['v1.2 finale.xlsm', 'v1.2 finale - feuille de route.xlsm'],
  ['Plan 2024.docx', 'Plan 2024 - feuille de route.xlsx'],
  ['sans extension', 'sans extension - feuille de route.xlsx'],
  ['Plan - feuille de route.xlsx', 'Plan - feuille de route.xlsx'],
])('saves %s as %s', (name, saved) => {
  expect(savedFileName(name)).toBe(saved);
});
