import type { Roadmap } from '../../../src/domain/roadmap';
import { followUpSheet } from '../../../src/sheets/followUp/followUpSheet';
import { ownFollowUpCell } from '../../../src/sheets/followUp/ownCells';
import type { SheetPlan } from '../../../src/workbook/plan';
import { cellAt, faultsOf, shownRows } from '../../support/plans';
import { at, axis, field, indicator, measure, roadmap } from '../../support/roadmap';
import { nouvelleAquitaineRoadmap } from '../../support/sampleRoadmaps';
import { materialOf } from '../../support/sheetMaterial';
import { readCases, typedCases } from './followUpCases';

function planned(given: Roadmap): SheetPlan {
  return followUpSheet.plans(materialOf(given))[0]!;
}

/** The headers between the first and the last given one. */
function headers(plan: SheetPlan, first: string, last: string): unknown[] {
  const all = plan.rows[3]!.map((cell) => cell?.value);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

const equipped = indicator('1 | Part des élèves équipés', {
  axis: 'axe 1',
  baseline: measure('0 %', { value: 0, unit: '%', date: '2023-09-01' }),
  current: measure('40 %', { value: 40, unit: '%', date: '2024-06-30' }),
  targets: [
    measure('40 % en 2024', { value: 40, unit: '%', date: '2024-12-31' }),
    measure('80 % en 2026', { value: 80, unit: '%', date: '2026-12-31' }),
  ],
});
const small = roadmap({ axes: [axis('1 | Équiper')], indicators: [equipped] });

describe('the sheet « Suivi »', () => {
  it.each<[string, Roadmap]>([
    ['Nouvelle-Aquitaine', nouvelleAquitaineRoadmap()],
    ['indicators as documents say them', readCases(30)],
    ['anything typed', typedCases(30)],
  ])('is a sound plan: %s', (_name, given) => {
    expect(faultsOf(planned(given))).toEqual([]);
  });

  it('shows what is typed and what it comes to in front, and folds the rest', () => {
    const plan = planned(small);
    expect(shownRows(plan)[4]).toMatch(/^Axe 1\u00a0: Équiper/);
    expect(shownRows(plan)[5]).toMatch(
      /^1 – Part des élèves équipés \| 0.8 \| 0.4 \| 45473 \| {2}\| 0.5 \| → En cours \| Oui/,
    );
    expect(plan.foldedColumns).toEqual([{ first: 8, last: plan.columnWidths.length - 1 }]);
  });

  it('has a column for each year that a target on the way is meant or typed for, and no other', () => {
    const typed = {
      [equipped.id]: { comment: field('à revoir'), step2025: field('60', 'A1', { number: 0.6 }) },
    };
    expect(headers(planned({ ...small, typed }), 'Date du départ', 'Échéance')).toEqual([
      'Date du départ',
      'Cible 2024',
      'Cible 2025',
      'Échéance',
    ]);
  });

  it('writes back what was typed as it was typed, a text in a number too', () => {
    const typed = {
      [equipped.id]: { current: field('environ 60'), target: field('90%', 'A1', { number: 0.9 }) },
    };
    const plan = planned({ ...small, typed });
    expect([cellAt(plan, 'B6').value, cellAt(plan, 'C6').value]).toEqual([0.9, 'environ 60']);
    expect(cellAt(plan, 'G6').value).toBe('? Non mesuré');
  });

  it('keeps what was typed of indicators that are gone, at the foot and with nothing computed', () => {
    const gone = {
      sheet: 'suivi',
      id: 'parti',
      label: 'Indicateur parti',
      values: { current: field('12', 'A1', { number: 12 }) },
      source: at('A9'),
    };
    const plan = planned({ ...small, kept: [gone] });
    expect(shownRows(plan).slice(-2)).toEqual([
      expect.stringMatching(/^Lignes qui ne correspondent plus à vos feuilles/),
      expect.stringMatching(/^Indicateur parti \| {2}\| 12 \|.*\| parti$/),
    ]);
    expect(plan.owned.find(({ key }) => key === 'current/parti')?.value).toBe('12');
    expect(plan.rows.at(-1)!.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });
});

describe('what the user’s own sheets say in a cell', () => {
  const own = (target: Parameters<typeof measure>, current?: Parameters<typeof measure>) =>
    indicator('Taux', {
      targets: [measure(...target)],
      ...(current && { current: measure(...current) }),
    });

  it.each([
    ['a percentage is a fraction', own(['80 %', { value: 80, unit: '%' }]), 'target', 0.8],
    ['a number is itself', own(['80 écoles', { value: 80, unit: 'écoles' }]), 'target', 80],
    [
      'a change leaves its cell empty',
      own(['doublement', { value: 100, unit: '%', relative: true }]),
      'target',
      undefined,
    ],
    ['so does a range', own(['20 à 30', { low: 20, high: 30 }]), 'target', undefined],
    ['« oui » is a milestone', own(['Oui', {}]), 'target', 'oui'],
    ['a unit is that of the target', own(['80 écoles', { value: 80, unit: 'écoles' }]), 'unit', 'écoles'],
    [
      'a figure in another unit stays in its words',
      own(['80 %', { value: 80, unit: '%' }], ['14 EPLE', { value: 14, unit: 'EPLE' }]),
      'current',
      '14 EPLE',
    ],
  ] as const)('%s', (_what, item, name, value) => {
    expect(ownFollowUpCell(item, name).value).toBe(value);
  });
});
