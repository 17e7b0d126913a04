import type { Action } from '../../src/domain/roadmap';
import { str09 } from '../../src/rules/str09';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const row = (number: number, ...titles: string[]): Action[] =>
  titles.map((title) => action(title, { source: at(`B${String(number)}`) }));

describe('STR-09, several actions in one cell', () => {
  it('finds the one cell that holds two', () => {
    const actions = [...row(5, 'Réunir'), ...row(6, 'Former', 'Informer'), ...row(7, 'Suivre')];
    expect(inShort(str09.check(roadmap({ actions }), today))).toEqual([
      ['STR-09', 'information', 'Feuille!B6'],
    ]);
  });

  it('says nothing where that is how the roadmap is written', () => {
    const actions = [...row(5, 'Réunir', 'Saisir'), ...row(6, 'Former', 'Informer'), ...row(7, 'Suivre')];
    expect(str09.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('says nothing of sub-bullets', () => {
    const actions = [...row(5, 'Réunir'), action('Former', { details: ['Pix', 'Tribu'], source: at('B6') })];
    expect(str09.check(roadmap({ actions: [...actions, ...row(7, 'Suivre')] }), today)).toEqual([]);
  });
});
