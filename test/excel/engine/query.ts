import type { ClientClass } from '../client/readClass';
import type { QueryInfo } from './batch';
import { identityOf } from './identity';
import type { ModelAccess } from './modelAccess';
import { ModelError, NOTHING, type ModelObject } from './modelObject';
import type { References } from './references';

/** A way through objects, by the names of JavaScript: `['format', 'font', 'bold']`. */
type Path = readonly string[];

/** Answers `load`: the properties that were asked for, of an object and of those it leads to. */
export class Query {
  constructor(
    private readonly access: ModelAccess,
    private readonly references: References,
  ) {}

  /** The answer for the wire, names as there: `{ Name: 'Suivi', Tables: { _Items: [] } }`. */
  answer(object: ModelObject, info: QueryInfo): Record<string, unknown> {
    const select = (info.Select ?? []).map(parsePath);
    const expand = (info.Expand ?? []).map((path) => [...parsePath(path), '*']);
    const paths = [...select, ...expand];
    // A load without names, or of navigations only, is of every property.
    if (select.length === 0) paths.push(['*']);
    return this.project(object, paths, info);
  }

  private project(
    object: ModelObject,
    paths: readonly Path[],
    part: QueryInfo = {},
  ): Record<string, unknown> {
    const client = this.access.classOf(object);
    const answer = identityOf(object, client, this.references);
    const inner: Path[] = [];
    for (const path of paths) {
      if (client.item !== undefined && !isOwn(client, path)) inner.push(path);
      else if (path.length === 1) Object.assign(answer, this.values(object, client, path[0]!));
    }
    if (client.item !== undefined) {
      const first = part.Skip ?? 0;
      const items = this.access.items(object).slice(first, first + (part.Top ?? Infinity));
      answer['_Items'] = items.map((item) => this.project(item, inner));
      return answer;
    }
    for (const [navigation, rest] of this.ways(object, client, paths)) {
      const target = this.access.navigate(object, navigation);
      answer[navigation] = target === NOTHING ? null : this.project(target, rest);
    }
    return answer;
  }

  /** Of a property, or of all for `*`; nothing for a navigation. */
  private values(object: ModelObject, client: ClientClass, name: string): Record<string, unknown> {
    if (name === '$none') return {};
    if (name === '*') {
      const all = [...client.properties].filter(([wire, property]) => isReadAs(wire, property.name));
      return Object.fromEntries(all.map(([wire]) => [wire, this.access.read(object, wire) ?? null]));
    }
    const wire = wireName(client.properties, name);
    return wire === undefined ? {} : { [wire]: this.access.read(object, wire) ?? null };
  }

  /** Where paths lead on, by navigation. */
  private ways(object: ModelObject, client: ClientClass, paths: readonly Path[]): Map<string, Path[]> {
    const ways = new Map<string, Path[]>();
    for (const path of paths) {
      const [head, ...rest] = path as [string, ...string[]];
      const navigation = wireName(client.navigations, head);
      if (navigation !== undefined) {
        ways.set(navigation, [...(ways.get(navigation) ?? []), rest.length ? rest : ['*']]);
      } else if (rest.length > 0 || !(head in marks || wireName(client.properties, head))) {
        // ASSUMED: Excel refuses a name that the class does not have.
        throw new ModelError('InvalidArgument', `${object.type} has no ${path.join('/')} to load.`);
      }
    }
    return ways;
  }
}

const marks = { '*': true, $none: true };

/** `format/font/bold`; Excel takes a full stop too. */
function parsePath(path: string): string[] {
  return path.split(/[/.]/);
}

/** A property of the collection itself: `count`. */
function isOwn(client: ClientClass, path: Path): boolean {
  return path.length === 1 && wireName(client.properties, path[0]!) !== undefined;
}

/** ASSUMED: `load` does not mind capital letters. */
function wireName(members: ReadonlyMap<string, { name: string }>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const [wire, member] of members) {
    if (member.name.toLowerCase() === wanted && isReadAs(wire, member.name)) return wire;
  }
  return undefined;
}

/** False for names under which the client only writes: `Gridlines` of `showGridlines`. */
function isReadAs(wire: string, name: string): boolean {
  return wire.toLowerCase() === name.toLowerCase();
}
