/** A batch as Microsoft's client sends it, and the answer it waits for. Names are the client's own, as on the wire. */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export const ObjectPathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  Null: 7,
} as const;

export interface Batch {
  Actions: readonly Action[];
  /** By the text of their `Id`. */
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  /** Of an `Update`: properties by their names in JavaScript. */
  ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  /** A member; of a `ReferenceId`, the reference. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  /** At the place of each argument that is an object, its path; of an argument that is a list, a list of paths. */
  ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  /** `name`, `format/font/bold`; `items/` of a collection is left out by the client. */
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Answer {
  Results: { ActionId: number; Value: unknown }[] | null;
  Error?: AnswerError;
}

export interface AnswerError {
  Code: string;
  Message: string;
  /** `Worksheet.name` */
  Location: string;
  /** In `Actions`, from 0; -1 when no action was reached. */
  ActionIndex: number;
  HttpStatusCode: number;
}
