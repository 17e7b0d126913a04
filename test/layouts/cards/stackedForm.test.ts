import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

describe('labels over texts that are headers of a table', () => {
  it('are no form where each row repeats its axis', () => {
    const found = roadmapOf(
      sheet('Actions', [
        ['Axe', 'Objectif', 'Action', 'Moyens'],
        ['Axe 1 – Lire', '1.1 – Équiper les classes', 'Prêter des tablettes', 'Dotation des communes'],
        ['Axe 1 – Lire', '1.1 – Équiper les classes', 'Aménager un coin d’écoute', 'Prêt entre écoles'],
        ['Axe 2 – Écrire', '2.1 – Outiller les ateliers', 'Ouvrir un journal', 'Subvention'],
      ]),
    );
    expect(tree(found)).toEqual(
      expect.arrayContaining([
        '    action Prêter des tablettes',
        '    action Aménager un coin d’écoute',
        '    action Ouvrir un journal',
      ]),
    );
    expect(found.axes.map(({ title }) => title)).toEqual(['Lire', 'Écrire']);
  });

  it('are no form where the last row is titled like a column that stands there already', () => {
    const found = roadmapOf(
      sheet('Usages', [
        ['Axe 1 : Usages'],
        ['Indicateurs'],
        ['Indicateur', 'Valeur 2016', 'Cible 2017', 'Réalisé', 'Observations'],
        ['Nombre de projets', '20', '28', '23'],
        ['Résultats de l’enquête'],
      ]),
    );
    expect(tree(found)).toEqual([
      'axe 1 Usages',
      '  indicateur Nombre de projets → 28',
      '  indicateur Résultats de l’enquête',
    ]);
  });
});
