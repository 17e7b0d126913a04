import { labelKey } from '../../domain/text';
import { codedTitle } from '../../sheets/labels';

/** The ids of items by what a row may call them, as `labelKey` gives it: the title, with its code or without. */
export function namedItems(
  items: readonly { id: string; code?: string; title: string }[],
): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const item of items) {
    for (const name of new Set([labelKey(item.title), labelKey(codedTitle(item))])) {
      const ids = byName.get(name);
      if (ids) ids.push(item.id);
      else byName.set(name, [item.id]);
    }
  }
  byName.delete('');
  return byName;
}
