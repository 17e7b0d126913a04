import { HostError } from '../../../workbook/host';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Package } from '../openPackage';
import { readRelationships, storedName } from '../packageParts';
import { MOST_CELLS } from '../readableParts';
import { documentSheets, type DocumentSheet } from './documentSheets';
import { blocksIn } from './wordLines';
import { WordLists } from './wordLists';
import { WordStyles } from './wordStyles';
import { find, readWordXml, type WordNode } from './wordXml';

/** A Word document as the sheets that its tables make, and what its file says of itself. */
export interface ReadDocument {
  sheets: DocumentSheet[];
  properties: WorkbookSnapshot['properties'];
}

/**
 * Reads an opened .docx: its tables, headings and paragraphs, with the bullets and numbers of its lists. Headers, footers,
 * notes and comments are left out, and so is what tracked changes deleted or a hidden font hides.
 *
 * Throws HostError: `damaged` (detail: the part), `unsafe-xml`, `too-large`, and `no-sheets` for a document without any text.
 */
export function readDocument({ parts, workbookPart }: Package): ReadDocument {
  const related = (kind: string): WordNode | undefined =>
    partAt(parts, readRelationships(parts, workbookPart).find(({ type }) => type === kind)?.target);
  const styles = new WordStyles(related('styles'));
  const context = { styles, lists: new WordLists(related('numbering'), styles) };
  const body = find(partAt(parts, workbookPart), 'document', 'body');
  if (!body) throw new HostError('damaged', workbookPart);
  const sheets = documentSheets(blocksIn(body, context), context);
  if (sheets.length === 0) throw new HostError('no-sheets');
  const cells = sheets.reduce((sum, { snapshot }) => sum + snapshot.cells.length, 0);
  if (cells > MOST_CELLS) throw new HostError('too-large', `cells ${String(MOST_CELLS)}`);
  return { sheets, properties: propertiesOf(parts) };
}

/** The same as a snapshot. */
export function documentSnapshot(opened: Package): WorkbookSnapshot {
  const { sheets, properties } = readDocument(opened);
  return { sheets: sheets.map(({ snapshot }) => snapshot), properties };
}

function partAt(parts: ReadonlyMap<string, Uint8Array>, name: string | undefined): WordNode | undefined {
  const stored = name === undefined ? undefined : storedName(parts, name);
  if (stored === undefined) return undefined;
  try {
    return readWordXml(parts.get(stored)!);
  } catch (error) {
    if (error instanceof HostError && error.code === 'damaged') throw new HostError('damaged', stored);
    throw error;
  }
}

function propertiesOf(parts: ReadonlyMap<string, Uint8Array>): WorkbookSnapshot['properties'] {
  const core = find(partAt(parts, 'docProps/core.xml'), 'coreProperties');
  const application = find(partAt(parts, 'docProps/app.xml'), 'Properties');
  const [title, author, company] = [
    find(core, 'title'),
    find(core, 'creator'),
    find(application, 'Company'),
  ].map((node) => node?.text.trim());
  return { ...(title && { title }), ...(author && { author }), ...(company && { company }) };
}
