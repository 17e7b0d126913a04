import { messageOf } from './errorMessages';
import { ModelError, type ModelObject } from './modelObject';

/** Objects that the client keeps from one request to the next: ranges, which have no identity of their own. */
export class References {
  private readonly kept = new Map<string, ModelObject>();
  private readonly names = new WeakMap<ModelObject, string>();
  private given = 0;

  keep(object: ModelObject): void {
    if (this.nameOf(object) !== undefined) return;
    this.given += 1;
    const name = `r${String(this.given)}`;
    this.kept.set(name, object);
    this.names.set(object, name);
  }

  /** What the client calls it; undefined when it is not kept. */
  nameOf(object: ModelObject): string | undefined {
    const name = this.names.get(object);
    return name !== undefined && this.kept.has(name) ? name : undefined;
  }

  get(name: string): ModelObject {
    const object = this.kept.get(name);
    if (!object) throw new ModelError('InvalidReference', messageOf('InvalidReference'));
    return object;
  }

  remove(name: string): void {
    this.kept.delete(name);
  }

  /** How many are kept: an add-in that lets none go makes Excel slow. */
  get size(): number {
    return this.kept.size;
  }
}
