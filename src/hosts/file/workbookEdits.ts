import type { GraftNames } from './graftNames';
import { childOf, type XmlElement } from './parseXml';
import { SourceEdits } from './sourceEdits';
import type { WorkbookXml } from './workbookXml';
import { element, namespaces, serialize } from './xml';

/** A tab that is added at the end. */
export interface NewTab {
  name: string;
  relationshipId: string;
}

/** The workbook part with tabs and names added and taken out; the same text when nothing changes. */
export function withTabsAndNames(workbook: WorkbookXml, tabs: NewTab[], names: GraftNames): string {
  const { source, root, list, sheets } = workbook;
  const edits = new SourceEdits(source);
  const idPrefix = Object.entries({ ...root.declared, ...list.declared }).find(
    ([prefix, uri]) => prefix !== '' && uri === namespaces.relationships,
  )?.[0];
  let sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId || 0));
  const nodes = tabs.map(({ name, relationshipId }) =>
    element('sheet', {
      name,
      sheetId: ++sheetId,
      ...(idPrefix === undefined ? { 'xmlns:r': namespaces.relationships } : {}),
      [`${idPrefix ?? 'r'}:id`]: relationshipId,
    }),
  );
  edits.append(list, nodes.map((node) => serialize(node, list.prefix)).join(''));
  for (const { element: place } of names.removed) edits.remove(place.start, place.end);
  addNames(edits, root, names);
  return edits.apply();
}

function addNames(edits: SourceEdits, root: XmlElement, { added }: GraftNames): void {
  if (added.length === 0) return;
  const existing = childOf(root, 'definedNames');
  const { prefix } = existing ?? root;
  const nodes = added.map((node) => serialize(node, prefix)).join('');
  if (existing) {
    edits.append(existing, nodes);
    return;
  }
  // The schema (CT_Workbook) has names after these three.
  const before = ['externalReferences', 'functionGroups', 'sheets'].map((name) => childOf(root, name));
  edits.insert(before.find(Boolean)!.end, `<${prefix}definedNames>${nodes}</${prefix}definedNames>`);
}
