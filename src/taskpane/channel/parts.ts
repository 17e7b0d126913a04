/** Some items of a list in a value that goes to another thread, and where that list stands in the value. */
export interface Part {
  path: (string | number)[];
  items: unknown[];
}

/** Items in one message: few enough that taking them in is no more than a blink for the page. */
const ITEMS = 2_000;
/** How deep long lists are looked for: the deepest is that of the actions in the reading that comes with a generation. */
const DEPTH = 3;

/**
 * Takes long lists out of a value, so that no message with it is a large one.
 *
 * ```ts
 * apart({ cells: [1, 2, 3] }, 2); // { frame: { cells: [] }, parts: [{ path: ['cells'], items: [1, 2] }, … [3] }] }
 * ```
 *
 * @param most items in a part
 */
export function apart(value: unknown, most = ITEMS): { frame: unknown; parts: Part[] } {
  const parts: Part[] = [];
  const frameOf = (inner: unknown, path: Part['path']): unknown => {
    if (Array.isArray(inner) && inner.length > most) {
      for (let first = 0; first < inner.length; first += most) {
        parts.push({ path, items: inner.slice(first, first + most) });
      }
      return [];
    }
    if (path.length >= DEPTH) return inner;
    if (Array.isArray(inner)) return inner.map((item, place) => frameOf(item, [...path, place]));
    if (!isPlain(inner)) return inner;
    const entries = Object.entries(inner);
    // A table of many keys, such as the items that a workbook remembers, holds no long lists.
    if (entries.length > most) return inner;
    return Object.fromEntries(entries.map(([key, item]) => [key, frameOf(item, [...path, key])]));
  };
  return { frame: frameOf(value, []), parts };
}

/** Puts the lists back, into the frame itself. Throws where a part has no list to go to. */
export function together(frame: unknown, parts: readonly Part[]): unknown {
  for (const { path, items } of parts) {
    const list = path.reduce<unknown>(
      (inner, key) => (inner as Record<string | number, unknown>)[key],
      frame,
    );
    if (!Array.isArray(list)) throw new Error(`no list at ${path.join('.')}`);
    for (const item of items) list.push(item);
  }
  return frame;
}

/** An object of another thread or window is no instance of our `Object`. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
