import { shownIndicators } from '../../../src/domain/copil/shownIndicators';
import type { Roadmap } from '../../../src/domain/roadmap';
import { axis, indicator, measure, roadmap } from '../../support/roadmap';

const level = (value: number): ReturnType<typeof measure> => measure(`${String(value)} projets`, { value });
const target = { targets: [level(80)] };

const titles = (given: Roadmap, chosen?: string): string[] =>
  shownIndicators(given, chosen === undefined ? {} : { 'copil/indicateurs': chosen }).indicators.map(
    ({ title }) => title,
  );

const given = roadmap({
  axes: [axis('1 | Former'), axis('2 | Équiper')],
  indicators: [
    indicator('rien', { axis: 'axe 1' }),
    indicator('cible a', { axis: 'axe 1', ...target }),
    indicator('cible b', { axis: 'axe 1', ...target }),
    indicator('cible c', { axis: 'axe 1', ...target }),
    indicator('cible d', { axis: 'axe 1', ...target }),
    indicator('mots', { axis: 'axe 2', targets: [measure('au mieux')] }),
    indicator('cible e', { axis: 'axe 2', ...target }),
    indicator('valeur', { axis: 'axe 2', ...target, current: level(40), baseline: level(0) }),
  ],
});

describe('the indicators that a committee is shown', () => {
  it('are those with the most to say, from all axes, in the order of the roadmap', () => {
    expect(titles(given)).toEqual(['cible a', 'cible b', 'cible c', 'cible e', 'valeur']);
    expect(shownIndicators(given, {}).isChosen).toBe(false);
  });

  it('are those that were chosen, in that order, at most five, whatever is known of them', () => {
    const ids = given.indicators.map(({ id }) => id);
    expect(titles(given, JSON.stringify([ids[7], ids[0]]))).toEqual(['valeur', 'rien']);
    expect(titles(given, JSON.stringify(ids))).toHaveLength(5);
    expect(shownIndicators(given, { 'copil/indicateurs': JSON.stringify(ids) }).isChosen).toBe(true);
  });

  it('are those with the most to say where none of the chosen ones is left, or the choice cannot be read', () => {
    for (const chosen of ['["parti"]', '[', '{}', '', '[1,null]'])
      expect(titles(given, chosen)).toEqual(titles(given));
  });

  it('are none where nothing is known of any', () => {
    expect(titles(roadmap({ indicators: [indicator('rien')] }))).toEqual([]);
  });
});
