import { splitCode } from '../../domain/codes';
import type { Rect } from '../../workbook/address';
import { around, type Card, type CardEntry } from './cards';
import { readFiche } from './cardReader';
import { addDraft, emptyDraft, type Draft } from '../draft';
import { findCards } from './findCards';
import { itemsOf } from '../itemDrafts';
import type { Context, Layout } from '../layout';
import { isSaid } from '../sheetKinds';
import { findTables, type Table } from '../tables/table';
import { readTable } from '../tables/tableReader';
import { isValueHeader } from '../words/valueHeaders';

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
export function isUnderCode(headings: string[]): boolean {
  const { code, title } = splitCode(headings[0] ?? '');
  return code !== undefined && title !== '' && /^(?:\p{L}?|\p{L}{2,3}[-_])\d+[.-]\d+$/u.test(code);
}

/** The card of one action, and the small table of its indicators at its foot, if any. */
interface Fiche extends Card {
  table?: Table;
}

/** A fiche-action as a block of labels and values: Objectifs spécifiques, Public, Acteurs, Description… */
export const ficheLayout: Layout<Fiche[]> = {
  id: 'fiche',
  what: 'labels and values side by side: a fiche-action, one under or beside the other',
  example: [['1-1 : La lettre'], ['Objectif', 'Informer'], ['Public', 'Enseignants'], ['Pilote', 'DANE']],
  detect: (grid, free, _known, headingsAbove) =>
    findCards(grid, free)
      .filter(
        ({ cards, rect }) => isSaid(grid, 'fiche') || isFiche(cards[0]!, headingsAbove(rect.top, rect.left)),
      )
      .map(({ cards, rect }) => {
        const foot = findTables(grid, free, headingsAbove).find(
          (found) =>
            found.rect.top === rect.bottom + 1 &&
            found.rect.left === rect.left &&
            isValueHeader(grid, found.rect.top),
        );
        const [only, ...others] = cards;
        const region = { layout: 'fiche', certainty: 0.9 };
        if (!foot || !only || others.length > 0) return { ...region, rect, shape: cards };
        return { ...region, rect: around([rect, foot.rect]), shape: [{ ...only, table: foot.table }] };
      }),
  read(region, context) {
    const draft = emptyDraft();
    for (const card of region.shape) {
      const own = withTable(card, readFiche(card, context), context);
      const common = sharedSources(card, region.shape);
      for (const item of [...own.levers, ...own.indicators])
        if (common.has(item.source.address)) item.actions = [];
      addDraft(draft, own);
    }
    return draft;
  },
};

/** Cells of a card that are merged over others beside it: their levers and indicators are no single action's. */
function sharedSources(card: Card, cards: readonly Card[]): ReadonlySet<string> {
  const columns = cards.map(({ entries }) =>
    Math.max(...entries.flatMap(({ values }) => values.map(({ rect }) => rect.left))),
  );
  const isShared = ({ left, right }: Rect): boolean =>
    columns.filter((column) => column >= left && column <= right).length > 1;
  const values = card.entries.flatMap((entry) => entry.values);
  return new Set(values.filter(({ rect }) => isShared(rect)).map(({ source }) => source.address));
}

/** The indicators at the foot of a fiche are those of its action. */
function withTable({ table }: Fiche, draft: Draft, context: Context): Draft {
  if (!table) return draft;
  const [action] = draft.actions;
  const own = readTable(
    table,
    action ? { ...context, axis: action.axis, objective: action.objective } : context,
  );
  if (action) for (const indicator of own.indicators) indicator.actions = [action];
  addDraft(draft, own);
  return draft;
}
