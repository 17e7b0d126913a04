import { asLongNames, axisName, axisNames } from '../../../src/sheets/charts/chartNames';

describe('names on an axis', () => {
  it('lose their final point, and are cut between two words where they are long', () => {
    expect(axisName('Lycées équipés ;')).toBe('Lycées équipés');
    expect(axisName('Part des établissements du second degré dont les enseignants utilisent l’ENT')).toBe(
      'Part des établissements du second degré dont les…',
    );
  });

  it('are told from each other by their ends, else by a number', () => {
    const long = (end: string): string =>
      `Taux d’équipement individuel mobile des élèves de tout le réseau ${end}`;
    expect(axisNames([long('de Cayenne'), long('de Kourou'), 'Autre'])).toEqual([
      'Taux d’équipement individuel… de tout le réseau de Cayenne',
      'Taux d’équipement individuel… de tout le réseau de Kourou',
      'Autre',
    ]);
    expect(axisNames(['Usages', 'Usages'])).toEqual(['Usages (1)', 'Usages (2)']);
  });

  it('stand under columns as long as there is room', () => {
    expect(asLongNames(['2019', '2020'])).toBe(false);
    expect(asLongNames(Array.from({ length: 5 }, () => 'Formation et accompagnement des équipes'))).toBe(
      true,
    );
  });
});
