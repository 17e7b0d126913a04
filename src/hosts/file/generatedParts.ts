import type { SheetPlan } from '../../workbook/plan';
import { chartPart } from './chartPart';
import { contentTypes } from './contentTypes';
import { drawingPart } from './drawingPart';
import type { EarlierSheet } from './earlierSheet';
import type { References } from '../../workbook/references';
import { relationshipsPart, relationshipsPath, relationshipType, type Relationship } from './relationships';
import { sheetPart, type SheetExtras } from './sheetPart';
import type { StyleSheet } from './styleSheet';
import { tablePart } from './tablePart';
import { encode } from './xml';

/** Unlike the ids that Excel and LibreOffice give, so that it meets none of those a sheet keeps. */
const DRAWING_ID = 'rIdFdrDrawing';
const TABLE_ID = 'rIdFdrTable';

/** One part of a package with its content type; relationship parts have none of their own. */
export interface NewPart {
  path: string;
  bytes: Uint8Array;
  contentType?: string;
}

export interface GeneratedSheetRequest {
  plan: SheetPlan;
  /** Path of the worksheet part. */
  path: string;
  styles: StyleSheet;
  references: References;
  /** Gives a path that nothing else has: `xl/charts/chart` → `xl/charts/chart3.xml`. */
  freePath(stem: string): string;
  /** Gives a number that no table of the workbook has. */
  freeTableId(): number;
  /** The sheet of an earlier run that this one replaces. */
  earlier?: EarlierSheet;
}

/** All parts of one generated sheet: the worksheet, its drawing, its charts, its tables, and their relationships. */
export function generatedParts(request: GeneratedSheetRequest): NewPart[] {
  const { plan, path, styles, references, freePath, freeTableId, earlier } = request;
  const relationships = [...(earlier?.notes ?? [])];
  const parts: NewPart[] = [];
  const extras: SheetExtras = {};
  if (earlier) extras.earlier = earlier;
  if (earlier?.legacyDrawing !== undefined) extras.legacyDrawing = earlier.legacyDrawing;
  if (plan.charts.length > 0) {
    const drawing = freePath('xl/drawings/drawing');
    const charts = plan.charts.map((chart) => ({
      path: freePath('xl/charts/chart'),
      text: chartPart(chart, references.tab(chart.sheet)),
    }));
    extras.drawing = DRAWING_ID;
    relationships.push({ id: DRAWING_ID, type: relationshipType('drawing'), target: `/${drawing}` });
    parts.push(
      { path: drawing, bytes: encode(drawingPart(plan)), contentType: contentTypes.drawing },
      relationshipsOf(
        drawing,
        charts.map((chart, i) => ({
          id: `rId${String(i + 1)}`,
          type: relationshipType('chart'),
          target: `/${chart.path}`,
        })),
      ),
      ...charts.map((chart) => ({
        path: chart.path,
        bytes: encode(chart.text),
        contentType: contentTypes.chart,
      })),
    );
  }
  extras.tables = plan.tables.map((table, i) => {
    const part = freePath('xl/tables/table');
    const id = `${TABLE_ID}${String(i + 1)}`;
    const text = tablePart(plan, table, { id: freeTableId(), name: references.formula(table.name) });
    relationships.push({ id, type: relationshipType('table'), target: `/${part}` });
    parts.push({ path: part, bytes: encode(text), contentType: contentTypes.table });
    return id;
  });
  const sheet = encode(sheetPart(plan, styles, references, extras));
  return [
    { path, bytes: sheet, contentType: contentTypes.worksheet },
    ...(relationships.length > 0 ? [relationshipsOf(path, relationships)] : []),
    ...parts,
  ];
}

function relationshipsOf(path: string, all: Relationship[]): NewPart {
  return { path: relationshipsPath(path), bytes: encode(relationshipsPart(all)) };
}
