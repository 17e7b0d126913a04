import type { Direction } from '../../../src/domain/followUp/followed';
import { directionOf, readDirection } from '../../../src/domain/followUp/direction';
import { parseMeasure } from '../../../src/domain/measure';
import { at, indicator } from '../../support/roadmap';

describe('a direction in words', () => {
  it.each<[string, Direction | undefined]>([
    ['hausse', 'up'],
    ['↗', 'up'],
    ['Augmenter', 'up'],
    ['+', 'up'],
    ['baisse', 'down'],
    ['À réduire', 'down'],
    ['-', 'down'],
    ['maintien ≥', 'atLeast'],
    ['Maintien', 'atLeast'],
    ['maintien ≤', 'atMost'],
    ['au plus', 'atMost'],
    ['maintien ±', 'within'],
    ['jalon oui/non', 'milestone'],
    ['qualitatif', 'qualitative'],
    ['', undefined],
    ['à préciser', undefined],
  ])('%s', (text, direction) => {
    expect(readDirection(text)).toBe(direction);
  });
});

describe('the direction of an indicator', () => {
  const of = (title: string, cells: { from?: string; to?: string; said?: string }, tolerance?: number) =>
    directionOf(
      indicator(title, {
        ...(cells.said !== undefined && { direction: cells.said }),
        ...(cells.from !== undefined && { baseline: parseMeasure(cells.from, at('A1')) }),
        ...(cells.to !== undefined && { targets: [parseMeasure(cells.to, at('B1'))] }),
        ...(tolerance !== undefined && { tolerance }),
      }),
    );

  it.each<[string, string, { from?: string; to?: string; said?: string }, Direction]>([
    ['as it says', 'Écoles', { from: '10', to: '20', said: 'baisse' }, 'down'],
    ['from its start up', 'Écoles', { from: '10', to: '20' }, 'up'],
    ['from its start down', 'Écoles', { from: '20', to: '10' }, 'down'],
    ['to stay', 'Écoles', { from: '100 %', to: '100 %' }, 'atLeast'],
    ['to stay at least', 'Écoles', { from: '90 %', to: 'au moins 80 %' }, 'atLeast'],
    ['to stay at most', 'Écoles', { from: '5', to: 'au plus 10' }, 'atMost'],
    ['to come down to at most', 'Écoles', { from: '20', to: 'au plus 10' }, 'down'],
    ['at most, without a start', 'Écoles', { to: '≤ 10' }, 'atMost'],
    ['up to', 'Écoles', { from: '10', to: 'Jusqu’à 20' }, 'up'],
    ['a change up', 'Écoles', { to: 'Doublement' }, 'up'],
    ['a change down', 'Écoles', { to: 'Baisse de 10 %' }, 'down'],
    ['what one wants less of', 'Délai de réparation', { to: '5 jours' }, 'down'],
    ['a share of what one wants less of', 'Taux d’absentéisme', { to: '5 %' }, 'down'],
    ['what is done about it', 'Nombre d’incidents résolus', { to: '50' }, 'up'],
    ['a reduction, of which one wants more', 'Réduction des impressions', { to: '20 %' }, 'up'],
    ['what is asked for', 'Demandes d’accompagnement', { to: '50' }, 'up'],
    ['at least, of what one wants less of', 'Délai de prévenance', { to: 'au moins 5 jours' }, 'up'],
    ['an answer', 'Charte signée', { to: 'oui' }, 'milestone'],
    ['up, where nothing says', 'Écoles', {}, 'up'],
  ])('%s', (_case, title, cells, direction) => {
    expect(of(title, cells)).toBe(direction);
  });

  it('is to stay within its tolerance where « maintien » says no more', () => {
    expect(of('Écoles', { said: 'maintien' }, 5)).toBe('within');
    expect(of('Écoles', { said: 'maintien ≥' }, 5)).toBe('atLeast');
  });
});
