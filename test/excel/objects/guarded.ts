import type { Members, ModelObject } from '../engine/modelObject';

/**
 * An object that looks before each use whether what it stands for is still there: the client keeps objects from one
 * request to the next, and meanwhile a sheet may be deleted. `check` throws what Excel answers then.
 */
export function guarded(object: ModelObject, check: () => void): ModelObject {
  const { properties = {}, navigations, methods, items, indexer, id } = object.members;
  const members: Members = {};
  members.properties = mapped(properties, ({ get, set }) => ({
    get: after(check, get),
    ...(set && { set: after(check, set) }),
  }));
  if (navigations) members.navigations = mapped(navigations, (lead) => after(check, lead));
  if (methods) members.methods = mapped(methods, (call) => after(check, call));
  if (items) members.items = after(check, items);
  if (indexer) members.indexer = after(check, indexer);
  if (id) members.id = id;
  return { type: object.type, members };
}

function mapped<From, To>(from: Record<string, From>, to: (one: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one)]));
}

function after<Args extends unknown[], Answer>(
  check: () => void,
  use: (...args: Args) => Answer,
): (...args: Args) => Answer {
  return (...args) => {
    check();
    return use(...args);
  };
}
