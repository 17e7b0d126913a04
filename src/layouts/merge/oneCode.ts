import { codeKey } from '../../domain/codes';
import { labelKey, likeness } from '../../domain/text';
import type { ItemDraft } from '../draft';

/** Two wordings of one table less alike than this are two items. */
const SAME_TITLE = 0.6;

/**
 * Says which items share a code for certain: each table gives it to one title only, and no table gives either title
 * another code. Then two quite different titles under one code are two names of one item.
 */
export class OneCode<D extends ItemDraft> {
  private readonly titles = new Map<string, string[]>();
  private readonly codes = new Map<string, Set<string>>();

  constructor(drafts: readonly D[]) {
    for (const draft of drafts) {
      if (draft.code === undefined) continue;
      const at = placeOf(draft, draft.code);
      const known = this.titles.get(at) ?? [];
      if (!known.some((title) => likeness(title, draft.title) >= SAME_TITLE)) known.push(draft.title);
      this.titles.set(at, known);
      const title = labelKey(draft.title);
      this.codes.set(title, (this.codes.get(title) ?? new Set()).add(codeKey(draft.code)));
    }
  }

  /** True when the draft is one more name of what the others name, who are all of other tables. */
  joins(draft: D, others: readonly D[]): boolean {
    const { code } = draft;
    if (code === undefined || others.length === 0 || !this.isSure(draft)) return false;
    return others.every(
      (other) =>
        tableOf(other) !== tableOf(draft) &&
        other.code !== undefined &&
        codeKey(other.code) === codeKey(code) &&
        this.isSure(other),
    );
  }

  private isSure({ code, title, ...draft }: D): boolean {
    if (code === undefined || !codeKey(code).includes('.')) return false;
    return this.titles.get(placeOf(draft, code))?.length === 1 && this.codes.get(labelKey(title))?.size === 1;
  }
}

function tableOf({ role, source }: Pick<ItemDraft, 'role' | 'source'>): string {
  return `${role} ${source.sheet}`;
}

function placeOf(draft: Pick<ItemDraft, 'role' | 'source'>, code: string): string {
  return `${tableOf(draft)} ${codeKey(code)}`;
}
