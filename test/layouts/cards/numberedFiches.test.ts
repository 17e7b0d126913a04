import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

function fiche(name: string, title: string): Cells {
  return [
    [name, title],
    ['Description', `Ce que l’on fait : ${title}`],
    ['Pilote', 'DRANE'],
    ['Public', 'Collégiens'],
  ];
}

describe('fiches that begin with « Fiche A1 » beside the title', () => {
  it.each([
    ['with a blank row between them', [[]] as Cells],
    ['one right below the other', [] as Cells],
  ])('are each a card of their own, %s', (_, between) => {
    const { actions } = roadmapOf(
      sheet('Plan 2025-2028', [
        ...fiche('Fiche A1', 'Prêter des robots'),
        ...between,
        ...fiche('Fiche A2', 'Tutorer les débutants'),
        ...between,
        ...fiche('Fiche B1', 'Cartographier les usages'),
      ]),
    );
    expect(actions.map(({ code, title, fields }) => [code, title, fields.owner?.text])).toEqual([
      ['A1', 'Prêter des robots', 'DRANE'],
      ['A2', 'Tutorer les débutants', 'DRANE'],
      ['B1', 'Cartographier les usages', 'DRANE'],
    ]);
  });

  it('leaves « Action 1.1 », « Action 1.2 » one right under the other as lines of an outline', () => {
    const { actions } = roadmapOf(
      sheet('Plan', [
        ['Axe 1', 'Former'],
        ['Action 1.1', 'Prêter des robots'],
        ['Action 1.2', 'Tutorer les débutants'],
        ['Action 1.3', 'Cartographier les usages'],
      ]),
    );
    expect(actions.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3']);
  });
});
