import { shownChange } from '../../../../src/taskpane/tabs/checks/shownChange';
import type { CellValue } from '../../../../src/workbook/snapshot';

function shown(expected: CellValue, value: CellValue | null): [string, string, string | undefined] {
  const source = { sheet: 'Axe 1', address: 'B4' };
  const change = {
    source,
    before: String(expected),
    after: String(value ?? ''),
    change: { source, expected, value },
  };
  const { before, after, note } = shownChange(change);
  return [before.map(({ text }) => text).join(''), after.map(({ text }) => text).join(''), note];
}

it('shows what stands there and what will', () => {
  expect(shown('Nb de prêts', 'Nombre de prêts')).toEqual(['Nb de prêts', 'Nombre de prêts', undefined]);
});

it('says that a text becomes a number, which reads the same', () => {
  expect(shown('90', 90)).toEqual(['90', '90', 'texte → nombre']);
});

it('shows the croix that a letter of the Wingdings font stands for', () => {
  expect(shown('û', null).slice(0, 1)).toEqual(['×']);
  expect(shown('août', 'Août').slice(0, 2)).toEqual(['août', 'Août']);
});

it('marks spaces and lines that come or go', () => {
  expect(shown('12 000 ', '12 000')[0]).toBe('12 000␣');
  expect(shown('Former\nles élèves', 'Former les élèves').slice(0, 2)).toEqual([
    'Former↵\nles élèves',
    'Former␣les élèves',
  ]);
});

it('says so when nobody can see the difference', () => {
  const [, , note] = shown('numé\u00ADrique', 'numérique');
  expect(note).toMatch(/^Se lit de la même façon/);
  expect(shown('e\u0301cole', 'école')[2]).toBe(note);
});

it('names no kinds where a cell is empty before or after', () => {
  const change = { source: { sheet: 'Croix', address: 'B5' }, expected: null, value: 'X' };
  expect(shownChange({ source: change.source, before: '', after: 'X', change }).note).toBeUndefined();
});
