import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

const HEADER = ['Axe', 'Objectif', 'Action', 'Pilote'];

describe('one title under two codes of one sheet', () => {
  it('is two axes, and two objectives of one axis', () => {
    expect(
      tree(
        roadmapOf(
          sheet('Plan', [
            HEADER,
            ['Axe 1 - Usages', '1.1 - Former', 'Ouvrir un atelier', 'DANE'],
            ['Axe 1 - Usages', '1.2 - Former', 'Tutorer les débutants', 'DANE'],
            ['Axe 2 - Usages', '2.1 - Former', 'Publier un guide', 'DANE'],
          ]),
        ),
      ),
    ).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Ouvrir un atelier',
      '  objectif 1.2 Former',
      '    action Tutorer les débutants',
      'axe 2 Usages',
      '  objectif 2.1 Former',
      '    action Publier un guide',
    ]);
  });

  it('is one axis where the number was dragged down: another title has it too', () => {
    expect(
      roadmapOf(
        sheet('Plan', [
          HEADER,
          ['Axe 1 - Usages', '1.1 - Former', 'Ouvrir un atelier', 'DANE'],
          ['Axe 2 - Usages', '1.1 - Former', 'Tutorer les débutants', 'DANE'],
          ['Axe 2 - Équipement', '2.1 - Câbler', 'Tirer la fibre', 'DANE'],
        ]),
      ).axes.map(({ title }) => title),
    ).toEqual(['Usages', 'Équipement']);
  });

  it('is one axis that another sheet numbers anew', () => {
    expect(
      roadmapOf(
        sheet('Axes', [
          ['Axe', 'Pilote'],
          ['Axe 2 - Usages', 'DANE'],
          ['Axe 1 - Équipement', 'DSI'],
        ]),
        sheet('Plan', [
          HEADER,
          ['Axe 1 - Usages', '1.1 - Former', 'Ouvrir un atelier', 'DANE'],
          ['Axe 2 - Équipement', '2.1 - Câbler', 'Tirer la fibre', 'DANE'],
        ]),
      ).axes,
    ).toHaveLength(2);
  });
});
