import { mat10 } from '../../src/rules/mat10';
import { inShort } from '../support/findings';
import { action, framework, indicator, link, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const targets = [measure('80 %')];

/** Two actions of two objectives; the first serves « Réussir », the second « S’ouvrir ». */
const linked = (...indicators: ReturnType<typeof indicator>[]): ReturnType<typeof roadmap> =>
  roadmap({
    frameworks: [framework('Réussir', 'S’ouvrir', 'Accueillir')],
    actions: [
      action('A', { objective: 'objectif 1', row: 'Feuille!4' }),
      action('B', { objective: 'objectif 2', row: 'Feuille!5' }),
    ],
    links: [link('action A', 'Réussir'), link('action B', 'S’ouvrir')],
    indicators,
  });

describe('MAT-10, served without a target', () => {
  it.each([
    ['its own action', indicator('Taux', { targets, actions: ['action A'] })],
    ['its row', indicator('Taux', { targets, row: 'Feuille!4' })],
    ['its objective', indicator('Taux', { targets, objective: 'objectif 1' })],
  ])('finds the objective that no target is for, when the other has one by %s', (_what, given) => {
    const found = mat10.check(linked(given, indicator('Nombre', { objective: 'objectif 2' })), today);
    expect(inShort(found)).toEqual([['MAT-10', 'information', 'Projet!A1']]);
    expect(found[0]!.about).toEqual(['S’ouvrir']);
  });

  it('says nothing where both have one, nor of what no action serves (MAT-02)', () => {
    const both = ['objectif 1', 'objectif 2'].map((objective) =>
      indicator(objective, { targets, objective }),
    );
    expect(mat10.check(linked(...both), today)).toEqual([]);
  });

  it('says nothing in a roadmap that has no target at all', () => {
    expect(mat10.check(linked(indicator('Taux', { objective: 'objectif 1' })), today)).toEqual([]);
  });
});
