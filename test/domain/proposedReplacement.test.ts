import { proposedReplacement } from '../../src/domain/proposedReplacement';
import { framework, link } from '../support/roadmap';

const proposed = (old: string[], by: string[], links = [link('action', old[0]!)]): string[] =>
  proposedReplacement(framework(...old), framework(...by), links).map(
    (row) => `${row.objective.title} (${String(row.links)}) ${row.why} ${row.to ?? 'nothing'}`,
  );

it('keeps what says the same, wherever it stands now', () => {
  expect(proposed(['Lire', 'Écrire'], ['Compter', 'ÉCRIRE', 'Lire'])).toEqual([
    'Lire (1) same Lire',
    'Écrire (0) same ÉCRIRE',
  ]);
});

it('proposes the one that is most alike, and nothing where none is', () => {
  expect(
    proposed(
      ['Développer la persévérance scolaire', 'Ouvrir à l’international'],
      ['Développer la persévérance scolaire et la réussite', 'Développer les usages', 'Sobriété'],
    ),
  ).toEqual([
    'Développer la persévérance scolaire (1) alike Développer la persévérance scolaire et la réussite',
    'Ouvrir à l’international (0) none nothing',
  ]);
});

it('lets several go to one', () => {
  expect(
    proposed(['Former les enseignants', 'Former les cadres'], ['Former les enseignants et les cadres']),
  ).toEqual([
    'Former les enseignants (1) alike Former les enseignants et les cadres',
    'Former les cadres (0) alike Former les enseignants et les cadres',
  ]);
});
