import { dup03 } from '../../src/rules/dup03';
import { inShort } from '../support/findings';
import { action, at, lever, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const actions = [action('Accompagner les tuteurs', { row: 'Feuille!5' })];
const means = (title: string, row: string, place: string): ReturnType<typeof lever> =>
  lever(title, { row: `Feuille!${row}`, source: at(place) });

describe('DUP-03, a lever that repeats', () => {
  it('finds the lever that says the action of its row again', () => {
    const levers = [means('Accompagnement des tuteurs', '5', 'C5'), means('Réseau des ERUN', '5', 'C5')];
    expect(inShort(dup03.check(roadmap({ actions, levers }), today))).toEqual([
      ['DUP-03', 'information', 'Feuille!C5'],
    ]);
  });

  it('knows a verb by its noun', () => {
    const meetings = [action('Réunir les comités de pilotage', { row: 'Feuille!5' })];
    const levers = [means('Réunion des comités de pilotage', '5', 'C5')];
    expect(dup03.check(roadmap({ actions: meetings, levers }), today)).toHaveLength(1);
  });

  it('finds the lever that its row says twice', () => {
    const levers = [means('Réseau des ERUN', '5', 'C5'), means('Le réseau des ERUN.', '5', 'D5')];
    expect(inShort(dup03.check(roadmap({ actions, levers }), today))).toEqual([
      ['DUP-03', 'information', 'Feuille!C5'],
    ]);
  });

  it.each([
    [
      'the same lever in two rows',
      [means('Réseau des ERUN', '5', 'C5'), means('Réseau des ERUN', '6', 'C6')],
    ],
    ['an action of another row', [means('Accompagnement des tuteurs', '6', 'C6')]],
    ['a lever that says more', [means('Accompagnement des tuteurs par les ERUN', '5', 'C5')]],
    ['one word', [means('Formation', '5', 'C5'), means('Formation', '5', 'C5')]],
  ])('says nothing of %s', (_what, levers) => {
    expect(dup03.check(roadmap({ actions, levers }), today)).toEqual([]);
  });
});
