/** What the engine knows of the objects it is asked about: each is of a class of the client, with its members. */

/** Stands for an object that does not exist: the client makes a null object of it. */
export const NOTHING = Symbol('null object');

export interface ModelObject {
  /** The client's class: `Worksheet`, `Range`. */
  readonly type: string;
  readonly members: Members;
}

/**
 * Members by their names on the wire (`RowHeight`, `GetUsedRange`). What is not listed is refused with `ApiNotFound`,
 * so that no test passes by silence. Arguments come as the client sent them, objects among them as ModelObject or
 * NOTHING; what is wrong with them is thrown as ModelError.
 */
export interface Members {
  properties?: Record<string, Property>;
  navigations?: Record<string, () => ModelObject | typeof NOTHING>;
  /** An object in answer becomes the client's object; anything else, its value. */
  methods?: Record<string, (args: readonly unknown[]) => unknown>;
  /** `getItem` of the classes that have an indexer on the wire. */
  indexer?: (args: readonly unknown[]) => ModelObject;
  /** Of a collection. */
  items?: () => readonly ModelObject[];
  /** What the client keeps as the identity of the object, where its class has one. */
  id?: () => string;
}

export interface Property {
  get: () => unknown;
  /** Missing when Excel lets nobody write it. */
  set?: (value: unknown) => void;
}

/** An error that Excel answers: `ItemNotFound`, `InvalidArgument`, `AccessDenied`… */
export class ModelError extends Error {
  constructor(
    readonly code: string,
    message = code,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === 'object' && value !== null && 'members' in value && 'type' in value;
}
