import type { SheetPlan } from '../../workbook/plan';
import { chartPart } from './chartPart';
import { contentTypes } from './contentTypes';
import { drawingPart } from './drawingPart';
import type { References } from './references';
import { relationshipsPart, relationshipsPath, relationshipType, type Relationship } from './relationships';
import { sheetPart, type SheetExtras } from './sheetPart';
import type { StyleSheet } from './styleSheet';
import { encode } from './xml';

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
  extras?: SheetExtras;
  /** Relationships that the sheet keeps from an earlier run. */
  kept?: Relationship[];
}

/** All parts of one generated sheet: the worksheet, its drawing, its charts, and their relationships. */
export function generatedParts(request: GeneratedSheetRequest): NewPart[] {
  const { plan, path, styles, references, freePath, extras = {}, kept = [] } = request;
  const relationships = [...kept];
  const parts: NewPart[] = [];
  const own = { ...extras };
  if (plan.charts.length > 0) {
    const drawing = freePath('xl/drawings/drawing');
    const charts = plan.charts.map((chart) => ({
      path: freePath('xl/charts/chart'),
      text: chartPart(chart, references.tab(chart.sheet)),
    }));
    own.drawing = 'rIdFdr1';
    relationships.push({ id: own.drawing, type: relationshipType('drawing'), target: `/${drawing}` });
    parts.push(
      { path: drawing, bytes: encode(drawingPart(plan.charts)), contentType: contentTypes.drawing },
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
  const sheet = encode(sheetPart(plan, styles, references, own));
  return [
    { path, bytes: sheet, contentType: contentTypes.worksheet },
    ...(relationships.length > 0 ? [relationshipsOf(path, relationships)] : []),
    ...parts,
  ];
}

function relationshipsOf(path: string, all: Relationship[]): NewPart {
  return { path: relationshipsPath(path), bytes: encode(relationshipsPart(all)) };
}
