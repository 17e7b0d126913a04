import type { Axis, Roadmap } from '../../domain/roadmap';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { axisFollowUpFields } from '../../sheets/dashboard/axisCells';
import { DASHBOARD_ID } from '../../sheets/dashboard/dashboardPlan';
import type { FollowUpForm } from './followUpForm';

const HEADERS = { weather: dashboardTexts.weather, weatherComment: dashboardTexts.comment };

/** The axes on the sheet « Tableau de bord »: the user's own sheets say nothing of their météo. */
export const axisForm = ({ levels }: Pick<Roadmap, 'levels'>): FollowUpForm<Axis> => ({
  id: DASHBOARD_ID,
  tab: dashboardTexts.tab,
  marked: true,
  columns: () => ({
    label: levels.axis,
    mark: dashboardTexts.mark,
    headers: [
      { text: levels.axis },
      ...axisFollowUpFields.map((field) => ({ text: HEADERS[field], field })),
      { text: dashboardTexts.mark },
    ],
  }),
  own: () => ({}),
  ownSource: ({ source }) => source,
  isText: () => true,
});
