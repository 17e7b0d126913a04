import { bySeverity, countsOf } from '../../src/domain/counts';
import { objective, roadmap, said } from '../support/roadmap';

it('counts objectives of detail tables, and champs opérationnels apart', () => {
  const counts = countsOf(
    roadmap({
      objectives: [
        objective('1.1 | Équiper', {
          mentions: [said('detail', 'Équiper', 'A4'), said('overview', 'Équiper', 'B2')],
        }),
        objective('1.2 | Former', { mentions: [said('overview', 'Former', 'B3')] }),
        objective('CO1 | Débits', { level: 'field' }),
      ],
    }),
  );
  expect(counts).toMatchObject({ objectives: 1, fields: 1 });
});

it('counts findings worst first, with those that there are none of', () => {
  expect(
    bySeverity([{ severity: 'information' }, { severity: 'erreur' }, { severity: 'information' }]),
  ).toEqual([
    ['erreur', 1],
    ['avertissement', 0],
    ['information', 2],
  ]);
});
