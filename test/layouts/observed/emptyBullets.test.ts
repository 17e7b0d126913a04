import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

const observed = (actions: string): unknown[] =>
  roadmapOf(
    sheet('Axe 1', [
      ['Objectif', 'Actions', 'Indicateurs'],
      ['Former les enseignants', actions, 'Nombre d’inscrits'],
    ]),
  ).observations;

describe('bullets without a text', () => {
  it('are told with the cell that they leave when they are taken out', () => {
    expect(observed('➤ Ouvrir un parcours\n➤ \n➤ Suivre les inscrits\n-')).toEqual([
      {
        kind: 'empty-bullet',
        source: { sheet: 'Axe 1', address: 'B2' },
        text: '➤ Ouvrir un parcours\n➤ \n➤ Suivre les inscrits\n-',
        without: '➤ Ouvrir un parcours\n➤ Suivre les inscrits',
      },
    ]);
  });

  it.each(['➤ Ouvrir un parcours\n\n➤ Suivre les inscrits', 'Ouvrir un parcours\n– – –\nSuivre', '-', '●'])(
    'are not seen in %j',
    (actions) => {
      expect(observed(actions)).toEqual([]);
    },
  );
});
