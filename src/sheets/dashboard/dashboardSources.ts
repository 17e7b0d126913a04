import type { Roadmap } from '../../domain/roadmap';
import { actionFollowUpColumnTexts, actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { followUpColumnTexts, followUpSheetTexts } from '../../messages/fr/followUpSheet';
import { cellAddress } from '../../workbook/address';
import { actionColumnIds, actionFigures, writtenStatuses } from './actionFigures';
import { CountedSheets, type CountedPlans } from './countedSheets';
import type { DashboardAxis } from './dashboardAxes';
import { ROWS, type DashboardLayout } from './dashboardLayout';
import { figureCell, namesOfLines, type DashboardLine } from './dashboardTable';
import type { Figure, Unknown } from './figure';
import { indicatorColumnIds, indicatorFigures, measuredIndicators } from './indicatorFigures';

/** What the table counts: the sheets of the follow-up that there are, and what is not known on them yet. */
export class DashboardSources extends CountedSheets {
  constructor(
    private readonly roadmap: Roadmap,
    plans: CountedPlans,
    private readonly strict: boolean,
  ) {
    super(roadmap, plans);
  }

  /** Lines of the table, that of all axes among them. */
  get lineCount(): number {
    return this.axes.length > 1 ? this.axes.length + 1 : this.axes.length;
  }

  /** The lines with their figures, that of all axes last where there are several. */
  lines(layout: DashboardLayout): DashboardLine[] {
    const names = namesOfLines(this.axes, this.roadmap);
    const lines = this.axes.map((axis, i) => ({
      ...this.figuresOf(axis, ROWS.first + i, layout),
      ...names[i]!,
    }));
    return lines.length === this.lineCount
      ? lines
      : [...lines, { ...this.figuresOf(this.all, layout.total, layout), name: dashboardTexts.all }];
  }

  /** What is to be filled, and where, as long as no action has a status; it says itself whether it is so. */
  get actionsUnknown(): Figure | undefined {
    return (
      this.actions &&
      said(
        writtenStatuses(this.actions, this.all.actions),
        dashboardTexts.withoutStatus(actionFollowUpTexts.tab, actionFollowUpColumnTexts.status.header),
      )
    );
  }

  /** The same of indicators without any value. */
  get indicatorsUnknown(): Figure | undefined {
    const { current, currentDate } = followUpColumnTexts;
    return (
      this.indicators &&
      said(
        measuredIndicators(this.indicators, this.all.indicators),
        dashboardTexts.withoutValues(followUpSheetTexts.tab, current.header, currentDate.header),
      )
    );
  }

  private figuresOf(
    { axis, actions, indicators }: DashboardAxis,
    row: number,
    layout: DashboardLayout,
  ): Omit<DashboardLine, 'name'> {
    const unknownAt = (at: number, is: boolean): Unknown => ({ cell: `$${cellAddress(at, 0)}`, said: !is });
    return {
      axis,
      actions,
      indicators,
      ...(this.actions && {
        actionFigures: actionFigures(
          this.actions,
          actions,
          figureCell(row, layout.actions, actionColumnIds),
          unknownAt(ROWS.actionsUnknown, this.hasStatuses),
        ),
      }),
      ...(this.indicators && {
        indicatorFigures: indicatorFigures(this.indicators, indicators, this.strict, {
          totalCell: figureCell(row, layout.indicators, indicatorColumnIds)('total'),
          unknown: unknownAt(ROWS.indicatorsUnknown, this.hasValues),
        }),
      }),
    };
  }
}

function said({ formula, value }: Figure, sentence: string): Figure {
  return { formula: `IF(${formula}=0,"${sentence}","")`, value: value === 0 ? sentence : '' };
}
