import { sheet } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

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
});
