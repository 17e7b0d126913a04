import { linkKey } from '../../src/sheets/matrix/linkKey';
import { planMatrix } from '../../src/sheets/matrix/matrixSheet';
import { crossingsToKeep, KeptCrossings } from '../../src/workflows/keptCrossings';
import { action, framework, link, roadmap } from '../support/roadmap';

const read = roadmap({
  actions: [action('La lettre', { id: 'a' }), action('Le site', { id: 'b' })],
  frameworks: [framework('Lire', 'Écrire')],
  links: [link('b', 'Lire')],
});
const plan = planMatrix(read, read.frameworks[0]!);

describe('what is kept of a matrix', () => {
  it('is its marks, and how its rows and columns are named', () => {
    expect(crossingsToKeep(read, plan, 'matrice')).toEqual({
      matrice: { [linkKey('b', 'Lire')]: 'X' },
      'matrice/lignes': { a: '|la lettre', b: '|le site' },
      'matrice/colonnes': { Lire: '|lire', Écrire: '|écrire' },
    });
  });

  it.each([
    ['b', 'Lire', 'X'],
    ['a', 'Lire', ''],
    ['c', 'Lire', undefined],
    ['a', 'Compter', undefined],
  ])('tells of %s × %s that %j was generated there', (row, column, mark) => {
    const kept = new KeptCrossings(crossingsToKeep(read, plan, 'matrice'), 'matrice');
    expect(kept.markOf(linkKey(row, column))).toBe(mark);
  });

  it('has all crossings, marked or not, row by row', () => {
    const kept = new KeptCrossings(crossingsToKeep(read, plan, 'matrice'), 'matrice');
    expect([...kept.all()]).toEqual(plan.owned.map(({ key, value }) => [key, value]));
  });

  it('has those that an earlier version kept without rows and columns', () => {
    const kept = new KeptCrossings({ matrice: { [linkKey('a', 'Lire')]: '' } }, 'matrice');
    expect([kept.markOf(linkKey('a', 'Lire')), kept.markOf(linkKey('b', 'Lire'))]).toEqual(['', undefined]);
    expect([...kept.all()]).toEqual([[linkKey('a', 'Lire'), '']]);
  });
});
