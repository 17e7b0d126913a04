import { NOTHING, type Members, type ModelObject } from '../engine/modelObject';
import { asWhole } from './arguments';
import { itemNotFound } from './refusals';

/** Ways to one item; each class of the client has some of them. */
type Way = 'indexer' | 'GetItem' | 'GetItemAt' | 'GetItemOrNullObject';

export interface Collection {
  /** The client's class: `ChartCollection`. */
  type: string;
  ways: readonly Way[];
  items: () => readonly ModelObject[];
  /** The item of a key: an id, a name; missing where items are known by their place alone. */
  find?: (key: unknown) => ModelObject | undefined;
  /** What this class has and others have not. */
  properties?: Members['properties'];
  methods?: Members['methods'];
}

/** A collection of the client, with what all of them share: its items, by key, by position, and their number. */
export function collectionObject(collection: Collection): ModelObject {
  const { type, ways, items, find = () => undefined, properties = {}, methods = {} } = collection;
  const item = ([key]: readonly unknown[]): ModelObject => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  const itemAt = ([index]: readonly unknown[]): ModelObject => {
    const all = items();
    return all[asWhole(index, 0, all.length - 1)]!;
  };
  return {
    type,
    members: {
      properties,
      items,
      ...(ways.includes('indexer') && { indexer: item }),
      methods: {
        GetCount: () => items().length,
        ...(ways.includes('GetItem') && { GetItem: item }),
        ...(ways.includes('GetItemAt') && { GetItemAt: itemAt }),
        ...(ways.includes('GetItemOrNullObject') && {
          GetItemOrNullObject: ([key]: readonly unknown[]) => find(key) ?? NOTHING,
        }),
        ...methods,
      },
    },
  };
}

/** The `count` of collections that have it as a property. */
export function countProperty(count: () => number): NonNullable<Members['properties']> {
  return { Count: { get: count } };
}
