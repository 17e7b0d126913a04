import { xmlPart, element, namespaces } from './xml';

export interface Relationship {
  id: string;
  /** The whole address of the type. */
  type: string;
  target: string;
  external?: boolean;
}

/** The type of a relationship of Office documents: `worksheet`, `drawing`, `chart`… */
export function relationshipType(kind: string): string {
  return `${namespaces.relationships}/${kind}`;
}

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `` → `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  // Some programs write the names of parts with backslashes.
  const path = part.replaceAll('\\', '/');
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A relationships part. */
export function relationshipsPart(all: Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: namespaces.packageRelationships },
      all.map(({ id, type, target, external }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: external ? 'External' : undefined,
        }),
      ),
    ),
  );
}
