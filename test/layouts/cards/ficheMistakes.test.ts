import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** What people forget when they copy a fiche: its number, a target. */

const LIST: Cells = [
  ['Axe', 'N°', 'Action'],
  ['Axe 1 : Innover', '1-1', 'Filmer des gestes professionnels'],
  ['Axe 1 : Innover', '1-2', 'Mutualiser les séquences'],
];

const fiche = (heading: string, indicators: string, targets: string): Cells => [
  [`Fiche action ${heading}`, null],
  ['Axe', 'Axe 1 : Innover'],
  ['Pilote', 'DRANE'],
  ['Échéance', 'juin 2026'],
  ['Statut', 'En cours'],
  ['Indicateur', indicators],
  ['Valeur cible', targets],
];

const read = (...fiches: Cells[]): Roadmap =>
  roadmapOf(sheet('Synthèse', LIST), ...fiches.map((cells, i) => sheet(`Fiche ${String(i + 1)}`, cells)));

describe('a fiche that kept the number of the one it was copied from', () => {
  it('is the listed action of its very title, and the number is told', () => {
    const { actions, observations } = read(
      fiche('1-1 : Filmer des gestes professionnels', 'Nombre de films', '110'),
      fiche('1-1 : Mutualiser les séquences', 'Nombre de séquences', '70'),
    );
    expect(actions.map(({ code, title, fields }) => [code, title, fields.owner?.text])).toEqual([
      ['1-1', 'Filmer des gestes professionnels', 'DRANE'],
      ['1-2', 'Mutualiser les séquences', 'DRANE'],
    ]);
    expect(observations).toMatchObject([{ kind: 'code-clash', code: '1-1' }]);
  });

  it('is an action of its own where no listed one has its title', () => {
    const { actions } = read(
      fiche('1-1 : Filmer des gestes professionnels', 'Nombre de films', '110'),
      fiche('1-1 : Acheter des tablettes', 'Nombre de tablettes', '70'),
    );
    expect(actions.map(({ title }) => title)).toContain('Acheter des tablettes');
    expect(actions).toHaveLength(3);
  });
});

describe('a fiche with several indicators and their targets', () => {
  const counts = (indicators: string, targets: string): unknown[] =>
    read(fiche('1-1 : Filmer des gestes professionnels', indicators, targets)).observations.filter(
      ({ kind }) => kind === 'target-count',
    );
  const THREE = '• Nombre de collèges\n• Nombre d’équipes\n• Nombre de filles';

  it('is told where one of them has none', () => {
    expect(counts(THREE, '• 62 collèges\n• 24 équipes')).toEqual([
      { kind: 'target-count', source: { sheet: 'Fiche 1', address: 'B7' }, indicators: 3, targets: 2 },
    ]);
  });

  it('is not where each has one, nor where one target stands for all', () => {
    expect(counts(THREE, '• 62 collèges\n• 24 équipes\n• 90 filles')).toEqual([]);
    expect(counts(THREE, '30 % de plus en 2027')).toEqual([]);
    expect(counts('Nombre de collèges', '• 20 en 2026\n• 62 en 2027')).toEqual([]);
  });
});
