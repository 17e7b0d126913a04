import { SaxesParser } from 'saxes';
import { HostError } from '../../workbook/host';
import { decodeXml } from './decodeXml';
import { relationshipsPath } from './relationships';

/** Reading of the parts that say what a package is made of: relationships and the list of sheets. */

/** A relationship to another part of the same package. */
export interface InternalRelationship {
  id: string;
  /** The last word of its type: `officeDocument`, `worksheet`, `chartsheet`, `sharedStrings`… */
  type: string;
  /** Name of the part it leads to, from the root of the package, without leading slash. */
  target: string;
}

/** Name of the part under which `name` is really stored: packages differ in case, slashes and a leading slash. */
export function storedName(parts: ReadonlyMap<string, unknown>, name: string): string | undefined {
  if (parts.has(name)) return name;
  const wanted = plainName(name);
  for (const stored of parts.keys()) if (plainName(stored) === wanted) return stored;
  return undefined;
}

/** Relationships of a part (the package itself is the empty name) to other parts; none when it has no such part. */
export function readRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): InternalRelationship[] {
  const name = storedName(parts, relationshipsPath(withSlashes(part)));
  if (name === undefined) return [];
  const relationships: InternalRelationship[] = [];
  forEachElement(parts.get(name)!, (element, attributes) => {
    if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const type = attributes.get('Type') ?? '';
    relationships.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(part, attributes.get('Target') ?? ''),
    });
  });
  return relationships;
}

/** Name of the part that lists the sheets; undefined when the package names none. */
export function workbookPartOf(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const main = readRelationships(parts, '').find((one) => one.type === 'officeDocument')?.target;
  return main === undefined ? undefined : storedName(parts, main);
}

/** The sheets of a workbook part in the order of the tabs, each with the part that holds it. */
export function readSheetList(
  parts: ReadonlyMap<string, Uint8Array>,
  workbookPart: string,
): { name: string; part: string | undefined; type: string }[] {
  const relationships = new Map(readRelationships(parts, workbookPart).map((one) => [one.id, one]));
  const sheets: { name: string; part: string | undefined; type: string }[] = [];
  forEachElement(parts.get(workbookPart)!, (element, attributes) => {
    if (element !== 'sheet') return;
    const relationship = relationships.get(attributes.get('id') ?? '');
    sheets.push({
      name: attributes.get('name') ?? '',
      part: relationship && storedName(parts, relationship.target),
      type: relationship?.type ?? 'worksheet',
    });
  });
  return sheets;
}

/**
 * Calls `visit` for every element of a small part as it ends: its name and attributes without their namespace
 * prefix, and the text right before its end.
 */
export function forEachElement(
  bytes: Uint8Array,
  visit: (element: string, attributes: ReadonlyMap<string, string>, text: string) => void,
): void {
  const parser = new SaxesParser();
  const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
  let text = '';
  parser.on('text', (found) => {
    text = found;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('closetag', (tag) => {
    const attributes = new Map<string, string>();
    for (const [name, value] of Object.entries(tag.attributes)) attributes.set(withoutPrefix(name), value);
    visit(withoutPrefix(tag.name), attributes, text);
    text = '';
  });
  parser.on('error', () => {
    throw new HostError('damaged');
  });
  parser.write(decodeXml(bytes)).close();
}

function plainName(name: string): string {
  return withSlashes(name).replace(/^\/+/, '').toLowerCase();
}

/** Some programs write names as Windows does. */
export function withSlashes(name: string): string {
  return name.replaceAll('\\', '/');
}

/** Name of the part that the target of a relationship of `part` leads to, without leading slash. */
export function resolveTarget(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : withSlashes(part).split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.' && step !== '') folder.push(step);
  }
  return folder.join('/');
}
