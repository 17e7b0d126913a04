import { actionFollowUpColumnTexts } from '../../messages/fr/actionFollowUpSheet';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { followUpColumnTexts } from '../../messages/fr/followUpSheet';
import { actionWithoutStatus, lateAction } from './actionFigures';
import type { DashboardSources } from './dashboardSources';
import { lateIndicator, staleValue, unmeasuredIndicator } from './indicatorFigures';
import type { LiveList } from './liveList';

const { lists } = dashboardTexts;

/** The lists that there is something to say in: nothing is late or old where nothing is filled in. */
export function dashboardLists({
  actions,
  hasStatuses,
  hasValues,
  indicators,
}: DashboardSources): LiveList[] {
  const { freshness, state } = followUpColumnTexts;
  const { situation } = actionFollowUpColumnTexts;
  return [
    ...(actions && hasStatuses
      ? [{ ...lists.lateActions, lines: actions, header: situation.header, criterion: lateAction }]
      : []),
    ...(actions && hasStatuses && !indicators
      ? [{ ...lists.withoutStatus, lines: actions, header: situation.header, criterion: actionWithoutStatus }]
      : []),
    ...(indicators && hasValues
      ? [{ ...lists.lateIndicators, lines: indicators, header: state.header, criterion: lateIndicator }]
      : []),
    ...(indicators
      ? [{ ...lists.unmeasured, lines: indicators, header: state.header, criterion: unmeasuredIndicator }]
      : []),
    ...(indicators && hasValues
      ? [{ ...lists.stale, lines: indicators, header: freshness.header, criterion: staleValue }]
      : []),
  ];
}

/** Columns from the first to the last. */
export interface Span {
  left: number;
  right: number;
}

/** How many lists stand above each other at most, where they stand in so many columns. */
export function listsAbove(lists: number, columns: number): number {
  return Math.max(1, Math.ceil(lists / columns));
}

/** How many columns of lists there are. */
export function listColumns({ actions, hasStatuses, indicators }: DashboardSources): number {
  return [!hasStatuses, actions, indicators].filter(Boolean).length;
}
