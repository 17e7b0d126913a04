import { parseRect } from '../../../src/workbook/address';
import { pointsOfCharacters } from '../../../src/workbook/columnPoints';
import { HostError } from '../../../src/workbook/host';
import { decodeXml } from '../../../src/hosts/file/decodeXml';
import { openPackage, type Package } from '../../../src/hosts/file/openPackage';
import { childOf, parseXml, scanXml, type XmlElement } from '../../../src/hosts/file/parseXml';
import { PartGraph } from '../../../src/hosts/file/partGraph';
import { readWorkbookXml } from '../../../src/hosts/file/workbookXml';
import type { DefinedName, ExcelSheet, ExcelTable } from './workbook';

/** What Excel knows of a file and a snapshot does not tell. */
export interface FileFacts {
  /** In the order of the tabs, those of charts alone among them. */
  sheets: SheetFacts[];
  /** Of the whole workbook. */
  names: DefinedName[];
  structureProtected: boolean;
  date1904: boolean;
}

export interface SheetFacts extends Pick<ExcelSheet, 'visibility' | 'names' | 'protected'> {
  /** In points, by column. */
  widths: Map<number, number>;
  /** Levels of groups, by column. */
  levels: Map<number, number>;
  tables: Omit<ExcelTable, 'id'>[];
}

/** Margins of a column in a file, in characters: 5 pixels of a digit's 7. */
const FILE_MARGIN = 5 / 7;
/** What a width for all columns to the right ends at: nothing in our tests is wider. */
const LAST_COLUMN_WITH_WIDTH = 255;

/** The facts of an .xlsx; undefined for any other format, whose snapshot is all there is. */
export function readFileFacts(bytes: Uint8Array): FileFacts | undefined {
  const opened = packageOf(bytes);
  if (opened?.kind !== 'xlsx') return undefined;
  const workbook = readWorkbookXml(opened.parts, opened.workbookPart);
  const graph = new PartGraph(opened.parts);
  // Names that Excel keeps for its own use: print titles, filters.
  const names = workbook.names.filter(({ name }) => !name.startsWith('_xlnm.'));
  const relationships = graph.from(workbook.path);
  return {
    sheets: workbook.sheets.map(({ element, relationshipId }, position) => {
      const part = relationships.find(({ id }) => id === relationshipId)?.part;
      return {
        visibility: visibilityOf(element),
        names: names.filter((name) => name.position === position).map(definedName),
        tables: part === undefined ? [] : tablesOf(opened.parts, graph, part),
        ...sheetFacts(part === undefined ? '' : decodeXml(opened.parts.get(part)!)),
      };
    }),
    names: names.filter(({ position }) => position === undefined).map(definedName),
    structureProtected: isTrue(childOf(workbook.root, 'workbookProtection')?.attribute('lockStructure')),
    date1904: isTrue(childOf(workbook.root, 'workbookPr')?.attribute('date1904')),
  };
}

function packageOf(bytes: Uint8Array): Package | undefined {
  try {
    return openPackage(bytes);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function tablesOf(parts: Package['parts'], graph: PartGraph, sheetPart: string): SheetFacts['tables'] {
  return graph.from(sheetPart).flatMap(({ kind, part }) => {
    if (kind !== 'table' || part === undefined) return [];
    const table = parseXml(decodeXml(parts.get(part)!));
    const [name, rect] = [table.attribute('displayName'), parseRect(table.attribute('ref') ?? '')];
    const look = childOf(table, 'tableStyleInfo');
    if (name === undefined || !rect) return [];
    const bandedRows = isTrue(look?.attribute('showRowStripes'));
    return [{ name, rect, style: look?.attribute('name') ?? '', bandedRows }];
  });
}

function visibilityOf(sheet: XmlElement): ExcelSheet['visibility'] {
  const state = sheet.attribute('state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function definedName({
  name,
  value,
  element,
}: {
  name: string;
  value: string;
  element: XmlElement;
}): DefinedName {
  return { name, formula: `=${value}`, visible: !isTrue(element.attribute('hidden')) };
}

function sheetFacts(xml: string): Pick<SheetFacts, 'protected' | 'widths' | 'levels'> {
  const widths = new Map<number, number>();
  const levels = new Map<number, number>();
  let isProtected = false;
  if (xml === '') return { protected: isProtected, widths, levels };
  scanXml(xml, {
    open(tag) {
      if (tag.local === 'sheetProtection') isProtected = isTrue(tag.attribute('sheet'));
      if (tag.local !== 'col') return;
      const level = Number(tag.attribute('outlineLevel') ?? 0);
      const characters = Number(tag.attribute('width')) - FILE_MARGIN;
      const last = Math.min(Number(tag.attribute('max')) - 1, LAST_COLUMN_WITH_WIDTH);
      for (let column = Number(tag.attribute('min')) - 1; column <= last; column++) {
        if (tag.attribute('width') !== undefined) widths.set(column, pointsOfCharacters(characters));
        if (level > 0) levels.set(column, level);
      }
    },
    close: () => undefined,
  });
  return { protected: isProtected, widths, levels };
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
