import type { Roadmap } from '../../domain/roadmap';
import { actionFollowUpColumnTexts } from '../../messages/fr/actionFollowUpSheet';
import { followUpColumnTexts } from '../../messages/fr/followUpSheet';
import type { SheetPlan } from '../../workbook/plan';
import { writtenStatuses } from './actionFigures';
import { dashboardAxes, type DashboardAxis } from './dashboardAxes';
import { FollowedLines } from './followedLines';
import { measuredIndicators } from './indicatorFigures';

/** The sheets whose cells are counted, as far as there is something on them. */
export interface CountedPlans {
  actions?: SheetPlan;
  indicators?: SheetPlan;
}

/** The headers that tell the items of both. */
export const actionNames = {
  mark: actionFollowUpColumnTexts.mark.header,
  title: actionFollowUpColumnTexts.action.header,
  code: actionFollowUpColumnTexts.code.header,
};
export const indicatorNames = {
  mark: followUpColumnTexts.mark.header,
  title: followUpColumnTexts.indicator.header,
};

/** The sheets of the follow-up as they are counted by axis, and whether anything is known on them yet. */
export class CountedSheets {
  readonly axes: readonly DashboardAxis[];
  /** All axes together. */
  readonly all: DashboardAxis;
  readonly actions: FollowedLines | undefined;
  readonly indicators: FollowedLines | undefined;

  constructor(roadmap: Roadmap, plans: CountedPlans) {
    const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> =>
      new Set(items.map(({ id }) => id));
    this.all = { axis: null, actions: idsOf(roadmap.actions), indicators: idsOf(roadmap.indicators) };
    this.axes = dashboardAxes(roadmap);
    this.actions = plans.actions && new FollowedLines(plans.actions, actionNames, this.all.actions);
    this.indicators =
      plans.indicators && new FollowedLines(plans.indicators, indicatorNames, this.all.indicators);
  }

  /** True where people say how actions stand. */
  get hasStatuses(): boolean {
    return this.actions !== undefined && writtenStatuses(this.actions, this.all.actions).value !== 0;
  }

  /** True where an indicator has a value. */
  get hasValues(): boolean {
    return (
      this.indicators !== undefined && measuredIndicators(this.indicators, this.all.indicators).value !== 0
    );
  }
}
