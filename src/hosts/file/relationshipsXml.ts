import { decodeXml } from './decodeXml';
import { resolveTarget, storedName } from './packageParts';
import { childrenOf, parseXml, type XmlElement } from './parseXml';
import { relationshipsPath, type Relationship } from './relationships';

/** A relationship as it stands in a part, with its place. */
export interface PlacedRelationship extends Relationship {
  element: XmlElement;
  /** The last word of its type: `worksheet`, `drawing`… */
  kind: string;
  /** Name in the package of the part it leads to; undefined for what is outside or not there. */
  part: string | undefined;
}

/** The relationships part of a part: its name in the package, its text and what stands in it. */
export interface RelationshipsXml {
  path: string;
  source: string;
  root: XmlElement;
  all: PlacedRelationship[];
}

type Find = (name: string) => string | undefined;

/**
 * Reads the relationships of a part; undefined when it has none. `find` tells under which name a part is stored;
 * whoever reads many relationships hands in one that does not look through the whole package each time.
 */
export function readRelationshipsXml(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  find: Find = (name) => storedName(parts, name),
): RelationshipsXml | undefined {
  const path = find(relationshipsPath(part));
  if (path === undefined) return undefined;
  const source = decodeXml(parts.get(path)!);
  const root = parseXml(source);
  return { path, source, root, all: childrenOf(root, 'Relationship').map((one) => placed(find, part, one)) };
}

function placed(find: Find, part: string, element: XmlElement): PlacedRelationship {
  const type = element.attribute('Type') ?? '';
  const target = element.attribute('Target') ?? '';
  const external = element.attribute('TargetMode') === 'External';
  return {
    element,
    id: element.attribute('Id') ?? '',
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target,
    external,
    part: external ? undefined : find(resolveTarget(part, target)),
  };
}
