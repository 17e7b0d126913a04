import type { ClientClass, ClientMember } from '../client/readClass';
import { messageOf } from './errorMessages';
import { ModelFault } from './modelFault';
import { isModelObject, ModelError, NOTHING, type Members, type ModelObject } from './modelObject';

export type Found = ModelObject | typeof NOTHING;

/** Told of every member before it is used; throws if it is to fail. */
export type Watch = (member: string, verb: 'get' | 'set' | 'call') => void;

/**
 * Uses the members of model objects, and holds both sides to their word: what the model does not list is refused with
 * `ApiNotFound`; what it lists must be known to the client, under that name and of that class.
 */
export class ModelAccess {
  private readonly checked = new WeakSet<Members>();
  private readonly known = new Set<string>();

  constructor(
    private readonly classes: ReadonlyMap<string, ClientClass>,
    private readonly supports: (set: string, version: string) => boolean,
    private readonly watch: Watch,
  ) {}

  classOf(object: ModelObject): ClientClass {
    const found = this.classes.get(object.type);
    if (!found) throw new ModelFault(`The client has no class ${object.type}.`);
    this.check(object, found);
    return found;
  }

  read(object: ModelObject, property: string): unknown {
    const { properties } = this.use(object, property, 'get');
    const listed = own(properties, property) ?? refuse(object, property);
    return this.guarded(object, property, () => listed.get());
  }

  write(object: ModelObject, property: string, value: unknown): void {
    const { properties } = this.use(object, property, 'set');
    const set = own(properties, property)?.set ?? refuse(object, property);
    this.guarded(object, property, () => {
      set(value);
    });
  }

  navigate(object: ModelObject, navigation: string): Found {
    const { navigations } = this.use(object, navigation, 'get');
    const listed = own(navigations, navigation) ?? refuse(object, navigation);
    const type = this.classOf(object).navigations.get(navigation)!.type;
    return this.typed(this.guarded(object, navigation, listed), type, `${object.type}.${navigation}`);
  }

  /** Of a method that answers a value. */
  call(object: ModelObject, method: string, args: readonly unknown[]): unknown {
    const { methods } = this.use(object, method, 'call');
    const listed = own(methods, method) ?? refuse(object, method);
    return this.guarded(object, method, () => listed(args));
  }

  /** Of a method that answers an object. */
  callForObject(object: ModelObject, method: string, args: readonly unknown[]): Found {
    const items = object.members.items;
    if (method === 'GetItemAt' && items && !own(object.members.methods, method)) {
      // The client asks so for the items of a collection that it has loaded, where they have no identity.
      return this.items(object)[Number(args[0])] ?? notFound();
    }
    const answer = this.call(object, method, args);
    const type = this.classOf(object).methods.get(method)?.returns;
    return this.typed(answer, type, `${object.type}.${method}`);
  }

  index(object: ModelObject, args: readonly unknown[]): Found {
    const { indexer } = this.use(object, 'GetItem', 'call');
    if (!indexer) return refuse(object, 'GetItem');
    const answer = this.guarded(object, 'GetItem', () => indexer(args));
    return this.typed(answer, this.classOf(object).indexer, `${object.type}.GetItem`);
  }

  items(object: ModelObject): readonly ModelObject[] {
    const { items } = this.use(object, 'Items', 'get');
    if (!items) return refuse(object, 'Items');
    return this.guarded(object, 'Items', items);
  }

  /** Whether this Excel is new enough for a member. */
  has({ since }: ClientMember): boolean {
    return since === undefined || this.supports(since.set, since.version);
  }

  /** What JavaScript calls a member: `Worksheet.tabColor`. Excel's errors say it so. */
  nameFor(object: ModelObject, member: string): string {
    const found = memberOf(this.classOf(object), member);
    return `${object.type}.${found?.name ?? member.charAt(0).toLowerCase() + member.slice(1)}`;
  }

  private use(object: ModelObject, member: string, verb: 'get' | 'set' | 'call'): Members {
    const known = memberOf(this.classOf(object), member);
    if (known && !this.has(known)) return refuse(object, member);
    this.watch(`${object.type}.${member}`, verb);
    return object.members;
  }

  /** What is thrown by the model itself, and no error of Excel's, is a fault of the model. */
  private guarded<T>(object: ModelObject, member: string, run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof ModelError) throw error;
      throw new ModelFault(`${object.type}.${member} failed: ${String(error)}`, error);
    }
  }

  private typed(answer: unknown, type: string | undefined, member: string): Found {
    if (answer === NOTHING) return NOTHING;
    if (!isModelObject(answer)) {
      throw new ModelFault(`${member} answers no object; the client makes a ${String(type)} of it.`);
    }
    if (type !== undefined && answer.type !== type) {
      throw new ModelFault(`${member} answers a ${answer.type}; the client makes a ${type} of it.`);
    }
    return answer;
  }

  private check({ members, type }: ModelObject, client: ClientClass): void {
    if (this.checked.has(members)) return;
    this.checked.add(members);
    const listed = [
      ...Object.keys(members.properties ?? {}).map((name) => ['property', name, client.properties] as const),
      ...Object.keys(members.navigations ?? {}).map(
        (name) => ['navigation', name, client.navigations] as const,
      ),
      ...Object.keys(members.methods ?? {}).map((name) => ['method', name, client.methods] as const),
    ];
    for (const [kind, name, inClient] of listed) {
      const member = `${type}.${name}`;
      if (this.known.has(member)) continue;
      if (!inClient.has(name)) throw new ModelFault(`The client knows no ${kind} ${member}.`);
      this.known.add(member);
    }
    for (const [name, { set }] of Object.entries(members.properties ?? {})) {
      if (set && !client.properties.get(name)!.writable) {
        throw new ModelFault(`The client never writes ${type}.${name}.`);
      }
    }
    if (members.indexer && !client.indexer) throw new ModelFault(`${type} has no indexer in the client.`);
    if (members.items && !client.item) throw new ModelFault(`${type} is no collection in the client.`);
    if (members.id && !client.identity) throw new ModelFault(`${type} has no identity in the client.`);
  }
}

function memberOf({ properties, navigations, methods }: ClientClass, name: string): ClientMember | undefined {
  return properties.get(name) ?? navigations.get(name) ?? methods.get(name);
}

function own<T>(listed: Record<string, T> | undefined, name: string): T | undefined {
  return listed && Object.hasOwn(listed, name) ? listed[name] : undefined;
}

/** @throws ModelError `ApiNotFound`, naming what our Excel does not have */
export function refuse(object: ModelObject, member: string): never {
  throw new ModelError('ApiNotFound', `Our Excel has no ${object.type}.${member}.`, 404);
}

function notFound(): never {
  throw new ModelError('ItemNotFound', messageOf('ItemNotFound'), 404);
}
