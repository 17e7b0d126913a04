import { codeKey } from '../../domain/codes';
import type { Observation } from '../../domain/observation';
import type { Action, Indicator, Mention, MentionRole, Objective } from '../../domain/roadmap';
import type { ItemDraft } from '../draft';

/** Which wording names an item, the first that exists. */
const NAMING: MentionRole[] = ['fiche', 'detail', 'list', 'overview', 'matrix'];

export function mentionOf(draft: ItemDraft): Mention {
  return {
    text: draft.title,
    ...(draft.code !== undefined && { code: draft.code }),
    source: draft.source,
    role: draft.role,
    order: draft.order,
  };
}

/** The draft whose title the item takes: by role, then the first met. A draft with a code only has no title to give. */
export function namingDraft<D extends ItemDraft>(drafts: D[]): D {
  for (const role of NAMING) {
    const found = drafts.find((draft) => draft.role === role && draft.title !== '' && !isOnlyCode(draft));
    if (found) return found;
  }
  return drafts[0]!;
}

/** True for a line without a title, which is called by its number. */
export function isOnlyCode({ code, title }: Pick<ItemDraft, 'code' | 'title'>): boolean {
  return code !== undefined && codeKey(title) === codeKey(code);
}

/** Mentions of an item: each wording with a title, once a place. */
export function mentionsOf(drafts: ItemDraft[]): Mention[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const key = `${draft.source.sheet}!${draft.source.address}|${draft.title}`;
    if (draft.title === '' || seen.has(key)) return [];
    seen.add(key);
    return [mentionOf(draft)];
  });
}

/** The first code that any of the drafts has. */
export function codeAmong(drafts: ItemDraft[]): { code?: string } {
  const code = drafts.find((draft) => draft.code !== undefined)?.code;
  return code === undefined ? {} : { code };
}

type Identified = Pick<Action | Objective | Indicator, 'id' | 'title' | 'source'>;

/** Two items that may be one, for the user to say. */
export function perhapsSame(
  item: Extract<Observation, { kind: 'perhaps-same' }>['item'],
  first: Identified,
  second: Identified,
): Observation {
  return {
    kind: 'perhaps-same',
    source: first.source,
    other: second.source,
    item,
    ids: [first.id, second.id],
    titles: [first.title, second.title],
  };
}
