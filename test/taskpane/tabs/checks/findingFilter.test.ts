import {
  familiesIn,
  filterFindings,
  sheetsNamed,
  wantsAll,
} from '../../../../src/taskpane/tabs/checks/findingFilter';
import { shown } from './findings';

const names = shown('LAB-01', 'L’axe 4 porte trois noms.', { severity: 'erreur', places: ['Axe 4!A1'] });
const twice = shown('DUP-01', 'L’action « Équiper » est écrite deux fois.', {
  places: ['Axe 1!B4', 'Axe 4!B9'],
});
const empty = shown('EMP-01', 'La fiche 2-5 est vide.', { severity: 'erreur', places: ['Axe 2!A54'] });
const findings = [names, twice, empty];
const withFilter = (filter: Partial<typeof wantsAll>): unknown[] =>
  filterFindings(findings, { ...wantsAll, ...filter });

it.each([
  ['everything', {}, findings],
  ['a severity', { severity: 'erreur' as const }, [names, empty]],
  ['a sheet, wherever it is named', { sheet: 'Axe 4' }, [names, twice]],
  ['a family, duplicates being of labels', { family: 'labels' as const }, [names, twice]],
  ['words without accents or case', { query: 'equiper FOIS' }, [twice]],
  ['a cell', { query: 'axe 2 a54' }, [empty]],
  ['a code', { query: 'lab-01' }, [names]],
  ['several wishes at once', { severity: 'erreur' as const, sheet: 'Axe 2' }, [empty]],
  ['words that stand nowhere', { query: 'budget' }, []],
])('finds %s', (_, filter, expected) => {
  expect(withFilter(filter)).toEqual(expected);
});

it('offers the sheets and families that there are', () => {
  expect(sheetsNamed(findings)).toEqual(['Axe 4', 'Axe 1', 'Axe 2']);
  expect([...familiesIn(findings)]).toEqual(['labels', 'completeness']);
});
