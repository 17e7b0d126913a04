import { objectivesOf } from '../../domain/frameworkObjectives';
import type { MarkMeaning } from '../../domain/marks';
import type { LinkEnds, Roadmap, Source } from '../../domain/roadmap';
import { linkKey, readLinkKey } from '../../sheets/matrix/linkKey';
import { codedTitle } from '../../sheets/labels';
import { cellAt } from '../../workbook/cellAt';
import { heldText } from '../../workbook/heldText';
import type { CellChange } from '../../workbook/host';
import { plainNumber } from '../../workbook/plainNumber';
import { shownBoolean } from '../../workbook/shownBoolean';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ProposedChange } from '../corrections';
import type { RunOptions, WorkbookReading } from '../readWorkbook';
import { markDifferences, meanings, type MarkDifference } from './markDifferences';
import { listedIn, ownLists, type OwnList } from './ownLists';
import { ownMatrices } from './ownMatrices';
import { simulated } from './simulated';

/** A croix that is reported, for people to read. */
export interface ReportedMark extends MarkDifference {
  /** Code and title. */
  actionLabel: string;
  objectiveLabel: string;
}

/** A change of one of the user's own cells that makes it say what the matrix says. */
export interface ReportedChange extends ProposedChange {
  marks: ReportedMark[];
}

/** What « Reporter dans mes feuilles » would do. */
export interface MarkReport {
  changes: ReportedChange[];
  /** Croix for which the user's own sheets have no cell that could say so. */
  left: ReportedMark[];
}

/** After so many tries what still is not read as it should be is left. */
const MOST_TRIES = 4;

/** A change before it is known what it means. */
interface Draft {
  change: CellChange;
  marks: MarkDifference[];
}

/**
 * What would change in the user's own cross tables and lists of codes or titles so that they say what the generated
 * matrices say, cell by cell, in their own writing. Only changes that the readers then understand as they are meant, and
 * that change nothing else, are proposed: all of them were tried on a copy.
 */
export async function reportChanges(
  reading: WorkbookReading,
  options: Pick<RunOptions, 'pause'> = {},
): Promise<MarkReport> {
  let wanted = markDifferences(reading);
  const labelled = labels(reading.roadmap);
  const all = wanted;
  let drafts = draftsOf(reading, wanted);
  for (let tries = 0; drafts.length > 0; tries++) {
    const misread =
      tries < MOST_TRIES ? await misreadMarks(reading, drafts, options) : drafts.flatMap((d) => d.marks);
    if (misread.length === 0) break;
    const bad = new Set(misread.map(keyOf));
    const left = wanted.filter((one) => !bad.has(keyOf(one)));
    wanted = left.length < wanted.length ? left : [];
    drafts = draftsOf(reading, wanted);
  }
  const reported = new Set(drafts.flatMap(({ marks }) => marks.map(keyOf)));
  return {
    changes: drafts.map(({ change, marks }) => ({
      source: change.source,
      before: cellAt(reading.snapshot, change.source)?.text ?? '',
      after: shown(change.value, formatAt(reading.snapshot, change.source)),
      change,
      marks: marks.map(labelled),
    })),
    left: all.filter((one) => !reported.has(keyOf(one))).map(labelled),
  };
}

/** The croix of `drafts` that would not be read as they are meant, and those near whom something else would change. */
async function misreadMarks(
  reading: WorkbookReading,
  drafts: readonly Draft[],
  options: Pick<RunOptions, 'pause'>,
): Promise<LinkEnds[]> {
  const marks = drafts.flatMap((draft) => draft.marks);
  const after = await simulated(
    reading,
    drafts.map(({ change }) => change),
    options,
  );
  if (itemsOf(after) !== itemsOf(reading.roadmap)) return marks;
  const expected = new Map<string, MarkMeaning>(meanings(reading.ownLinks));
  for (const mark of marks) {
    if (mark.wanted === 'no') expected.delete(keyOf(mark));
    else expected.set(keyOf(mark), mark.wanted);
  }
  const found = meanings(after.links);
  const wrong = [...new Set([...expected.keys(), ...found.keys()])]
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => readLinkKey(key)!);
  const near = marks.filter((mark) =>
    wrong.some(({ action, objective }) => action === mark.action || objective === mark.objective),
  );
  const exact = near.filter((mark) => wrong.some((one) => keyOf(one) === keyOf(mark)));
  if (wrong.length > 0 && near.length === 0) return marks;
  return exact.length > 0 ? exact : near;
}

