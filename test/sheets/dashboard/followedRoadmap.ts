import fc from 'fast-check';
import type { Action, Indicator, Roadmap } from '../../../src/domain/roadmap';
import {
  ACTION_FOLLOW_UP_ID,
  actionFollowUpSheet,
} from '../../../src/sheets/actionFollowUp/actionFollowUpSheet';
import { dashboardSheet } from '../../../src/sheets/dashboard/dashboardSheet';
import { followUpSheet } from '../../../src/sheets/followUp/followUpSheet';
import { parameterSheet } from '../../../src/sheets/parameters/parameterSheet';
import type { SheetMaterial } from '../../../src/sheets/sheet';
import type { SheetPlan } from '../../../src/workbook/plan';
import { action, axis, field, indicator, measure, roadmap } from '../../support/roadmap';

export const DAY = '2024-09-02';

/** The dashboard of a roadmap, with the sheets that it counts. */
export function dashboardWith(
  given: Roadmap,
  settings: SheetMaterial['settings'] = { 'paramètres/date': DAY },
): { dashboard: SheetPlan; counted: SheetPlan[] } {
  const material: SheetMaterial = {
    roadmap: given,
    findings: () => [],
    day: DAY,
    settings,
    plansOf: (id) => (id === ACTION_FOLLOW_UP_ID ? actionFollowUpSheet : followUpSheet).plans(material),
  };
  const counted = [followUpSheet, actionFollowUpSheet].filter((sheet) => sheet.lacks(given) === null);
  return {
    dashboard: dashboardSheet.plans(material)[0]!,
    counted: [...counted, parameterSheet].flatMap((sheet) => sheet.plans(material)),
  };
}

const STATUSES = ['À venir', 'À arbitrer', 'En cours', 'En pause', 'Bloqué', 'Réalisé', 'Abandonné'];
const ownAxis = fc.constantFrom('axe 1', 'axe 2', 'axe 3', null);

const anyAction = fc
  .record({
    axis: ownAxis,
    status: fc.constantFrom(...STATUSES, 'En cours', 'Terminée', 'on verra', ''),
    share: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
    due: fc.option(fc.constantFrom('2024-06-30', '2024-09-01', '2024-09-02', '2025-01-31'), {
      nil: undefined,
    }),
  })
  .map(({ axis: own, status, share, due }): Pick<Action, 'axis' | 'fields'> => ({
    axis: own,
    fields: {
      ...(status !== '' && { status: field(status) }),
      ...(share !== undefined && { progress: field(`${String(share)} %`, 'A1', { number: share / 100 }) }),
      ...(due !== undefined && { due: field(due, 'A1', { date: due }) }),
    },
  }));

const level = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const anyIndicator = fc
  .record({
    axis: ownAxis,
    target: level,
    current: level,
    baseline: level,
    date: fc.constantFrom('2022-01-15', '2024-06-30'),
    due: fc.option(fc.constantFrom('2024-06-30', '2026-08-31'), { nil: undefined }),
    weight: fc.option(fc.constantFrom(0, 1, 2.5), { nil: undefined }),
  })
  .map(({ axis: own, target, current, baseline, date, due, weight }): Partial<Indicator> => {
    const level = (value: number, more = {}): ReturnType<typeof measure> =>
      measure(`${String(value)} projets`, { value, unit: 'projets', ...more });
    return {
      axis: own,
      targets: target === undefined ? [] : [level(target)],
      ...(current !== undefined && { current: level(current, { date }) }),
      ...(baseline !== undefined && { baseline: level(baseline) }),
      ...(due !== undefined && { due }),
      ...(weight !== undefined && { weight }),
    };
  });

/** Roadmaps of three axes with statuses, shares, values and weights of all kinds. */
export const followedRoadmap: fc.Arbitrary<Roadmap> = fc
  .record({
    actions: fc.array(anyAction, { maxLength: 12 }),
    indicators: fc.array(anyIndicator, { maxLength: 12 }),
  })
  .filter(({ actions, indicators }) => actions.length + indicators.length > 0)
  .map((parts) =>
    roadmap({
      axes: [axis('1 | Former'), axis('2 | Équiper'), axis('3 | Animer')],
      actions: parts.actions.map((more, i) => action(`A${String(i)} | Action ${String(i)}`, more)),
      indicators: parts.indicators.map((more, i) => indicator(`Nombre ${String(i)}`, more)),
    }),
  );
