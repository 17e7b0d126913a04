import { HostError, type State, type WriteReport } from '../../workbook/host';
import { readRecordedFolds } from '../../workbook/folds';
import type { SheetPlan } from '../../workbook/plan';
import { FOLDS_NAME, readRecordedWidths, sameColumns, WIDTHS_NAME } from '../../workbook/stamp';
import { planReferences } from '../../workbook/planReferences';
import type { SheetTarget } from '../../workbook/sheetTargets';
import { textOf } from '../../workbook/textFormula';
import { dropCalculationChain } from './calculationChain';
import { fileWidth } from './columnWidths';
import { contentTypes } from './contentTypes';
import { decodeXml } from './decodeXml';
import { readEarlierSheet, type EarlierSheet, type SheetRecord } from './earlierSheet';
import { generatedParts } from './generatedParts';
import { graftNames } from './graftNames';
import { graftTargets } from './graftTargets';
import type { Package } from './openPackage';
import { PackageDraft } from './packageDraft';
import { PartGraph } from './partGraph';
import { refuseLockedStructure, writableWorkbook } from './refusals';
import { moveStateLast, writeState } from './statePart';
import { newStylesPart } from './stylesPart';
import { readStyles, withAddedStyles, type StylesXml } from './stylesXml';
import { StyleSheet } from './styleSheet';
import { withTabsAndNames, type NewTab } from './workbookEdits';
import type { WorkbookXml } from './workbookXml';
import { presentTables } from './presentTables';
import { encode } from './xml';

export interface Grafted {
  package: Package;
  report: WriteReport;
}

/**
 * Adds the sheets of plans to a user's workbook, or renews those of an earlier run in their place. Of the parts of
 * the workbook only its content types, workbook part, relationships and styles change, and the calculation chain
 * goes when it names a renewed sheet; every other part keeps its bytes. The package that is given is left as it is.
 * A renewed sheet keeps its tab's name and place, the column widths and folds that people changed, and their notes.
 *
 * Throws HostError: `read-only-format`, `strict-ooxml`, `damaged`, `signed`, `locked-structure`, `protected-sheet` (the
 * name of a sheet that would be renewed), `too-large`.
 */
export function graft(source: Package, plans: SheetPlan[]): Grafted {
  const workbook = writableWorkbook(source);
  const draft = new PackageDraft(source.parts);
  const graph = new PartGraph(source.parts);
  const targets = graftTargets(workbook, plans);
  if (targets.some(({ renewed }) => !renewed)) refuseLockedStructure(workbook);
  const earlier = takeOut(draft, graph, workbook, targets);
  // Theirs again, so that no new sheet that comes before them takes their place.
  for (const { path } of earlier.values()) draft.hold(path);
  const tables = presentTables(draft.parts, graph);
  const names = graftNames(workbook, targets, { tables: tables.names });
  const styles = openStyles(draft, graph, workbook.path);
  const tabs: NewTab[] = [];
  for (const target of targets) {
    const old = earlier.get(target);
    const path = old ? draft.reserve(old.path) : draft.freePath('xl/worksheets/sheet');
    const parts = generatedParts({
      plan: target.plan,
      path,
      styles: styles.styles,
      references: planReferences(workbook.sheets, targets, target, names.called),
      freePath: draft.freePath,
      freeTableId: tables.freeId,
      ...(old ? { earlier: old.sheet } : {}),
    });
    for (const part of parts) draft.add(part);
    if (!old) {
      tabs.push({ name: target.tab, relationshipId: draft.relate(workbook.path, 'worksheet', path) });
    }
  }
  saveStyles(draft, styles);
  draft.setText(workbook.path, workbook.source, withTabsAndNames(workbook, tabs, names));
  moveStateLast(draft);
  return {
    package: { ...source, parts: draft.finish() },
    report: { sheets: targets.map(({ plan, tab, renewed }) => ({ id: plan.id, name: tab, renewed })) },
  };
}

/** The package with another state, and nothing else changed. Throws as `graft` does. */
export function withState(source: Package, state: State): Package {
  const workbook = writableWorkbook(source);
  const draft = new PackageDraft(source.parts);
  writeState(draft, workbook.path, state);
  return { ...source, parts: draft.finish() };
}

/** Takes the sheets that are renewed out of the package, with what belongs to them alone; notes stay. */
function takeOut(
  draft: PackageDraft,
  graph: PartGraph,
  workbook: WorkbookXml,
  targets: SheetTarget[],
): Map<SheetTarget, { path: string; sheet: EarlierSheet }> {
  const relationships = new Map(graph.from(workbook.path).map((one) => [one.id, one]));
  const earlier = new Map<SheetTarget, { path: string; sheet: EarlierSheet }>();
  const sheetIds = new Set<number>();
  for (const target of targets) {
    if (!target.renewed) continue;
    const entry = workbook.sheets[target.position]!;
    const path = relationships.get(entry.relationshipId)?.part;
    if (path === undefined) throw new HostError('damaged', entry.name);
    const sheet = readEarlierSheet(draft.parts.get(path)!, path, graph, recordOf(workbook, target));
    if (sheet.isProtected) throw new HostError('protected-sheet', entry.name);
    for (const part of graph.exclusiveTo(path, sheet.noteParts)) draft.remove(part);
    draft.remove(path);
    sheetIds.add(entry.sheetId);
    earlier.set(target, { path, sheet });
  }
  dropCalculationChain(draft, graph, workbook.path, sheetIds);
  return earlier;
}

/** How a sheet was made: its widths count where its columns still stand for the same. */
function recordOf({ names }: WorkbookXml, { plan, position }: SheetTarget): SheetRecord {
  const textNamed = (name: string): string => {
    const found = names.find(
      (entry) => entry.position === position && entry.name.toLowerCase() === name.toLowerCase(),
    );
    return (found && textOf(found.value)) ?? '';
  };
  const recorded = readRecordedWidths(textNamed(WIDTHS_NAME));
  return {
    widths: recorded && sameColumns(recorded, plan) ? recorded.widths.map(fileWidth) : undefined,
    folds: readRecordedFolds(textNamed(FOLDS_NAME)),
  };
}

interface OpenStyles {
  path: string;
  styles: StyleSheet;
  /** What the workbook has; undefined when it has no styles yet. */
  existing?: StylesXml;
}

function openStyles(draft: PackageDraft, graph: PartGraph, workbookPart: string): OpenStyles {
  const found = graph.from(workbookPart).find(({ kind }) => kind === 'styles')?.part;
  if (found !== undefined) {
    const existing = readStyles(decodeXml(draft.parts.get(found)!));
    return { path: found, styles: existing.styles, existing };
  }
  const path = draft.freePath('xl/styles');
  draft.relate(workbookPart, 'styles', path);
  const styles = new StyleSheet();
  styles.fillIn();
  return { path, styles };
}

function saveStyles(draft: PackageDraft, { path, styles, existing }: OpenStyles): void {
  if (existing) draft.setText(path, existing.source, withAddedStyles(existing));
  else draft.add({ path, bytes: encode(newStylesPart(styles)), contentType: contentTypes.styles });
}
