import { withSlashes } from './packageParts';
import { readRelationshipsXml, type PlacedRelationship } from './relationshipsXml';

/** Which part of a package leads to which. */
export class PartGraph {
  private readonly outgoing = new Map<string, PlacedRelationship[]>();
  private readonly incoming = new Map<string, Set<string>>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    const stored = new Map([...parts.keys()].map((path) => [keyOf(path), path]));
    for (const path of parts.keys()) {
      const owner = ownerOf(path);
      if (owner === undefined) continue;
      const relationships = readRelationshipsXml(parts, owner, (name) => stored.get(keyOf(name)))?.all ?? [];
      this.outgoing.set(keyOf(owner), relationships);
      for (const { part } of relationships) {
        if (part === undefined) continue;
        const sources = this.incoming.get(part) ?? new Set();
        this.incoming.set(part, sources.add(keyOf(owner)));
      }
    }
  }

  /** The relationships of a part. */
  from(part: string): PlacedRelationship[] {
    return this.outgoing.get(keyOf(part)) ?? [];
  }

  /** All relationships of one kind, wherever they start. */
  ofKind(kind: string): PlacedRelationship[] {
    return [...this.outgoing.values()].flat().filter((one) => one.kind === kind);
  }

  /** The parts that nothing leads to but `start` and its own; what `keeps` names stays, with all it leads to. */
  exclusiveTo(start: string, keeps: ReadonlySet<string>): string[] {
    const own = new Set<string>();
    const reached = new Set([keyOf(start)]);
    const waiting = [start];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { part: target } of this.from(part)) {
        if (target === undefined || own.has(target) || keeps.has(target)) continue;
        const sources = [...(this.incoming.get(target) ?? [])];
        if (!sources.every((source) => reached.has(source))) continue;
        own.add(target);
        reached.add(keyOf(target));
        waiting.push(target);
      }
    }
    return [...own];
  }
}

/** One spelling for all ways in which packages name a part. */
function keyOf(part: string): string {
  return withSlashes(part).replace(/^\/+/, '').toLowerCase();
}

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml`; undefined for a part that holds no relationships. */
function ownerOf(path: string): string | undefined {
  const match = /^\/?(?:(.*)[/\\])?_rels[/\\]([^/\\]*)\.rels$/i.exec(path);
  if (!match) return undefined;
  return match[1] === undefined ? match[2]! : `${match[1]}/${match[2]!}`;
}
