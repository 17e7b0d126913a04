import { objectivesOf } from '../../domain/frameworkObjectives';
import type { Action, FrameworkObjective, Link, LinkEnds, Roadmap, Source } from '../../domain/roadmap';
import { ActionFinder, findObjective } from '../../layouts/merge/mergeFrameworks';
import { cellAddress, parseRect, type Rect } from '../../workbook/address';
import { cellOf, sheetNamed } from '../../workbook/cellAt';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookReading } from '../readWorkbook';
import { ListTexts, type Listable, type ListWriting } from './listText';

/** A cell of the user's own that lists what serves what: the objectives of an action, or the actions of an objective. */
export interface OwnList {
  source: Source;
  /** Whose list it is. */
  owner: { side: 'action' | 'objective'; id: string };
  /** Nothing where it is empty as yet. */
  cell?: CellSnapshot;
  /** What it names. */
  ids: string[];
  texts: ListTexts;
  /** How lists of its column are written. */
  writing: ListWriting;
  /** Lists of its column are numbers where they can be. */
  isNumber: boolean;
}

/** The lists of codes or titles that links were read from, and the empty cells of their columns. */
export function ownLists({ roadmap, ownLinks, snapshot }: WorkbookReading): OwnList[] {
  const lists = new Lists(roadmap, snapshot);
  const byCell = new Map<string, Link[]>();
  for (const link of ownLinks) {
    const key = `${link.source.sheet}!${link.source.address}`;
    byCell.set(key, [...(byCell.get(key) ?? []), link]);
  }
  const filled = withSeparators([...byCell.values()].flatMap((links) => lists.at(links) ?? []));
  return [...filled, ...lists.emptyBeside(filled)];
}

/** What a list names, from a link. */
export function listedIn({ owner }: OwnList, { action, objective }: LinkEnds): string | null {
  const [own, other] = owner.side === 'action' ? [action, objective] : [objective, action];
  return own === owner.id ? other : null;
}

/** Of a list with one entry alone the others of its column tell what would stand between two. */
function withSeparators(lists: readonly OwnList[]): OwnList[] {
  const columnOf = ({ source, owner }: OwnList): string =>
    `${source.sheet} ${String(parseRect(source.address)!.left)} ${owner.side}`;
  const separators = new Map<string, string>();
  for (const list of lists) {
    const { separator } = list.writing;
    if (separator !== undefined && !separators.has(columnOf(list))) separators.set(columnOf(list), separator);
  }
  return lists.map((list) => {
    const separator = list.writing.separator ?? separators.get(columnOf(list));
    return separator === undefined ? list : { ...list, writing: { ...list.writing, separator } };
  });
}

class Lists {
  private readonly objectives: FrameworkObjective[];
  /** Lists of actions, and lists of objectives. */
  private readonly texts: Record<OwnList['owner']['side'], ListTexts>;

  constructor(
    private readonly roadmap: Roadmap,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    const { actions, frameworks } = roadmap;
    const finder = new ActionFinder(actions);
    this.objectives = frameworks.flatMap(objectivesOf);
    this.texts = {
      action: new ListTexts(this.objectives, (name) => findObjective(frameworks, name)?.id),
      objective: new ListTexts(actions, (name) => finder.find(name)?.id),
    };
  }

  /** The list that these links, all of one cell, were read from; undefined where the cell is none. */
  at(links: readonly Link[]): OwnList | undefined {
    const { source } = links[0]!;
    const rect = parseRect(source.address);
    const sheet = sheetNamed(this.snapshot, source.sheet);
    const cell = rect && sheet ? cellOf(sheet, rect.top, rect.left) : undefined;
    if (!cell || !rect || cell.date !== undefined) return undefined;
    for (const side of ['action', 'objective'] as const) {
      const owners = new Set(links.map((link) => link[side]));
      const other = side === 'action' ? 'objective' : 'action';
      const ids = this.texts[side].idsIn(cell.text);
      if (owners.size > 1 || !links.every((link) => ids.includes(link[other]))) continue;
      return {
        source: { sheet: source.sheet, address: cellAddress(rect.top, rect.left) },
        owner: { side, id: [...owners][0]! },
        cell,
        ids,
        texts: this.texts[side],
        writing: this.texts[side].writingOf(cell.text),
        isNumber: typeof cell.value === 'number',
      };
    }
    return undefined;
  }

  /** Empty cells of columns of lists, in the rows of what has none there. */
  emptyBeside(filled: readonly OwnList[]): OwnList[] {
    const columns = new Map<string, OwnList>();
    for (const list of filled) {
      const { sheet, address } = list.source;
      const rect = parseRect(address)!;
      if (this.rowsOf(list.owner, sheet).some(({ top, bottom }) => rect.top >= top && rect.top <= bottom))
        columns.set(`${sheet} ${String(rect.left)} ${list.owner.side}`, list);
    }
    return [...columns.values()].flatMap((model) => {
      const { side } = model.owner;
      const items: Listable[] = side === 'action' ? this.roadmap.actions : this.objectives;
      const have = new Set(filled.filter(({ owner }) => owner.side === side).map(({ owner }) => owner.id));
      return items
        .filter(({ id }) => !have.has(id))
        .flatMap(({ id }) => this.empty({ side, id }, model) ?? []);
    });
  }

  private empty(owner: OwnList['owner'], model: OwnList): OwnList | undefined {
    const { sheet: name, address } = model.source;
    const column = parseRect(address)!.left;
    const sheet = sheetNamed(this.snapshot, name)!;
    const row = this.rowsOf(owner, name)[0]?.top;
    if (row === undefined || isMergedAway(sheet, row, column)) return undefined;
    const cell = cellOf(sheet, row, column);
    // What is written there and names nothing stays, and what is added comes behind it.
    if (cell && (typeof cell.value !== 'string' || cell.formula !== undefined)) return undefined;
    return {
      source: { sheet: name, address: cellAddress(row, column) },
      owner,
      ids: [],
      texts: model.texts,
      writing: model.writing,
      isNumber: model.isNumber,
      ...(cell && { cell }),
    };
  }

  /** Where an item stands on a sheet. */
  private rowsOf({ side, id }: OwnList['owner'], sheet: string): Rect[] {
    const items: readonly (Action | FrameworkObjective)[] =
      side === 'action' ? this.roadmap.actions : this.objectives;
    const item = items.find((one) => one.id === id);
    return (item?.mentions ?? [])
      .filter(({ source }) => source.sheet === sheet)
      .flatMap(({ source }) => parseRect(source.address) ?? []);
  }
}

function isMergedAway({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
