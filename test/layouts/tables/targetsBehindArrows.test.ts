import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** A table whose cells tell each indicator over its target, with an arrow between the two. */
function indicatorsOf(header: string, ...cells: string[]): string[] {
  const rows = cells.map((cell, i) => [`1.${i + 1} Objectif ${i + 1}`, `Action ${'abc'[i]!}`, cell]);
  return tree(read([['Objectifs', 'Actions', header], ...rows]))
    .filter((line) => line.includes('indicateur'))
    .map((line) => line.trim());
}

describe('an arrow below an indicator', () => {
  it('leads to its target, and the header may say so', () => {
    expect(
      indicatorsOf(
        'Indicateurs\n→ valeur visée',
        '• Taux d’usage\n→ 45 %\n• Nombre de sessions\n→ 12 chaque\nannée',
        '• Part des écoles\n→ la moitié',
      ),
    ).toEqual([
      'indicateur Taux d’usage → 45 %',
      'indicateur Nombre de sessions → 12 chaque année',
      'indicateur Part des écoles → la moitié',
    ]);
  });

  it('leads to its target where the indicators have no bullets', () => {
    expect(indicatorsOf('Indicateurs', 'Taux d’usage\n→ 45 %\nNombre de sessions\n→ 12')).toEqual([
      'indicateur Taux d’usage → 45 %',
      'indicateur Nombre de sessions → 12',
    ]);
  });

  it('leads to its target on the same line', () => {
    expect(indicatorsOf('Indicateurs', '• Taux d’usage → 45 %\n• Nombre de sessions → 12')).toEqual([
      'indicateur Taux d’usage → 45 %',
      'indicateur Nombre de sessions → 12',
    ]);
  });

  it('is a bullet where all lines have one', () => {
    expect(indicatorsOf('Indicateurs', '→ Taux d’usage\n→ Nombre de sessions')).toEqual([
      'indicateur Taux d’usage',
      'indicateur Nombre de sessions',
    ]);
  });

  it('leaves the growth of a number whole', () => {
    expect(indicatorsOf('Indicateurs', '• Passer de 10 → 20 sessions\n• Taux d’usage')).toEqual([
      'indicateur Passer de 10 → 20 sessions',
      'indicateur Taux d’usage',
    ]);
  });
});
