import { findCards, type Card } from './cards';
import { readFiche } from './cardReader';
import { addDraft, emptyDraft } from './draft';
import type { Layout } from './layout';

/** Labels that only the fiche of one action has. */
const FICHE_ROLES = new Set([
  'audience',
  'aim',
  'partners',
  'schedule',
  'description',
  'owner',
  'due',
  'status',
  'remarks',
  'budget',
  'start',
  'priority',
]);

/** True for the card of one action; the card of an axis lists its actions. */
export function isFiche(card: Card): boolean {
  const roles = card.entries.map((entry) => entry.word.role);
  const own = new Set(roles.filter((role) => FICHE_ROLES.has(role))).size;
  const lists = card.entries.some(
    (entry) => entry.word.role === 'action' && !/^(?:fiche[- ])?action(?: n°.*)?\s*:?$/i.test(entry.label),
  );
  return own >= 2 && !lists;
}

/** A fiche-action as a block of labels and values: Objectifs spécifiques, Public, Acteurs, Description… */
export const ficheLayout: Layout<Card[]> = {
  id: 'fiche',
  detect: (grid, free) =>
    findCards(grid, free)
      .filter(({ cards }) => isFiche(cards[0]!))
      .map(({ cards, rect }) => ({ layout: 'fiche', rect, certainty: 0.9, shape: cards })),
  read(region, context) {
    const draft = emptyDraft();
    for (const card of region.shape) addDraft(draft, readFiche(card, context));
    return draft;
  },
};
