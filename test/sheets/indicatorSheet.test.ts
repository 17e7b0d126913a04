import fc from 'fast-check';
import type { Measure, Roadmap } from '../../src/domain/roadmap';
import { indicatorSheet } from '../../src/sheets/indicators/indicatorSheet';
import type { SheetPlan } from '../../src/workbook/plan';
import { cellAt, computed, faultsOf, formulaCells, shownRows } from '../support/plans';
import { action, at, axis, indicator, measure, objective, roadmap } from '../support/roadmap';
import { nouvelleAquitaineRoadmap } from '../support/sampleRoadmaps';
import { materialOf } from '../support/sheetMaterial';

function indicatorsOf(from: Roadmap): SheetPlan {
  const [planned] = indicatorSheet.plans(materialOf(from));
  return planned!;
}

const inAxis = { axis: 'axe 1', objective: 'objectif 1.1' };

const small = roadmap({
  axes: [axis('1 | Apprendre')],
  objectives: [objective('1.1 | Former', { axis: 'axe 1' })],
  actions: [action('A1 | La lettre'), action('A2 | Le site')],
  indicators: [
    indicator('Nombre de stages', {
      ...inAxis,
      actions: ['action A1', 'action A2'],
      targets: [
        measure('150 minimum en 2021', { value: 150, comparator: '≥', unit: 'stages', date: '2021-12-31' }),
        measure('3 000 par an', { value: 3000, unit: 'stages', per: 'an' }),
      ],
      source: at('Axe 1!D4'),
    }),
    indicator('Satisfaction', { ...inAxis, source: at('Axe 1!D5') }),
    indicator('Sans attache', { targets: [measure('Un à deux', { low: 1, high: 2 })] }),
  ],
});

describe('the sheet « Indicateurs »', () => {
  it('shows each indicator under its axis and objective, a line for each target', () => {
    expect(shownRows(indicatorsOf(small)).slice(3)).toEqual([
      'Indicateur | Actions | Cible, comme elle est écrite | Valeur cible | Unité | Échéance | Lu dans',
      'Axe 1\u00a0: Apprendre |  |  |  |  |  | ',
      '1.1 – Former |  |  |  |  |  | ',
      'Nombre de stages | A1, A2 | 150 minimum en 2021 | 150 | stages | 44561 | Axe 1, D4',
      ' |  | 3 000 par an | 3000 | stages par an |  | ',
      'Satisfaction |  |  |  |  |  | Axe 1, D5',
      'Sans axe |  |  |  |  |  | ',
      'Sans attache |  | Un à deux | 1 à 2 |  |  | Feuille, A1',
    ]);
  });

  it('counts what it shows, with formulas', () => {
    expect(cellAt(indicatorsOf(small), 'A3')).toMatchObject({
      value: 'Indicateurs\u00a0: 3 · Cibles\u00a0: 3 · Cibles chiffrées\u00a0: 3',
      formula:
        '"Indicateurs\u00a0: "&COUNTA(G5:G11)&" · Cibles\u00a0: "&COUNTA(C5:C11)&" · Cibles chiffrées\u00a0: "&COUNTA(D5:D11)',
    });
  });

  it('shows figures as numbers, with how they are meant', () => {
    const formatOf = (target: Measure) =>
      cellAt(indicatorsOf(roadmap({ indicators: [indicator('I', { targets: [target] })] })), 'C6').style
        ?.numberFormat;
    expect(formatOf(measure('100 %', { value: 100, unit: '%' }))).toBe('#,##0');
    expect(formatOf(measure('au moins 2,5', { value: 2.5, comparator: '≥' }))).toBe('"≥ "#,##0.0');
    expect(formatOf(measure('+20 %', { value: 20, relative: true, unit: '%' }))).toBe('+#,##0;-#,##0;0');
  });

  it('leads back to the cell that each indicator was read in', () => {
    expect(cellAt(indicatorsOf(small), 'G7').link).toEqual({ sheet: 'Axe 1', address: 'D4' });
  });

  it('leaves out the columns that nothing fills', () => {
    const plan = indicatorsOf(roadmap({ indicators: [indicator('Synthèse')] }));
    expect(shownRows(plan).slice(2)).toEqual([
      'Indicateurs\u00a0: 1 · Cibles\u00a0: 0 · Cibles chiffrées\u00a0: 0 |  | ',
      'Indicateur | Cible, comme elle est écrite | Lu dans',
      'Sans axe |  | ',
      'Synthèse |  | Feuille, A1',
    ]);
  });

  it('names a champ opérationnel with its cible, and a title that both have only once', () => {
    const under = (parent: string, child: string) =>
      roadmap({
        objectives: [
          objective(parent, { id: 'cible' }),
          objective(child, { id: 'champ', parent: 'cible', level: 'field' }),
        ],
        indicators: [indicator('I', { objective: 'champ' })],
      });
    expect(cellAt(indicatorsOf(under('1.1 | Équiper', 'CO1 | Les écoles')), 'A6').value).toBe(
      '1.1 – Équiper › CO1 – Les écoles',
    );
    expect(cellAt(indicatorsOf(under('1.1 | Équiper.', 'CO1 | Équiper')), 'A6').value).toBe(
      '1.1 › CO1 – Équiper',
    );
  });

  it('gives indicators of one row their actions once', () => {
    const shared = ['action A1'];
    const plan = indicatorsOf({
      ...small,
      indicators: [indicator('Un', { actions: shared }), indicator('Deux', { actions: shared })],
    });
    expect(plan.merges).toContainEqual({ top: 5, bottom: 6, left: 1, right: 1 });
  });

  it('has the 29 indicators and 32 targets of Nouvelle-Aquitaine', () => {
    const plan = indicatorsOf(nouvelleAquitaineRoadmap());
    expect(cellAt(plan, 'A3').value).toMatch(/^Indicateurs\s: 29 · Cibles\s: 32 ·/);
    expect(plan.charts).toEqual([]);
    expect(indicatorSheet.lacks(roadmap())).toBe('indicators');
  });

  it('is sound whatever the roadmap, shows every indicator once, and its values are what its formulas compute', () => {
    const anyTarget = fc.record(
      {
        value: fc.integer({ min: -5, max: 5000 }),
        low: fc.constant(1),
        high: fc.constant(3),
        unit: fc.constantFrom('%', 'stages'),
        date: fc.constantFrom('2021', '2021-06', '2021-06-30'),
        relative: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const anyIndicators = fc.array(
      fc.record({
        axis: fc.constantFrom(null, 'axe 1'),
        objective: fc.constantFrom(null, 'objectif 1.1', 'inconnu'),
        actions: fc.subarray(['action A1', 'action A2', 'inconnue']),
        targets: fc.array(anyTarget, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyIndicators, (records) => {
        const plan = indicatorsOf({
          ...small,
          indicators: records.map(({ targets, ...parts }, i) =>
            indicator(`Indicateur ${String(i)}`, {
              ...parts,
              targets: targets.map((target, j) => measure(`cible ${String(j)}`, target)),
            }),
          ),
        });
        expect(faultsOf(plan)).toEqual([]);
        for (const { formula, value } of formulaCells(plan)) expect(computed(plan, formula)).toBe(value);
        const table = plan.rows.flat();
        records.forEach((_, i) => {
          expect(table.filter((cell) => cell?.value === `Indicateur ${String(i)}`)).toHaveLength(1);
        });
      }),
    );
  });
});
