import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

describe('columns that date the values of an indicator', () => {
  it('are read under « Date VI », « Date VA » and « Échéance de la cible »', () => {
    const { indicators, actions } = roadmapOf(
      sheet('Plan', [
        [
          'Action',
          'Fin',
          'Indicateur',
          'Valeur initiale',
          'Date VI',
          'Valeur actuelle',
          'Date VA',
          'Cible',
          'Échéance de la cible',
        ],
        [
          'Prêter des robots',
          '30/06/2026',
          'Nombre de prêts',
          '4',
          '15/09/2025',
          '9',
          '20/02/2026',
          '25',
          '30/06/2027',
        ],
        [
          'Auditer le parc',
          '30/06/2026',
          'Nombre d’audits',
          '1',
          '15/09/2025',
          '3',
          '20/02/2026',
          '8 en 2028',
          '30/06/2027',
        ],
      ]),
    );
    expect(
      indicators.map(({ baseline, current, targets }) => [baseline?.date, current?.date, targets[0]?.date]),
    ).toEqual([
      ['2025-09-15', '2026-02-20', '2027-06-30'],
      ['2025-09-15', '2026-02-20', '2028-12-31'],
    ]);
    expect(actions.map(({ fields, extra }) => [fields.due?.text, Object.keys(extra)])).toEqual([
      ['30/06/2026', []],
      ['30/06/2026', []],
    ]);
  });

  it('are read in a table of indicators alone', () => {
    const { indicators } = roadmapOf(
      sheet('Indicateurs', [
        ['Indicateur', 'Cible', 'Date de la cible'],
        ['Nombre de prêts', '25', '30/06/2027'],
        ['Nombre d’audits', '8', 'juin 2028'],
      ]),
    );
    expect(indicators.map(({ targets }) => targets[0]?.date)).toEqual(['2027-06-30', '2028-06-30']);
  });

  it('are the dates of the actions where these have no other', () => {
    const { actions } = roadmapOf(
      sheet('Plan', [
        ['Action', 'Indicateur', 'Cible', 'Échéance de la cible'],
        ['Prêter des robots', 'Nombre de prêts', '25', '30/06/2027'],
        ['Auditer le parc', 'Nombre d’audits', '8', '30/06/2028'],
      ]),
    );
    expect(actions.map(({ fields }) => fields.due?.text)).toEqual(['30/06/2027', '30/06/2028']);
  });
});