/** All cells that have something to say of these croix, with what they would hold. */
function draftsOf(reading: WorkbookReading, wanted: readonly MarkDifference[]): Draft[] {
  const matrices = ownMatrices(reading);
  const byCell = new Map<string, Draft>();
  const inMatrices = new Set<string>();
  for (const mark of wanted) {
    for (const matrix of matrices.filter((one) => one.has(mark))) {
      inMatrices.add(keyOf(mark));
      const change = matrix.changeOf(mark, mark.wanted);
      if (change) byCell.set(placeOf(change.source), { change, marks: [mark] });
    }
  }
  const listable = wanted.filter((mark) => mark.wanted !== 'partial' || inMatrices.has(keyOf(mark)));
  for (const list of ownLists(reading)) {
    const draft = byCell.has(placeOf(list.source)) ? null : draftOfList(list, listable, reading.roadmap);
    if (draft) byCell.set(placeOf(list.source), draft);
  }
  return inOrder([...byCell.values()], reading.snapshot);
}

function draftOfList(list: OwnList, wanted: readonly MarkDifference[], roadmap: Roadmap): Draft | null {
  if (list.cell?.formula !== undefined || list.cell?.error !== undefined) return null;
  const marks = wanted.filter((mark) => {
    const id = listedIn(list, mark);
    return id !== null && list.ids.includes(id) === (mark.wanted === 'no');
  });
  if (marks.length === 0) return null;
  const ids = new Set(marks.filter(({ wanted: to }) => to !== 'no').map((mark) => listedIn(list, mark)!));
  const remove = new Set(marks.filter(({ wanted: to }) => to === 'no').map((mark) => listedIn(list, mark)!));
  const items = list.owner.side === 'objective' ? roadmap.actions : roadmap.frameworks.flatMap(objectivesOf);
  const add = items.filter(({ id }) => ids.has(id));
  const text = list.texts.changed(list.cell?.text ?? '', { add, remove }, list.writing);
  if (heldText(text) !== text) return null;
  const isNumber = list.isNumber && /^[1-9]\d*$/.test(text);
  const value = text === '' ? null : isNumber ? Number(text) : text;
  return { change: { source: list.source, expected: list.cell?.value ?? null, value }, marks };
}

function labels({ actions, frameworks }: Roadmap): (mark: MarkDifference) => ReportedMark {
  const byId = new Map(
    [...actions, ...frameworks.flatMap(objectivesOf)].map((item) => [item.id, codedTitle(item)]),
  );
  return (mark) => ({
    ...mark,
    actionLabel: byId.get(mark.action) ?? '',
    objectiveLabel: byId.get(mark.objective) ?? '',
  });
}

/** What a roadmap is about: changes of croix leave it as it is. */
function itemsOf({ axes, objectives, actions, indicators, frameworks }: Roadmap): string {
  const goals = frameworks.flatMap(objectivesOf);
  return JSON.stringify(
    [axes, objectives, actions, indicators, goals].map((items) => items.map(({ id }) => id)),
  );
}

function inOrder(drafts: Draft[], { sheets }: WorkbookSnapshot): Draft[] {
  const ranks = new Map(sheets.map(({ name }, i) => [name, i]));
  const rank = ({ change }: Draft): number => ranks.get(change.source.sheet) ?? 0;
  return drafts.sort((a, b) => rank(a) - rank(b));
}

function shown(value: CellValue | null, format: string): string {
  if (typeof value === 'boolean') return shownBoolean(value);
  return typeof value === 'number' ? plainNumber(value, format) : (value ?? '');
}

function formatAt(snapshot: WorkbookSnapshot, source: Source): string {
  const format = cellAt(snapshot, source)?.format ?? 'General';
  return format === '@' ? 'General' : format;
}

function placeOf({ sheet, address }: Source): string {
  return `${sheet}!${address}`;
}

function keyOf({ action, objective }: LinkEnds): string {
  return linkKey(action, objective);
}
