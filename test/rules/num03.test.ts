import { num03 } from '../../src/rules/num03';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };
const coded = ['1.1', '1.2', '1.3'];

describe('NUM-03, an item without a code', () => {
  it('finds the action that has none among those that have one', () => {
    const actions = [
      ...coded.map((code) => action(`${code} | Action`)),
      action('Former les tuteurs', { source: at('B9') }),
    ];
    expect(inShort(num03.check(roadmap({ actions }), today))).toEqual([
      ['NUM-03', 'avertissement', 'Feuille!B9'],
    ]);
  });

  it('says nothing where no item has a code', () => {
    const actions = [action('Réunir'), action('Former')];
    expect(num03.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('says nothing where the numbers are those of lines in a cell', () => {
    const actions = [...['1', '2', '3'].map((code) => action(`${code} | Action`)), action('Former')];
    expect(num03.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('says nothing of what is only announced', () => {
    const objectives = [
      ...coded.map((code) => objective(`${code} | Objectif`)),
      objective('Soutenir NEFLE', { mentions: [said('overview', 'Soutenir NEFLE', 'Vue!A6')] }),
    ];
    expect(num03.check(roadmap({ objectives }), today)).toEqual([]);
  });
});
