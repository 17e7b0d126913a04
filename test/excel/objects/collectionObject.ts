import { NOTHING, type Members, type ModelObject } from '../engine/modelObject';
import { asWhole } from './arguments';
import { itemNotFound } from './refusals';

export interface Collection {
  /** The client's class: `ChartCollection`. */
  type: string;
  items: () => readonly ModelObject[];
  /** The item of a key: an id, a name. */
  find: (key: unknown) => ModelObject | undefined;
  /** What this class has and others have not. */
  properties?: Members['properties'];
  methods?: Members['methods'];
}

/** A collection of the client, with what all of them share: its items, by key, by position, and their number. */
export function collectionObject({
  type,
  items,
  find,
  properties = {},
  methods = {},
}: Collection): ModelObject {
  const item = ([key]: readonly unknown[]): ModelObject => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    type,
    members: {
      properties,
      items,
      indexer: item,
      methods: {
        GetCount: () => items().length,
        GetItem: item,
        GetItemOrNullObject: ([key]) => find(key) ?? NOTHING,
        GetItemAt: ([index]) => items()[asWhole(index, 0, items().length - 1)],
        ...methods,
      },
    },
  };
}

/** The `count` of collections that have it as a property. */
export function countProperty(count: () => number): NonNullable<Members['properties']> {
  return { Count: { get: count } };
}
