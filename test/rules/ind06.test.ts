import { ind06 } from '../../src/rules/ind06';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const measured = (title: string, objective: string, place: string): ReturnType<typeof indicator> =>
  indicator(title, { objective, source: at(place) });

describe('IND-06, one label for several measures', () => {
  it('finds a number that stands under several objectives', () => {
    const indicators = [
      measured('Nombre de visites', 'communiquer', 'D4'),
      measured('Nombre  de visites', 'observer', 'D9'),
      measured('Nombre de visites.', 'ateliers', 'D20'),
    ];
    const found = ind06.check(roadmap({ indicators }), today);
    expect(inShort(found)).toEqual([['IND-06', 'avertissement', 'Feuille!D4', 'Feuille!D9', 'Feuille!D20']]);
  });

  it('says nothing of one action that stands under two axes: it has one measure', () => {
    const twice = ['1', '2'].map((axis) => indicator('Nombre de visites', { axis, actions: ['action 1-2'] }));
    expect(ind06.check(roadmap({ indicators: twice }), today)).toEqual([]);
    const apart = twice.map((one, i) => ({ ...one, actions: [`action 1-${String(i)}`] }));
    expect(ind06.check(roadmap({ indicators: apart }), today)).toHaveLength(1);
  });

  it('says nothing of one objective, nor of what is no measure', () => {
    const indicators = [
      measured('Nombre de visites', 'observer', 'D4'),
      measured('Nombre de visites', 'observer', 'D5'),
      measured('Respect du calendrier', 'a', 'D6'),
      measured('Respect du calendrier', 'b', 'D7'),
    ];
    expect(ind06.check(roadmap({ indicators }), today)).toEqual([]);
  });
});
