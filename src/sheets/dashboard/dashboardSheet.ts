import { followUpParameters } from '../../domain/followUp/parameters';
import { ACTION_FOLLOW_UP_ID } from '../actionFollowUp/actionFollowUpSheet';
import { FOLLOW_UP_ID } from '../followUp/followUpSheet';
import { PARAMETERS_ID } from '../parameters/parameterSheet';
import type { GeneratedSheet } from '../sheet';
import { DASHBOARD_ID, planDashboard } from './dashboardPlan';

/** The figures of the follow-up on one page, for the person who runs the roadmap. */
export const dashboardSheet: GeneratedSheet = {
  id: DASHBOARD_ID,
  counts: [FOLLOW_UP_ID, ACTION_FOLLOW_UP_ID, PARAMETERS_ID],
  lacks: ({ actions, indicators }) => (actions.length + indicators.length === 0 ? 'actions' : null),
  plans: ({ roadmap, plansOf, settings, day }) => [
    planDashboard(
      roadmap,
      {
        ...(roadmap.actions.length > 0 && { actions: plansOf(ACTION_FOLLOW_UP_ID)[0]! }),
        ...(roadmap.indicators.length > 0 && { indicators: plansOf(FOLLOW_UP_ID)[0]! }),
      },
      followUpParameters(settings, day),
    ),
  ],
};
