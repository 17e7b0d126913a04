import { Grid } from '../../../src/layouts/grid';
import { strayMarks } from '../../../src/layouts/observed/strayMarks';
import { sheet } from '../../support/grid';

describe('marks that reading leaves out', () => {
  it('tells the cells that have them, as they are', () => {
    const grid = new Grid(
      sheet('Matrice', [
        ['Équité\u0301', 'Numé\u00ADrique'],
        ['Former', 'Qualité'],
      ]),
    );
    expect(strayMarks(grid)).toEqual([
      { kind: 'stray-mark', source: { sheet: 'Matrice', address: 'A1' }, text: 'Équité\u0301' },
      { kind: 'stray-mark', source: { sheet: 'Matrice', address: 'B1' }, text: 'Numé\u00ADrique' },
    ]);
  });

  it.each([['fluidite\u0301'], ['✔\uFE0F'], ['ɛ\u0300']])('says nothing of %j, which is sound', (text) => {
    expect(strayMarks(new Grid(sheet('Matrice', [[text]])))).toEqual([]);
  });

  it('tells the cells with two spaces between two words', () => {
    const grid = new Grid(sheet('Matrice', [['Former les  élèves', '1.1.2 Former les\u00A0 élèves']]));
    expect(strayMarks(grid).map(({ kind, source }) => [kind, source.address])).toEqual([
      ['double-space', 'A1'],
      ['double-space', 'B1'],
    ]);
  });

  it.each([
    ['1.1.2  Former les élèves'],
    ['Axe 1 :  Former'],
    ['Former\u00A0 : tous'],
    [' Former '],
    ['Former. Équiper'],
  ])('takes no space of %j for one too many', (text) => {
    expect(strayMarks(new Grid(sheet('Matrice', [[text]])))).toEqual([]);
  });
});
