import { labelKey } from '../../domain/text';
import type { Action, Section } from '../../domain/roadmap';
import type { ActionDraft } from '../draft';

/** A description of an action that another place says otherwise, and the action. */
export interface OtherDescription {
  action: Action;
  section: Section;
}

/**
 * What a list says that an action is about, where its fiche says it in other words: the fiche's own words stay the
 * action's description, and these are prose about it.
 */
export function otherDescriptions(
  drafts: ActionDraft[],
  actionOf: (draft: ActionDraft) => Action | undefined,
): OtherDescription[] {
  return drafts.flatMap((draft): OtherDescription[] => {
    const action = actionOf(draft);
    const own = draft.fields.description;
    const kept = action?.fields.description;
    if (!action || !own || !kept || own === kept || labelKey(own.text) === labelKey(kept.text)) return [];
    return [{ action, section: { label: action.title, text: own.text, source: own.source } }];
  });
}
