import { splitCode } from '../domain/codes';
import type { Card, CardEntry } from './cards';
import { readFiche } from './cardReader';
import { addDraft, emptyDraft } from './draft';
import { findCards } from './findCards';
import { itemsOf } from './itemDrafts';
import type { Layout } from './layout';
import { isSaid } from './sheetKinds';

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

const ONE_ACTION =
  /^\s*(?:fiche[- ])?(?:action|mesure|chantier|programme|op[ée]ration)(?: n°.*)?\s*(?:\([^)]*\))?[\s:*]*$/i;

/** True for the card of one action; the card of an axis lists its actions. */
export function isFiche(card: Card, headings: string[] = []): boolean {
  const underCode = isUnderCode(headings);
  const roles = card.entries.map((entry) => entry.word.role);
  const own = new Set(roles.filter((role) => FICHE_ROLES.has(role))).size;
  const lists = card.entries.some((entry) => entry.word.role === 'action' && !namesOne(entry, card));
  return own >= (underCode ? 1 : 2) && !lists;
}

/** « Action », « Mesure : » name one action; « Actions à mener » does where the card has one code and one text. */
function namesOne({ label, values }: CardEntry, { entries }: Card): boolean {
  if (ONE_ACTION.test(label)) return true;
  const coded = entries.some(({ word }) => word.role === 'code' && (word.of ?? 'action') === 'action');
  return coded && values.length === 1 && itemsOf(values[0]!.text).length === 1;
}

/** « 1-1 : La lettre des usages » above a card: it is the fiche of that action. */
function isUnderCode(headings: string[]): boolean {
  const { code, title } = splitCode(headings[0] ?? '');
  return code !== undefined && title !== '' && /^\p{L}?\d+[.-]\d+$/u.test(code);
}

/** A fiche-action as a block of labels and values: Objectifs spécifiques, Public, Acteurs, Description… */
export const ficheLayout: Layout<Card[]> = {
  id: 'fiche',
  what: 'labels and values side by side: a fiche-action, one under or beside the other',
  example: [['1-1 : La lettre'], ['Objectif', 'Informer'], ['Public', 'Enseignants'], ['Pilote', 'DANE']],
  detect: (grid, free, _known, headingsAbove) =>
    findCards(grid, free)
      .filter(
        ({ cards, rect }) => isSaid(grid, 'fiche') || isFiche(cards[0]!, headingsAbove(rect.top, rect.left)),
      )
      .map(({ cards, rect }) => ({ layout: 'fiche', rect, certainty: 0.9, shape: cards })),
  read(region, context) {
    const draft = emptyDraft();
    for (const card of region.shape) addDraft(draft, readFiche(card, context));
    return draft;
  },
};
