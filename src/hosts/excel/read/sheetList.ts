import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { isStamp, readStampText } from '../../../workbook/stamp';
import { textOf } from '../../../workbook/textFormula';

/** A sheet before its cells are read. */
export interface ListedSheet extends Pick<SheetSnapshot, 'name' | 'hidden' | 'generated' | 'incomplete'> {
  id: string;
}

export interface SheetList extends Pick<WorkbookSnapshot, 'name' | 'properties'> {
  sheets: ListedSheet[];
}

/** Asks for the workbook and its sheets; call what comes back once Excel has answered. */
export function askForSheets({ workbook }: Excel.RequestContext): () => SheetList {
  workbook.load('name');
  workbook.properties.load('title,author,company');
  workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula',
  );
  return () => ({
    ...(workbook.name !== '' && { name: workbook.name }),
    properties: givenProperties(workbook.properties),
    sheets: workbook.worksheets.items.map(listedSheet),
  });
}

function listedSheet({ id, name, visibility, names }: Excel.Worksheet): ListedSheet {
  const listed = { id, name, hidden: visibility !== 'Visible' };
  const stamp = names.items.find((item) => isStamp(item.name));
  const text = typeof stamp?.formula === 'string' ? textOf(stamp.formula) : undefined;
  if (text === undefined) return listed;
  const { id: generated, incomplete } = readStampText(text);
  return { ...listed, generated, ...(incomplete && { incomplete }) };
}

function givenProperties({
  title,
  author,
  company,
}: Excel.DocumentProperties): WorkbookSnapshot['properties'] {
  return { ...(title && { title }), ...(author && { author }), ...(company && { company }) };
}
