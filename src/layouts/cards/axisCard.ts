import type { Card } from './cards';
import { readAxisCard } from './cardReader';
import { emptyDraft, addDraft } from '../draft';
import { isContents } from '../words/contents';
import { isFiche } from './fiche';
import { findCards } from './findCards';
import type { Layout } from '../layout';
import { isSaid } from '../sheetKinds';

/** The card of an axis as a block of labels and values: Axe, État des lieux, Objectifs, Actions à mener, Indicateurs… */
export const axisCardLayout: Layout<Card[]> = {
  id: 'axisCard',
  what: 'labels and values side by side: the card of an axis or an objective',
  example: [
    ['Axe', 'Usages'],
    ['Objectif', 'Former'],
    ['Actions', '- Réunir\n- Publier'],
    ['Indicateurs', 'Nombre de réunions'],
  ],
  detect: (grid, free) =>
    findCards(grid, free)
      .filter(({ cards }) => isSaid(grid, 'axisCard') || !(isFiche(cards[0]!) || isContentsCard(cards[0]!)))
      .map(({ cards, rect }) => ({ layout: 'axisCard', rect, certainty: 0.8, shape: cards })),
  read(region, context) {
    const draft = emptyDraft();
    for (const card of region.shape) addDraft(draft, readAxisCard(card, context));
    return draft;
  },
};

function isContentsCard({ entries }: Card): boolean {
  return isContents(
    entries.map(({ label, values }) => ({ kind: label, beside: values.map(({ text }) => text) })),
  );
}
