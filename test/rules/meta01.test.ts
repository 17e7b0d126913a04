import { findingText } from '../../src/messages/fr';
import { meta01 } from '../../src/rules/meta01';
import { inShort } from '../support/findings';
import { action, at, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const title = field('Feuille de route', 'Couverture!A1');
const institution = field('Académie de Nice', 'Couverture!A2');
const period = field('2017-2019', 'Couverture!A3');
const actions = [action('Former', { source: at('Actions!B5') })];

describe('META-01, an incomplete first page', () => {
  it('names in one finding what is missing, the author and the version with the rest', () => {
    const found = meta01.check(roadmap({ title, period, actions }), today);
    expect(inShort(found)).toEqual([['META-01', 'avertissement', 'Couverture!A1']]);
    expect(findingText(found[0]!).constat).toBe(
      'La feuille de route n’indique pas l’académie, l’auteur ou le service ni la version.',
    );
  });

  it('goes to the first items where the file’s name alone tells the years', () => {
    const found = meta01.check(
      roadmap({ period: { text: '2018', source: { sheet: '', address: '' } }, actions }),
      today,
    );
    expect(inShort(found)).toEqual([['META-01', 'avertissement', 'Actions!B5']]);
  });

  it('says nothing where an author or a version alone is not told', () => {
    expect(meta01.check(roadmap({ title, institution, period, actions }), today)).toEqual([]);
  });
});
