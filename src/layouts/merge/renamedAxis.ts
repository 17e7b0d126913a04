import { codeKey } from '../../domain/codes';
import { labelKey, likeness } from '../../domain/text';
import type { AxisDraft } from '../draft';

/** Two wordings less alike than this are two titles. */
const SAME_TITLE = 0.6;
/** As many other axes have one title wherever they are met. */
const FEWEST_OTHERS = 2;

/**
 * The number of the only axis that has two quite different titles, when it surely is one axis: each title stands on
 * sheets of its own, under no other number, and every other axis has one title on two sheets at least.
 */
export function renamedAxis(drafts: readonly AxisDraft[]): string | null {
  const named = drafts.filter(({ code, title }) => code !== undefined && title !== '');
  const byCode = new Map<string, AxisDraft[]>();
  for (const draft of named) {
    const code = codeKey(draft.code!);
    byCode.set(code, [...(byCode.get(code) ?? []), draft]);
  }
  const axes = [...byCode].map(([code, own]) => ({ code, titles: titlesOf(own) }));
  const [renamed, ...more] = axes.filter(({ titles }) => titles.length > 1);
  if (!renamed || more.length > 0) return null;
  const [first, second, ...others] = renamed.titles;
  const apart = others.length === 0 && [...first!.sheets].every((sheet) => !second!.sheets.has(sheet));
  const keys = new Set([...first!.keys, ...second!.keys]);
  const elsewhere = drafts.some(
    ({ code, title }) => keys.has(labelKey(title)) && (code === undefined || codeKey(code) !== renamed.code),
  );
  const sure = axes.filter(({ code }) => code !== renamed.code);
  const agree = sure.length >= FEWEST_OTHERS && sure.every(({ titles }) => titles[0]!.sheets.size > 1);
  return apart && !elsewhere && agree ? renamed.code : null;
}

interface Title {
  wording: string;
  keys: Set<string>;
  sheets: Set<string>;
}

function titlesOf(drafts: readonly AxisDraft[]): Title[] {
  const titles: Title[] = [];
  for (const { title, source } of drafts) {
    const key = labelKey(title);
    let known = titles.find(({ keys, wording }) => keys.has(key) || likeness(wording, title) >= SAME_TITLE);
    if (!known) titles.push((known = { wording: title, keys: new Set(), sheets: new Set() }));
    known.keys.add(key);
    known.sheets.add(source.sheet);
  }
  return titles;
}
