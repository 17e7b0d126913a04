import { coverageOf, type Coverage } from '../../domain/coverage';
import { tidy } from '../../domain/text';
import { sheetTexts } from '../../messages/fr';
import { coverageChartTexts } from '../../messages/fr/charts';
import { coverageTexts } from '../../messages/fr/coverage';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { axisInWords } from '../coverage/coverageTables';
import { headingOf } from '../labels';
import { SHARE_FORMAT } from '../looks';
import { matricesOf } from '../matrix/matrixFrameworks';
import type { ChartMaker, ChartModel } from './chart';
import { axisNames } from './chartNames';

/** The sheet whose figures these charts follow. */
export const COVERAGE_SHEET = 'couverture';

/** What each axis of a projet académique weighs and receives; none as long as nobody has set a croix. */
export const coverageCharts: ChartMaker = ({ roadmap, plansOf }) => {
  const matrices = roadmap.actions.length === 0 ? [] : matricesOf(roadmap);
  const plans = plansOf(COVERAGE_SHEET);
  return {
    charts: matrices.flatMap(({ framework }, i) => {
      const coverage = coverageOf(roadmap, framework);
      if (coverage.marks === 0 || coverage.axes.length < 2) return [];
      const id = i === 0 ? 'couverture' : `couverture/${String(i + 1)}`;
      return chartOf(coverage, { id, isOnly: matrices.length === 1, plan: plans[i] });
    }),
    leftOut: [],
  };
};

function chartOf(
  { framework, axes, objectives }: Coverage,
  { id, isOnly, plan }: { id: string; isOnly: boolean; plan: SheetPlan | undefined },
): ChartModel {
  const served = objectives.filter(({ links }) => links.length > 0).length;
  // Both charts show the same cells: those of the sheet « Couverture ».
  const shown = plan?.charts[0];
  const formula = (series: number, axis: number): { formula?: string } => {
    const rect = shown?.series[series]?.rect;
    return plan && rect
      ? { formula: sheetReference(plan.name) + cellAddress(rect.top + axis, rect.left) }
      : {};
  };
  const texts = coverageChartTexts;
  return {
    id,
    choices: ['barres', 'colonnes', 'masqué'],
    title: isOnly
      ? texts.title(served, objectives.length)
      : texts.titleOf(tidy(framework.title), served, objectives.length),
    sentence: `${axes.map((axis) => axisInWords(axis, objectives.length)).join('. ')}.`,
    sources: [
      plan && shown
        ? { sheet: plan.name, address: cellAddress(shown.categories.rect.top, 0) }
        : framework.source,
    ],
    categoryHeader: coverageTexts.axis,
    categories: axisNames(axes.map(({ axis }) => headingOf(axis, sheetTexts.axis))),
    series: [
      {
        label: coverageTexts.objectiveShare,
        points: axes.map((axis, i) => ({
          value: axis.objectives.length / objectives.length,
          source: axis.objectives[0]!.source,
          ...formula(0, i),
        })),
      },
      {
        label: coverageTexts.markShare,
        points: axes.map(({ share, objectives: own }, i) => ({
          value: share,
          source: own[0]!.source,
          ...formula(1, i),
        })),
      },
    ],
    numberFormat: SHARE_FORMAT,
    valueAxisTitle: texts.measure,
    valueRange: { minimum: 0 },
  };
}
