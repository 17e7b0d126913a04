import type { State } from '../../workbook/host';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../../workbook/stateXml';
import { contentTypes } from './contentTypes';
import { decodeXml } from './decodeXml';
import type { PackageDraft } from './packageDraft';
import { relationshipsPart, relationshipsPath, relationshipType } from './relationships';
import { readRelationshipsXml } from './relationshipsXml';
import { element, encode, xmlPart } from './xml';

/** Any id will do as long as no other custom part of the workbook has it. */
const ITEM_ID = '{6D1F7C0E-5B0B-4C55-9E0D-FD0A5EDB4F01}';
const CUSTOM_XML_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** The namespace stands at the start of its part. */
const START = 1024;

/** The state that travels with a workbook; undefined when it has none, or one that this version cannot read. */
export function readState(parts: ReadonlyMap<string, Uint8Array>): State | undefined {
  const path = findStatePart(parts);
  return path === undefined ? undefined : stateFromXml(decodeXml(parts.get(path)!));
}

/**
 * Puts the state into a package: where it was, else as a new custom XML part. Excel knows only the parts that the
 * workbook part leads to; LibreOffice makes the package itself lead to them, which is put right.
 */
export function writeState(draft: PackageDraft, workbookPart: string, state: State): void {
  const bytes = encode(stateToXml(state));
  const existing = findStatePart(draft.parts);
  if (existing !== undefined) {
    draft.parts.set(existing, bytes);
    const related = readRelationshipsXml(draft.parts, workbookPart)?.all ?? [];
    if (related.some(({ part }) => part === existing)) return;
    draft.unrelate('', existing);
    draft.relate(workbookPart, 'customXml', existing);
    return;
  }
  const path = draft.freePath('customXml/item');
  const properties = draft.freePath('customXml/itemProps');
  draft.add({ path, bytes, contentType: contentTypes.xml });
  draft.add({
    path: properties,
    bytes: encode(propertiesPart()),
    contentType: contentTypes.customXmlProperties,
  });
  const target = `/${properties}`;
  const relationship = { id: 'rId1', type: relationshipType('customXmlProps'), target };
  draft.add({ path: relationshipsPath(path), bytes: encode(relationshipsPart([relationship])) });
  draft.relate(workbookPart, 'customXml', path);
}

/** Puts the state's parts last, so that a package renewed twice has its parts in the same order. */
export function moveStateLast({ parts }: PackageDraft): void {
  const path = findStatePart(parts);
  if (path === undefined) return;
  const related = readRelationshipsXml(parts, path);
  for (const name of [path, ...(related?.all.map(({ part }) => part) ?? []), related?.path]) {
    const bytes = name === undefined ? undefined : parts.get(name);
    if (name === undefined || !bytes) continue;
    parts.delete(name);
    parts.set(name, bytes);
  }
}

function findStatePart(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  for (const [path, bytes] of parts) {
    if (!/\.xml$/i.test(path)) continue;
    const start = decodeXml(bytes.subarray(0, START));
    if (start.includes(STATE_NAMESPACE) && /<(?:[\w.-]+:)?state[\s>]/.test(start)) return path;
  }
  return undefined;
}

function propertiesPart(): string {
  const reference = element('ds:schemaRef', { 'ds:uri': STATE_NAMESPACE });
  return xmlPart(
    element('ds:datastoreItem', { 'ds:itemID': ITEM_ID, 'xmlns:ds': CUSTOM_XML_NAMESPACE }, [
      element('ds:schemaRefs', {}, [reference]),
    ]),
  );
}
