import { bySeverity, countsOf, matrixCounts } from '../../src/domain/counts';
import { action, framework, link, objective, roadmap, said } from '../support/roadmap';

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

it('counts the croix of one framework: a repeated one once, those of others not at all', () => {
  const projet = framework('Former', 'Équiper');
  const counts = matrixCounts(
    roadmap({
      actions: [action('1-1 | Réunir'), action('1-2 | Mesurer')],
      frameworks: [projet],
      links: [
        link('action 1-1', 'Former'),
        link('action 1-1', 'Former', 'Autre!B2'),
        link('action 1-1', 'objectif d’un autre projet'),
        link('action inconnue', 'Équiper'),
      ],
    }),
    projet,
  );
  expect(counts).toEqual({ actions: 2, objectives: 2, marks: 1, served: 1, unlinked: 1 });
});
