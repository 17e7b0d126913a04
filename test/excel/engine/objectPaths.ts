import { ObjectPathType, type ArgumentInfo, type Batch } from './batch';
import type { Found, ModelAccess } from './modelAccess';
import { refuse } from './modelAccess';
import { ModelError, NOTHING, type ModelObject } from './modelObject';
import type { References } from './references';

/** The objects of one batch, each found once: asking a second time would add a second sheet. */
export class ObjectPaths {
  private readonly found = new Map<number, Found>();

  constructor(
    private readonly paths: Batch['ObjectPaths'],
    private readonly root: ModelObject,
    private readonly access: ModelAccess,
    private readonly references: References,
  ) {}

  /** @throws ModelError when the way leads nowhere */
  find(id: number): Found {
    const before = this.found.get(id);
    if (before) return before;
    const object = this.follow(id);
    this.found.set(id, object);
    return object;
  }

  /** Arguments, with the objects among them in place of their paths. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private follow(id: number): Found {
    const path = this.paths[String(id)];
    if (!path) throw new ModelError('InvalidObjectPath', `The request has no object path ${String(id)}.`);
    const parent = path.ParentObjectPathId == null ? this.root : this.find(path.ParentObjectPathId);
    if (path.ObjectPathType === ObjectPathType.Null || parent === NOTHING) return NOTHING;
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.root;
      case ObjectPathType.ReferenceId:
        return this.references.get(path.Name);
      case ObjectPathType.Property:
        return this.access.navigate(parent, path.Name);
      case ObjectPathType.Method:
        return this.access.callForObject(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
      case ObjectPathType.Indexer:
        return this.access.index(parent, this.argumentsOf(path.ArgumentInfo));
      default:
        // `New` makes services of Office that are not of the workbook: sign-in, telemetry.
        return refuse(parent, `new ${path.Name}`);
    }
  }

  /** The client sends a path as its number; in an object, as `{_ObjectPathId}`. */
  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.find(reference);
    if (Array.isArray(value)) {
      const references = Array.isArray(reference) ? (reference as unknown[]) : [];
      return value.map((item, index) => this.argument(item, references[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.find(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.argument(inner, undefined)]),
    );
  }
}
