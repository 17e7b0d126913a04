import type { SheetPlan } from '../../workbook/plan';
import { planReferences } from '../../workbook/planReferences';
import type { SheetTarget } from '../../workbook/sheetTargets';
import { contentTypes } from './contentTypes';
import { generatedParts, type NewPart } from './generatedParts';
import { graftNames, type GraftNames } from './graftNames';
import { graftTargets } from './graftTargets';
import { freeNumbers } from './presentTables';
import { relationshipsPart, relationshipType, type Relationship } from './relationships';
import { StyleSheet } from './styleSheet';
import { newStylesPart } from './stylesPart';
import { xmlPart, element, encode, namespaces } from './xml';
import { zip } from './zip';

export interface FreshWorkbookOptions {
  /** Generated sheets carry the stamp of their plan; those of a separate workbook or a sample do not. */
  stamped: boolean;
  properties?: { title?: string; author?: string };
}

const CORE_PROPERTIES_TYPE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A new workbook is a graft into one that has nothing yet. */
const NOTHING = { sheets: [], names: [] };

/** A whole new .xlsx made of plans, in their order. The same plans give the same bytes. */
export function freshWorkbook(plans: SheetPlan[], options: FreshWorkbookOptions): Uint8Array {
  const targets = graftTargets(NOTHING, plans);
  const names = graftNames(NOTHING, targets, { stamped: options.stamped });
  const styles = new StyleSheet();
  styles.fillIn();
  const freePath = counter();
  const freeTableId = freeNumbers();
  const parts: NewPart[] = targets.flatMap((target) =>
    generatedParts({
      plan: target.plan,
      path: sheetPath(target.position),
      styles,
      references: planReferences(NOTHING.sheets, targets, target, names.called),
      freePath,
      freeTableId,
    }),
  );
  parts.push(
    {
      path: 'xl/workbook.xml',
      bytes: encode(workbookPart(targets, names)),
      contentType: contentTypes.workbook,
    },
    { path: 'xl/styles.xml', bytes: encode(newStylesPart(styles)), contentType: contentTypes.styles },
    {
      path: 'docProps/core.xml',
      bytes: encode(corePropertiesPart(options.properties ?? {})),
      contentType: contentTypes.coreProperties,
    },
  );
  return zip(
    new Map([
      ['[Content_Types].xml', encode(contentTypesPart(parts))],
      ['_rels/.rels', encode(relationshipsPart(packageRelationships()))],
      ['xl/_rels/workbook.xml.rels', encode(relationshipsPart(workbookRelationships(plans.length)))],
      ...parts.map(({ path, bytes }) => [path, bytes] as const),
    ]),
  );
}

/** A workbook that has no sheets yet: what is written first into a FileHost over it makes it one that opens. */
export function emptyWorkbook(): Uint8Array {
  return freshWorkbook([], { stamped: false });
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

/** Counts the parts of each kind: `chart1.xml`, `chart2.xml`… */
function counter(): (stem: string) => string {
  const counts = new Map<string, number>();
  return (stem) => {
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return `${stem}${String(count)}.xml`;
  };
}

function workbookPart(targets: SheetTarget[], { added }: GraftNames): string {
  const sheets = targets.map(({ tab, position }) =>
    element('sheet', { name: tab, sheetId: position + 1, 'r:id': `rId${String(position + 1)}` }),
  );
  return xmlPart(
    element('workbook', { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships }, [
      element('sheets', {}, sheets),
      added.length > 0 ? element('definedNames', {}, added) : undefined,
    ]),
  );
}

function workbookRelationships(sheetCount: number): Relationship[] {
  const sheets = Array.from({ length: sheetCount }, (_, i) => ({
    id: `rId${String(i + 1)}`,
    type: relationshipType('worksheet'),
    target: `/${sheetPath(i)}`,
  }));
  const id = `rId${String(sheetCount + 1)}`;
  return [...sheets, { id, type: relationshipType('styles'), target: '/xl/styles.xml' }];
}

function packageRelationships(): Relationship[] {
  return [
    { id: 'rId1', type: relationshipType('officeDocument'), target: 'xl/workbook.xml' },
    { id: 'rId2', type: CORE_PROPERTIES_TYPE, target: 'docProps/core.xml' },
  ];
}

/** Title and author; no dates, so that the bytes are always the same. */
function corePropertiesPart({ title, author }: { title?: string; author?: string }): string {
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [
        title ? element('dc:title', {}, [title]) : undefined,
        author ? element('dc:creator', {}, [author]) : undefined,
        element('dc:language', {}, ['fr-FR']),
      ],
    ),
  );
}

function contentTypesPart(parts: NewPart[]): string {
  const fallback = (Extension: string, ContentType: string) => element('Default', { Extension, ContentType });
  return xmlPart(
    element('Types', { xmlns: namespaces.contentTypes }, [
      fallback('rels', contentTypes.relationships),
      fallback('xml', contentTypes.xml),
      ...parts.flatMap(({ path, contentType }) =>
        contentType ? [element('Override', { PartName: `/${path}`, ContentType: contentType })] : [],
      ),
    ]),
  );
}
