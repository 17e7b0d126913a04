import {
  broadActions,
  BROAD_SHARE,
  FEWEST_FOR_BROAD,
  servedOnce,
  unlinkedActions,
  unserved,
  type Coverage,
} from '../../domain/coverage';
import type { coverageTexts } from '../../messages/fr/coverage';
import { rectAddress } from '../../workbook/address';
import type { CoverageLayout, Table } from './coverageLayout';

/** One line of the figures that the sheet begins with: a number and its share, as formulas on the tables below. */
export interface Figure {
  id: keyof typeof coverageTexts.figures;
  count: { formula: string; value: number };
  /** From 0 to 1. */
  share: { formula: string; value: number };
}

/** Columns of the tables, counted from 0. */
export const COLUMNS = { label: 0, count: 1, second: 2, third: 3, fourth: 4 } as const;

/** Which figures a coverage has: how broad actions are says nothing where objectives are few. */
export function figureIds({ objectives }: Coverage): Figure['id'][] {
  const ids: Figure['id'][] = ['density', 'served', 'unserved', 'once', 'deep', 'unlinked'];
  return objectives.length < FEWEST_FOR_BROAD ? ids : [...ids, 'broad'];
}

/** The figures of a coverage, in the order of `figureIds`. */
export function coverageFigures(coverage: Coverage, layout: CoverageLayout): Figure[] {
  const { objectives, actions, marks, density } = coverage;
  const column = ({ first, last }: Table, at: number): string =>
    rectAddress({ top: first, bottom: last, left: at, right: at });
  const byObjective = column(layout.objectives, COLUMNS.count);
  const aimed = column(layout.objectives, COLUMNS.second);
  const byAction = column(layout.actions, COLUMNS.count);
  const shareByAction = column(layout.actions, COLUMNS.second);
  const of =
    (all: { length: number }, counted: string) =>
    (formula: string, value: number): Omit<Figure, 'id'> => ({
      count: { formula, value },
      share: { formula: `(${formula})/COUNT(${counted})`, value: value / all.length },
    });
  const ofObjectives = of(objectives, byObjective);
  const ofActions = of(actions, byAction);
  const figures: Record<Figure['id'], Omit<Figure, 'id'>> = {
    density: {
      count: { formula: `SUM(${byObjective})`, value: marks },
      share: {
        formula: `SUM(${byObjective})/(COUNT(${byObjective})*COUNT(${byAction}))`,
        value: density,
      },
    },
    served: ofObjectives(
      `COUNTIF(${byObjective},">0")`,
      objectives.filter(({ links }) => links.length > 0).length,
    ),
    unserved: ofObjectives(`COUNTIF(${byObjective},0)`, unserved(coverage).length),
    once: ofObjectives(`COUNTIF(${byObjective},1)`, servedOnce(coverage).length),
    deep: ofObjectives(`COUNTIF(${aimed},">0")`, objectives.filter((one) => one.aimed > 0).length),
    unlinked: ofActions(`COUNTIF(${byAction},0)`, unlinkedActions(coverage).length),
    broad: ofActions(`COUNTIF(${shareByAction},">${String(BROAD_SHARE)}")`, broadActions(coverage).length),
  };
  return figureIds(coverage).map((id) => ({ id, ...figures[id] }));
}
