import { statusChart } from '../../../src/sheets/charts/statusChart';
import { action, at, axis, field, roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

const withStatus = (code: string, status: string, own: string | null) =>
  action(`${code} | Action`, { axis: own, fields: status === '' ? {} : { status: field(status, 'H4') } });

const axes = [
  axis('1 | Apprendre', { source: at('Axe 1!A1') }),
  axis('2 | Équiper', { source: at('Axe 2!A1') }),
];

describe('the chart of actions by status and axis', () => {
  it('stacks what each axis has, and says it in words', () => {
    const given = roadmap({
      axes,
      actions: [
        withStatus('1-1', 'Réalisé', 'axe 1'),
        withStatus('1-2', 'En cours', 'axe 1'),
        withStatus('2-1', 'À venir', 'axe 2'),
        withStatus('2-2', 'À arbitrer', 'axe 2'),
        withStatus('2-3', 'Bloqué', 'axe 2'),
        withStatus('3-1', '', null),
      ],
    });
    expect(statusChart(materialOf(given)).charts).toMatchObject([
      {
        id: 'actions-par-statut',
        stacking: 'stacked',
        title: '1\u00a0action réalisée sur 6, 1 en cours',
        sentence:
          'Axe 1\u00a0: Apprendre\u00a0: 1\u00a0réalisée, 1 en cours. Axe 2\u00a0: Équiper\u00a0: 2\u00a0non commencées, 1\u00a0en pause ou bloquée. Sans axe\u00a0: 1 sans statut lisible.',
        sources: [at('H4')],
        categories: ['Axe 1\u00a0: Apprendre', 'Axe 2\u00a0: Équiper', 'Sans axe'],
        valueAxisTitle: 'Nombre d’actions',
        series: [
          { label: 'Réalisées', points: [{ value: 1, source: at('Axe 1!A1') }, { value: 0 }, { value: 0 }] },
          { label: 'En cours', points: [{ value: 1 }, { value: 0 }, { value: 0 }] },
          { label: 'Non commencées', points: [{ value: 0 }, { value: 2 }, { value: 0 }] },
          { label: 'En pause ou bloquées', points: [{ value: 0 }, { value: 1 }, { value: 0 }] },
          { label: 'Sans statut lisible', points: [{ value: 0 }, { value: 0 }, { value: 1 }] },
        ],
      },
    ]);
  });

  it('is not there where nobody has written a status that is understood', () => {
    const given = roadmap({
      axes,
      actions: [withStatus('1-1', '', 'axe 1'), withStatus('1-2', 'voir Paul', 'axe 1')],
    });
    expect(statusChart(materialOf(given)).charts).toEqual([]);
  });
});
