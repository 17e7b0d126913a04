import { decodeXml } from './decodeXml';
import type { NewPart } from './generatedParts';
import { storedName } from './packageParts';
import { childrenOf, parseXml } from './parseXml';
import { relationshipsPart, relationshipsPath, relationshipType } from './relationships';
import { readRelationshipsXml } from './relationshipsXml';
import { SourceEdits } from './sourceEdits';
import { HostError } from '../../workbook/host';
import { element, encode, serialize } from './xml';

/**
 * A package that is being changed: a copy, so that the one it was made of stays as it is. Parts that are not named
 * in a change keep their very bytes; content types are brought in line at the end.
 */
export class PackageDraft {
  readonly parts: Map<string, Uint8Array>;
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();
  /** Paths that are waited for. */
  private readonly held = new Set<string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
  }

  add({ path, bytes, contentType }: NewPart): void {
    this.parts.set(path, bytes);
    this.removed.delete(path);
    if (contentType) this.added.set(path, contentType);
  }

  /** Replaces the text of a part; the part stays untouched when the text is the same. */
  setText(path: string, before: string, after: string): void {
    if (before !== after) this.parts.set(path, encode(after));
  }

  /** Takes out a part together with its relationships. */
  remove(path: string): void {
    const relationships = storedName(this.parts, relationshipsPath(path));
    if (relationships !== undefined) this.parts.delete(relationships);
    this.parts.delete(path);
    this.added.delete(path);
    this.removed.add(path);
  }

  /** A path that no part has: `xl/charts/chart` → `xl/charts/chart3.xml`. The path is taken from then on. */
  readonly freePath = (stem: string): string => {
    for (let number = 1; ; number++) {
      const path = `${stem}${String(number)}.xml`;
      if (!this.held.has(path) && storedName(this.parts, path) === undefined) return this.reserve(path);
    }
  };

  /** Keeps a path for who will take it by name. */
  hold(path: string): void {
    this.held.add(path);
  }

  /** Takes a path, whose part will be added; parts stand in the order in which their paths were taken. */
  reserve(path: string): string {
    this.parts.set(path, new Uint8Array());
    return path;
  }

  /** Makes a part lead to another; answers the id of the relationship. */
  relate(from: string, kind: string, to: string): string {
    const existing = readRelationshipsXml(this.parts, from);
    const taken = new Set(existing?.all.map(({ id }) => id));
    let number = 1;
    while (taken.has(`rIdFdr${String(number)}`)) number++;
    const id = `rIdFdr${String(number)}`;
    const relationship = { id, type: relationshipType(kind), target: `/${to}` };
    if (existing) {
      const edits = new SourceEdits(existing.source);
      const node = element('Relationship', { Id: id, Type: relationship.type, Target: relationship.target });
      edits.append(existing.root, serialize(node, existing.root.prefix));
      this.parts.set(existing.path, encode(edits.apply()));
    } else {
      this.parts.set(relationshipsPath(from), encode(relationshipsPart([relationship])));
    }
    return id;
  }

  /** Takes out the relationships of `from` that lead to a part. */
  unrelate(from: string, to: string): void {
    const existing = readRelationshipsXml(this.parts, from);
    if (!existing) return;
    const edits = new SourceEdits(existing.source);
    for (const { part, element: place } of existing.all)
      if (part === to) edits.remove(place.start, place.end);
    this.setText(existing.path, existing.source, edits.apply());
  }

  /** The parts, with content types that name what was added and no longer what was removed. */
  finish(): Map<string, Uint8Array> {
    const path = storedName(this.parts, '[Content_Types].xml');
    if (path === undefined) throw new HostError('damaged', '[Content_Types].xml');
    const source = decodeXml(this.parts.get(path)!);
    const root = parseXml(source);
    const edits = new SourceEdits(source);
    const missing = new Map([...this.added].map(([name, type]) => [name.toLowerCase(), { name, type }]));
    for (const override of childrenOf(root, 'Override')) {
      const name = (override.attribute('PartName') ?? '').replace(/^\/+/, '').toLowerCase();
      const wanted = missing.get(name);
      if (wanted && override.attribute('ContentType') === wanted.type) missing.delete(name);
      else if (wanted || this.removes(name)) edits.remove(override.start, override.end);
    }
    const nodes = [...missing.values()].map(({ name, type }) =>
      serialize(element('Override', { PartName: `/${name}`, ContentType: type }), root.prefix),
    );
    edits.append(root, nodes.join(''));
    this.setText(path, source, edits.apply());
    return this.parts;
  }

  private removes(lowerCaseName: string): boolean {
    for (const name of this.removed) if (name.toLowerCase() === lowerCaseName) return true;
    return false;
  }
}
