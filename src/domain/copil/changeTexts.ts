/** What names items is no text: nothing would be found again. */
const IDS: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'axis',
  'objective',
  'parent',
  'actions',
  'action',
  'row',
  'item',
  'indicator',
  'sheet',
  'date',
]);
const PLACES: ReadonlySet<string> = new Set(['source', 'other', 'places']);
/** These hold a fact under its own name, which says more than theirs. */
const HOLDERS: ReadonlySet<string> = new Set(['text']);

/**
 * A copy of what is made of plain objects and lists, with every text in it changed; ids and addresses stay. A text comes
 * with the name of what it is: a field's text (`owner: { text }`) with the name of the field.
 */
export function changeTexts<T>(value: T, change: (text: string, key: string) => string): T {
  return changed(value, '', change) as T;
}

function changed(value: unknown, key: string, change: (text: string, key: string) => string): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((one) => changed(one, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [
      name,
      PLACES.has(name) || (IDS.has(name) && isId(one))
        ? one
        : changed(one, HOLDERS.has(name) ? key : name, change),
    ]),
  );
}

/** Lists of items and fields bear the same names as the ids of one. */
function isId(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
