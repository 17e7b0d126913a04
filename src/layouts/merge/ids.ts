import { codeKey } from '../../domain/codes';
import { slug } from '../../domain/text';

/** Gives items their ids: a code where there is one, else words of the title; never an address, never twice. */
export class Ids {
  private readonly taken = new Map<string, number>();

  /** @param prefix the kind and the parent's own part, e.g. `objectif:2` */
  make(prefix: string, code: string | undefined, title: string): string {
    const wanted = `${prefix}/${code !== undefined ? codeKey(code) : slug(title)}`;
    const times = (this.taken.get(wanted) ?? 0) + 1;
    this.taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted}~${times}`;
  }
}

/** The part of an id behind its kind: what its children's ids begin with. */
export function idPath(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
