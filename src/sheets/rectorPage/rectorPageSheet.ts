import { followUpParameters } from '../../domain/followUp/parameters';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { ACTION_FOLLOW_UP_ID } from '../actionFollowUp/actionFollowUpSheet';
import { FOLLOW_UP_ID } from '../followUp/followUpSheet';
import { PARAMETERS_ID } from '../parameters/parameterSheet';
import type { GeneratedSheet, SheetMaterial } from '../sheet';
import type { SheetPlan } from '../../workbook/plan';
import type { CountedPlans } from '../dashboard/countedSheets';
import { AxisStates } from './axisStates';
import { pageContent, withChosenPersons } from './pageContent';
import type { PageMaterial } from './pageMaterial';
import { planPage } from './planPage';
import { planSlides } from './slides';

const common: Pick<GeneratedSheet, 'counts' | 'onRequest' | 'lacks'> = {
  counts: [FOLLOW_UP_ID, ACTION_FOLLOW_UP_ID, PARAMETERS_ID],
  onRequest: true,
  lacks: ({ actions, indicators }) => (actions.length + indicators.length === 0 ? 'actions' : null),
};

/** One page of A4 that is read in a minute. */
export const rectorPageSheet: GeneratedSheet = {
  id: 'page-recteur',
  ...common,
  plans: (material) => [planned(planPage(pageMaterial(material)), 'page-recteur', committeePageTexts.tab)],
};

/** The same on pages of the shape of a screen, to be projected. */
export const slidesSheet: GeneratedSheet = {
  id: 'page-projeter',
  ...common,
  plans: (material) => [
    planned(planSlides(pageMaterial(material)), 'page-projeter', committeePageTexts.slidesTab),
  ],
};

function planned(plan: Omit<SheetPlan, 'id' | 'name'>, id: string, name: string): SheetPlan {
  return { ...plan, id, name };
}

function pageMaterial({ roadmap, settings, day, plansOf }: SheetMaterial): PageMaterial {
  const shown = withChosenPersons(roadmap, settings);
  const plans: CountedPlans = {
    ...(roadmap.actions.length > 0 && { actions: plansOf(ACTION_FOLLOW_UP_ID)[0]! }),
    ...(roadmap.indicators.length > 0 && { indicators: plansOf(FOLLOW_UP_ID)[0]! }),
  };
  return {
    roadmap: shown,
    plans,
    states: new AxisStates(shown, plans, followUpParameters(settings, day).strict),
    content: pageContent(roadmap, settings),
  };
}
