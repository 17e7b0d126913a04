/** A class of Microsoft's client. Members by their names on the wire. */
export interface ClientClass {
  name: string;
  /** `writable` where the client ever writes it. */
  properties: ReadonlyMap<string, ClientMember & { writable: boolean }>;
  /** `type` is the class it leads to. */
  navigations: ReadonlyMap<string, ClientMember & { type: string }>;
  /** `returns` is the class of the object that is answered; missing for a value. */
  methods: ReadonlyMap<string, ClientMember & { returns?: string }>;
  /** Class of what `getItem` answers, where the class has an indexer on the wire. */
  indexer?: string;
  /** Of a collection: the class of its items. */
  item?: string;
  /** Under which name the client wants an object's identity. */
  identity?: 'Id' | '_Id';
  /** By their names in JavaScript; `type` is what the wire calls the event. */
  events: ReadonlyMap<string, { type: number }>;
}

export interface ClientMember {
  /** In JavaScript. */
  name: string;
  /** The requirement set it came with; missing for the first members of all. */
  since?: { set: string; version: string };
}

/** `Excel`: its classes, and in `_CC` the functions that stand in for some of their members. */
export type ClientNamespace = Record<string, unknown> & { _CC?: Record<string, unknown> };

/** Reads a class from the source text of its members: each names on the wire what it does. */
export function readClass(name: string, prototype: object, space: ClientNamespace): ClientClass {
  const properties = new Map<string, ClientMember & { writable: boolean }>();
  const navigations = new Map<string, ClientMember & { type: string }>();
  const methods = new Map<string, ClientMember & { returns?: string }>();
  const events = new Map<string, { type: number }>();
  const read: ClientClass = { name, properties, navigations, methods, events };

  const described = Object.getOwnPropertyDescriptors(prototype);
  const wireNames = listIn<string>(prototype, '_scalarPropertyOriginalNames');
  const writable = listIn<boolean>(prototype, '_scalarPropertyUpdateable');
  listIn<string>(prototype, '_scalarPropertyNames').forEach((property, index) => {
    const since = sinceOf(String(described[property]?.get));
    properties.set(wireNames[index] ?? property, {
      name: property,
      writable: writable[index] ?? false,
      ...since,
    });
  });
  for (const [member, { get, set, value }] of Object.entries(described)) {
    const source = sourceOf(get, space) + sourceOf(set, space);
    const accessor = { name: member, ...sinceOf(source) };
    for (const [, type, wire] of source.matchAll(navigation)) {
      navigations.set(wire!, { ...accessor, type: type! });
    }
    for (const [, wire] of source.matchAll(written)) {
      properties.set(wire!, { ...accessor, writable: true });
    }
    const event = /EventHandlers\([\s\S]*?eventType: (\d+)/.exec(source);
    if (event) events.set(member, { type: Number(event[1]) });

    const body = sourceOf(value, space);
    const method = { name: member, ...sinceOf(body) };
    for (const [, type, wire] of body.matchAll(objectMethod)) {
      methods.set(wire!, { ...method, returns: type! });
    }
    for (const [, wire] of body.matchAll(valueMethod)) {
      if (!methods.has(wire!)) methods.set(wire!, method);
    }
    const indexed = /_createIndexerObject\(\s*\w+\.(\w+), this/.exec(body);
    if (indexed) read.indexer = indexed[1]!;
    if (member === '_handleResult') {
      const item = /_createChildItemObject\(\s*\w+\.(\w+),/.exec(body);
      if (item) read.item = item[1]!;
    }
    if (member === '_handleIdResult') {
      const identity = /value\["(_?Id)"\]/.exec(body);
      if (identity) read.identity = identity[1] as 'Id' | '_Id';
    }
  }
  return read;
}

const navigation = /_createPropertyObject\(\s*\w+\.(\w+), this, "(\w+)"/g;
const written = /_invokeSetProperty\(\s*\w+, "(\w+)"/g;
const objectMethod = /_createMethodObject\(\s*\w+\.(\w+), \w+, "(\w+)"/g;
const valueMethod = /_invokeMethod\(\s*\w+, "(\w+)"/g;

/** Each newer member begins with the requirement set it came with; `_defaultApiSetName` is `ExcelApi`. */
function sinceOf(source: string): Pick<ClientMember, 'since'> {
  const found = /_throwIfApiNotSupported\("[\w.]+", (\w+|"\w+"), "([\d.]+)"/.exec(source);
  if (!found) return {};
  const set = found[1]!.startsWith('"') ? found[1]!.slice(1, -1) : 'ExcelApi';
  return { since: { set, version: found[2]! } };
}

/** A list that the class answers about itself, whatever the object. */
function listIn<T>(prototype: object, list: string): T[] {
  const getter = Object.getOwnPropertyDescriptor(prototype, list)?.get;
  return (getter?.call({}) as T[] | undefined) ?? [];
}

/**
 * Text of a member, with that of the functions it hands over to: writing `showGridlines` calls
 * `_CC.Worksheet_ShowGridlines_Set`, which sends `Gridlines`.
 */
function sourceOf(member: unknown, space: ClientNamespace): string {
  if (typeof member !== 'function') return '';
  const own = String(member);
  const handedOver = [...own.matchAll(/_CC\.(\w+)\(/g)].map(([, name]) => String(space._CC?.[name!] ?? ''));
  return [own, ...handedOver].join('\n');
}
