import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

describe('a column « Avancement »', () => {
  const fieldsOf = (...cells: string[]): unknown[] =>
    roadmapOf(
      sheet('Plan', [
        ['Action', 'Pilote', 'Avancement'],
        ...['Prêter des robots', 'Tutorer les débutants', 'Auditer le parc'].map((action, i) => [
          action,
          'DRANE',
          cells[i]!,
        ]),
      ]),
    ).actions.map(({ fields: { status, progress } }) => [status?.text, progress?.text]);

  it('holds the states of actions where it says so', () => {
    expect(fieldsOf('En cours', 'Terminé', 'Presque')).toEqual([
      ['En cours', undefined],
      ['Terminé', undefined],
      ['Presque', undefined],
    ]);
  });

  it('holds how far they are where it tells figures', () => {
    expect(fieldsOf('40 %', '100 %', 'En cours')).toEqual([
      [undefined, '40 %'],
      [undefined, '100 %'],
      [undefined, 'En cours'],
    ]);
  });

  it('holds how far they are beside a column « Statut »', () => {
    const { actions } = roadmapOf(
      sheet('Plan', [
        ['Action', 'Statut', 'Avancement'],
        ['Prêter des robots', 'En cours', 'En cours'],
        ['Auditer le parc', 'À venir', 'À lancer'],
      ]),
    );
    expect(actions.map(({ fields: { status, progress } }) => [status?.text, progress?.text])).toEqual([
      ['En cours', 'En cours'],
      ['À venir', 'À lancer'],
    ]);
  });
});
