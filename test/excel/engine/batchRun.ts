import { ActionType, type Action, type Answer, type Batch } from './batch';
import type { Asked } from './counters';
import { messageOf } from './errorMessages';
import { identityOf } from './identity';
import { refuse, type Found, type ModelAccess } from './modelAccess';
import { isModelObject, ModelError, NOTHING, type ModelObject } from './modelObject';
import { ObjectPaths } from './objectPaths';
import { Query } from './query';
import type { References } from './references';

/** Runs the actions of one batch, in order, until one fails; what was done before it stays done. */
export class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly query: Query;

  constructor(
    private readonly batch: Batch,
    root: ModelObject,
    private readonly access: ModelAccess,
    private readonly references: References,
    private readonly asked: Asked,
  ) {
    this.paths = new ObjectPaths(batch.ObjectPaths, root, access, references);
    this.query = new Query(access, references);
  }

  /** @param stop fails before the action of this number */
  answer(stop?: { after: number; error: ModelError }): Answer {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (stop && index >= stop.after) throw stop.error;
        results.push({ ActionId: action.Id, Value: this.run(action) ?? null });
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return { Error: this.errorOf(error, index), Results: results };
      }
    }
    return { Results: results };
  }

  private run(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.paths.find(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === NOTHING ? null : this.identity(object);
      case ActionType.Query:
        return object === NOTHING ? null : this.load(object, action);
      case ActionType.SetProperty:
        this.access.write(present(object), action.Name, this.paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        this.update(present(object), action);
        return null;
      case ActionType.Method:
        return this.call(object, action);
      default:
        // `loadRecursive`, `retrieve`, `ensureUnchanged`: what Excel answers is documented nowhere.
        return refuse(present(object), `action ${String(action.ActionType)}`);
    }
  }

  private load(object: ModelObject, action: Action): Record<string, unknown> {
    const { Select = [], Expand = [] } = action.QueryInfo ?? {};
    this.asked.note(`load ${object.type} ${[...Select, ...Expand].join(',') || '*'}`);
    return this.query.answer(object, action.QueryInfo ?? {});
  }

  private call(object: Found, action: Action): unknown {
    const args = this.paths.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      if (typeof args[0] === 'string') this.references.remove(args[0]);
      return null;
    }
    // Script samples delete objects that may not exist; Excel says nothing to it.
    if (object === NOTHING) return null;
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    const answer = this.access.call(object, action.Name, args);
    if (answer === NOTHING) return null;
    return isModelObject(answer) ? this.identity(answer) : answer;
  }

  /** `object.set({…})`: properties by their names in JavaScript. */
  private update(object: ModelObject, action: Action): void {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      const { properties } = this.access.classOf(object);
      const wire = [...properties].find(([, property]) => property.name === name)?.[0];
      this.access.write(object, wire ?? name, value);
    }
  }

  private identity(object: ModelObject): Record<string, unknown> {
    return identityOf(object, this.access.classOf(object), this.references);
  }

  private errorOf(error: ModelError, index: number): NonNullable<Answer['Error']> {
    return {
      Code: error.code,
      Message: error.message,
      Location: this.locationOf(this.batch.Actions[index]!),
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }

  /** ASSUMED: the class and the member as JavaScript has them, `Range.values`, like the errors that users quote. */
  private locationOf(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const holder = action.Name ? path : this.batch.ObjectPaths[String(path?.ParentObjectPathId)];
    const member = action.Name || path?.Name || 'getItem';
    try {
      const object = holder && this.paths.find(holder.Id);
      return object && object !== NOTHING ? this.access.nameFor(object, member) : member;
    } catch {
      return member;
    }
  }
}

/** ASSUMED: Excel refuses to write a property of what does not exist, while it lets methods of it pass. */
function present(object: Found): ModelObject {
  if (object === NOTHING) throw new ModelError('ItemNotFound', messageOf('ItemNotFound'), 404);
  return object;
}
