import { actionCardTexts } from '../../messages/fr/roadmapSheets';
import { planCards } from '../cardSheet';
import type { GeneratedSheet } from '../sheet';
import { actionCards } from './actionCards';

/** One fiche an action, with every field that actions of the roadmap have. */
export const actionCardSheet: GeneratedSheet = {
  id: 'fiches',
  onRequest: true,
  lacks: ({ actions }) => (actions.length === 0 ? 'actions' : null),
  plans: ({ roadmap }) => [planCards(roadmap, actionCardSheet.id, actionCardTexts.tab, actionCards(roadmap))],
};
