import { findCards, type Card } from './cards';
import { readAxisCard } from './cardReader';
import { isFiche } from './fiche';
import type { Layout } from './layout';

/** The card of an axis as a block of labels and values: Axe, État des lieux, Objectifs, Actions à mener, Indicateurs… */
export const axisCardLayout: Layout<Card> = {
  id: 'axisCard',
  detect: (grid, free) =>
    findCards(grid, free)
      .filter((card) => !isFiche(card))
      .map((card) => ({ layout: 'axisCard', rect: card.rect, certainty: 0.8, shape: card })),
  read: (region, context) => readAxisCard(region.shape, context),
};
