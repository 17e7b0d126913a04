import { cleanSheetIds, type CleanSheetId } from '../../domain/clean/cleanSheetIds';
import { readLevelHeader } from '../../domain/clean/levelHeader';
import { ReferenceIndex } from '../../domain/clean/references';
import type { Levels, Roadmap } from '../../domain/roadmap';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Grid } from '../grid';
import { CleanNotes } from './cleanItems';
import { CleanTable } from './cleanTable';
import { readAxes, readObjectives } from './readAbove';
import { readFrameworks, readLinks } from './readFrameworks';
import { readPresentations } from './readPresentations';
import { readActions, readIndicators, readLevers } from './readUnder';

/** What the clean sheets hold of a roadmap; the rest is told elsewhere in the workbook. */
export type CleanParts = Pick<
  Roadmap,
  | 'levels'
  | 'axes'
  | 'objectives'
  | 'actions'
  | 'levers'
  | 'indicators'
  | 'frameworks'
  | 'links'
  | 'unread'
  | 'observations'
>;

export interface CleanReading {
  parts: CleanParts;
  tables: CleanTable[];
}

/**
 * Reads the clean sheets back: each row is an item, found by the headers of the columns wherever these were moved to.
 * A row without a title, and a reference to nothing, are told in `unread`. `entered` are sheets with a projet académique
 * that was entered beside them.
 */
export function readCleanSheets(
  sheets: readonly SheetSnapshot[],
  entered: readonly SheetSnapshot[] = [],
): CleanReading {
  const tables = new Map<CleanSheetId, CleanTable>();
  const notes = new CleanNotes();
  for (const id of cleanSheetIds) {
    const sheet = sheets.find(({ generated }) => generated === id);
    if (!sheet) continue;
    const table = CleanTable.on(new Grid(sheet), id);
    if (table) tables.set(id, table);
    else if (sheet.cells.length > 0)
      notes.unread.push({
        source: { sheet: sheet.name, address: 'A1' },
        text: sheet.name,
        reason: 'no-known-layout',
      });
  }
  for (const table of tables.values())
    notes.observations.push(...table.rows().flatMap((row) => row.errors()));

  const axes = readAxes(tables.get('propre-axes'), notes);
  const axisIndex = new ReferenceIndex(axes);
  const objectives = readObjectives(tables.get('propre-objectifs'), axisIndex, notes);
  const indexes = { axes: axisIndex, objectives: new ReferenceIndex(objectives) };
  readPresentations(tables.get('propre-presentations'), indexes, notes);
  const actions = readActions(tables.get('propre-actions'), indexes, notes);
  const actionIndex = new ReferenceIndex(actions);
  const projects = [
    readFrameworks(tables.get('propre-projet'), notes),
    ...entered.map((sheet) => readFrameworks(CleanTable.on(new Grid(sheet), 'propre-projet'), notes)),
  ];
  const goals = projects.flatMap((project) => project.goals);
  return {
    tables: [...tables.values()],
    parts: {
      levels: levelsOf(tables),
      axes: axes.map(({ item }) => item),
      objectives: objectives.map(({ item }) => item),
      actions: actions.map(({ item }) => item),
      levers: readLevers(tables.get('propre-leviers'), indexes, actionIndex, notes),
      indicators: readIndicators(tables.get('propre-indicateurs'), indexes, actionIndex, notes),
      frameworks: projects.flatMap(({ frameworks }) => frameworks),
      links: readLinks(tables.get('propre-actions'), actions, goals, notes),
      unread: notes.unread,
      observations: notes.observations,
    },
  };
}

/** The roadmap's own words, from the headers of the sheets that list its levels. */
function levelsOf(tables: ReadonlyMap<CleanSheetId, CleanTable>): Levels {
  const word = (id: CleanSheetId, role: 'axis' | 'objective' | 'field' | 'title'): string | undefined =>
    readLevelHeader(tables.get(id)?.header(role) ?? '')?.word;
  const field = word('propre-objectifs', 'field');
  return {
    axis: word('propre-axes', 'axis') ?? 'Axe',
    objective: word('propre-objectifs', 'objective') ?? 'Objectif',
    ...(field !== undefined && { field }),
    action: word('propre-actions', 'title') ?? 'Action',
  };
}
