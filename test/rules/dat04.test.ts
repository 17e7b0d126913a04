import { dat04 } from '../../src/rules/dat04';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const due = (status: string, date = '2025-06-30'): ReturnType<typeof action> =>
  action(status, { fields: { due: field('Juin 2025', 'F4', { date }), status: field(status, 'G4') } });

describe('DAT-04, past due', () => {
  it('finds what is neither done nor given up', () => {
    expect(inShort(dat04.check(roadmap({ actions: [due('En cours')] }), today))).toEqual([
      ['DAT-04', 'avertissement', 'Feuille!F4'],
    ]);
    expect(dat04.check(roadmap({ actions: [due('Non réalisé')] }), today)).toHaveLength(1);
  });

  it.each([['Réalisé'], ['Terminée'], ['Abandonné']])('says nothing of « %s »', (status) => {
    expect(dat04.check(roadmap({ actions: [due(status)] }), today)).toEqual([]);
  });

  it('says nothing of a later date, nor where no status is followed', () => {
    expect(dat04.check(roadmap({ actions: [due('En cours', '2026-06-30')] }), today)).toEqual([]);
    const unfollowed = action('A', { fields: { due: field('Juin 2018', 'F4', { date: '2018-06-30' }) } });
    expect(dat04.check(roadmap({ actions: [unfollowed] }), today)).toEqual([]);
  });
});
