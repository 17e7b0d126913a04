import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** The status and the progress of each action of a sheet. */
function statesOf(cells: Cells): (string | undefined)[][] {
  return roadmapOf(sheet('Plan', cells)).actions.map(({ title, fields: { status, progress } }) => [
    title,
    status?.text,
    progress?.text,
  ]);
}

describe('a state said under « Avancement »', () => {
  it('is the status of a fiche', () => {
    expect(
      statesOf([
        ['Action', 'Prêter des robots'],
        ['Pilote', 'DRANE'],
        ['Public', 'Collégiens'],
        ['Avancement', 'En cours'],
      ]),
    ).toEqual([['Prêter des robots', 'En cours', undefined]]);
  });

  it('is the status in an outline', () => {
    expect(
      statesOf([
        ['Axe 1 : Équiper'],
        ['Objectif 1.1 : Prêter'],
        ['Action 1.1.1 : Prêter des robots'],
        ['Pilote : DRANE'],
        ['Avancement : terminé'],
        ['Action 1.1.2 : Prêter des tablettes'],
        ['Pilote : DRANE'],
        ['Avancement : 40 %'],
        ['Action 1.1.3 : Prêter des casques'],
        ['Avancement : à venir'],
      ]),
    ).toEqual([
      ['Prêter des robots', 'terminé', undefined],
      ['Prêter des tablettes', undefined, '40 %'],
      ['Prêter des casques', 'à venir', undefined],
    ]);
  });

  it('stays the progress where the others tell figures', () => {
    expect(
      statesOf([
        ['Action', 'Prêter des robots'],
        ['Pilote', 'DRANE'],
        ['Public', 'Collégiens'],
        ['Avancement', 'En cours'],
        [],
        ['Action', 'Prêter des casques'],
        ['Pilote', 'DRANE'],
        ['Public', 'Lycéens'],
        ['Avancement', '40 %'],
      ]),
    ).toEqual([
      ['Prêter des robots', undefined, 'En cours'],
      ['Prêter des casques', undefined, '40 %'],
    ]);
  });

  it('stays the progress where a status stands beside it', () => {
    expect(
      statesOf([
        ['Action', 'Prêter des robots'],
        ['Pilote', 'DRANE'],
        ['Public', 'Collégiens'],
        ['Statut', 'Bloqué'],
        ['Avancement', 'En cours'],
      ]),
    ).toEqual([['Prêter des robots', 'Bloqué', 'En cours']]);
  });
});
