/**
 * The model of a feuille de route: what was read from a workbook, whatever its layout.
 * Every text is kept as it was written; meaning that was understood stands beside it.
 */

/** Where something was read: a sheet's name and an A1 address (`B4`, `B4:D9`). */
export interface Source {
  sheet: string;
  address: string;
}

/** A cell's content. `date` is ISO (`2018-09-01`); `text` is always what stands in the cell. */
export interface Field {
  text: string;
  number?: number;
  date?: string;
  source: Source;
}

/** What kind of place a wording was met in. */
export type MentionRole = 'detail' | 'overview' | 'fiche' | 'matrix' | 'list';

/** One wording of an item, with its place; `order` is its rank among its siblings there, from 0. */
export interface Mention {
  text: string;
  code?: string;
  source: Source;
  role: MentionRole;
  order: number;
}

/** A titled piece of prose about an axis or an objective (« Contexte », « État des lieux »…). */
export interface Section {
  label: string;
  text: string;
  source: Source;
}

export interface Axis {
  id: string;
  code?: string;
  title: string;
  mentions: Mention[];
  sections: Section[];
  source: Source;
}

export interface Objective {
  id: string;
  code?: string;
  title: string;
  mentions: Mention[];
  axis: string | null;
  /** The objective above this one: the cible of a champ opérationnel. */
  parent: string | null;
  level: 'objective' | 'field';
  sections: Section[];
  source: Source;
}

export interface ActionFields {
  owner?: Field;
  partners?: Field;
  audience?: Field;
  aim?: Field;
  description?: Field;
  schedule?: Field;
  start?: Field;
  due?: Field;
  status?: Field;
  progress?: Field;
  priority?: Field;
  budget?: Field;
  remarks?: Field;
}

export interface Milestone {
  text: string;
  /** ISO date, when the text tells one. */
  date?: string;
  /** The time from one to the next, an ISO 8601 duration: « annuelle » `P1Y`. */
  periodic?: string;
  /** True when it goes on all the time: « en continu ». */
  continuous?: true;
}

export interface Action {
  id: string;
  code?: string;
  title: string;
  /** Sub-bullets and lines that belong to the action. */
  details: string[];
  mentions: Mention[];
  axis: string | null;
  objective: string | null;
  /** Items of one row of a table share it, so that they print as one row again. */
  row: string;
  fields: ActionFields;
  milestones: Milestone[];
  /** Columns that are not understood, by their header: kept, never dropped. */
  extra: Record<string, Field>;
  source: Source;
}

export interface Lever {
  id: string;
  code?: string;
  title: string;
  details: string[];
  mentions: Mention[];
  objective: string | null;
  axis: string | null;
  actions: string[];
  row: string;
  source: Source;
}

/** A quantity read from French words; `text` is kept as written. Percentages are in points: « 20 % » is 20 with unit `%`. */
export interface Measure {
  text: string;
  value?: number;
  low?: number;
  high?: number;
  comparator?: '=' | '≥' | '≤' | '≈';
  /** True when the value is a change (« +20 % », « doublement »), not a level. */
  relative?: boolean;
  unit?: string;
  /** What it is counted by: « an », « académie ». */
  per?: string;
  /** What it is restricted to: « en classe de troisième ». */
  scope?: string;
  /** ISO date by which, or at which, it is meant. */
  date?: string;
  source: Source;
}

export interface Indicator {
  id: string;
  code?: string;
  title: string;
  details: string[];
  mentions: Mention[];
  objective: string | null;
  axis: string | null;
  actions: string[];
  row: string;
  unit?: string;
  direction?: string;
  weight?: number;
  frequency?: string;
  dataSource?: string;
  method?: string;
  owner?: string;
  baseline?: Measure;
  targets: Measure[];
  current?: Measure;
  history: Measure[];
  /** ISO day by which the target is to be met, where it was typed for itself. */
  due?: string;
  /** How the way to the target is meant to be gone, as typed. */
  rhythm?: string;
  /** How far from its target a figure may be that is to stay there. */
  tolerance?: number;
  comment?: string;
  source: Source;
}

export interface FrameworkObjective {
  id: string;
  code?: string;
  title: string;
  mentions: Mention[];
}

export interface FrameworkAxis {
  id: string;
  code?: string;
  title: string;
  objectives: FrameworkObjective[];
}

/** A higher plan that actions contribute to: the projet académique. */
export interface Framework {
  id: string;
  title: string;
  axes: FrameworkAxis[];
  source: Source;
}

/** A croix: this action serves this objective of a framework. `mark` is as it stands in the cell. */
export interface Link {
  action: string;
  objective: string;
  mark: string;
  source: Source;
  /** Why the croix is to be looked at again: what it links is no longer called what it was when it was set. */
  doubt?: LinkDoubt;
  /** What that was called then. */
  labelThen?: string;
}

/** What tells a croix from every other one: the ids of what it links. */
export type LinkEnds = Pick<Link, 'action' | 'objective'>;

export type LinkDoubt = 'action-renamed' | 'objective-renamed' | 'objective-replaced';

export interface Decision {
  id: string;
  committee: string;
  date: string;
  text: string;
  action?: string;
  owner?: string;
  due?: string;
  status?: string;
  source: Source;
}

export interface Weather {
  /** The action or axis that it judges. */
  item: string;
  value: string;
  date?: string;
  source: Source;
}

/** One value of an indicator on a day at a place, as it was typed on the sheet « Relevés ». */
export interface ValueReading {
  /** Null where its words name no indicator, or several. */
  indicator: string | null;
  /** The words that name it. */
  label: string;
  date?: Field;
  /** The name of the place; the whole académie where it is left out. */
  place?: Field;
  /** What kind of place that is: académie, département, établissement. */
  level?: Field;
  value?: Field;
  comment?: Field;
  source: Source;
}

/** What was typed about an item that is in the workbook no more, or into a row of one's own: it is kept. */
export interface KeptRow {
  /** Id of the generated sheet. */
  sheet: string;
  /** Of the item; a row of one's own has none. */
  id?: string;
  label: string;
  /** By the field; those that say what was typed only. */
  values: Record<string, Field>;
  source: Source;
}

/** Figures of an annex: rows of values over shared categories. */
export interface Series {
  title: string;
  categories: string[];
  rows: { label: string; values: Field[]; unit?: string }[];
  source: Source;
}

/** Something that was seen and not understood; shown to the user, so that nothing disappears in silence. */
export interface Unread {
  source: Source;
  text: string;
  reason: UnreadReason;
}

export type UnreadReason =
  | 'hidden-sheet'
  | 'hidden-column'
  | 'ignored-sheet'
  | 'ignored-column'
  | 'no-known-layout'
  | 'outside-tables'
  | 'unknown-column'
  | 'prose'
  | 'note'
  | 'total'
  | 'legend'
  | 'unmatched'
  | 'chart-sheet';

/** What an item is called. */
export interface Named {
  code?: string;
  title: string;
}

/** What names no item that is known, or several. */
interface Unmatched {
  source: Source;
  text: string;
  transposed?: true;
  /** It heads no line of a matrix: a cell lists it. */
  listed?: true;
  /** The titles of the items that it may mean, where it may mean several. */
  among?: string[];
}

/** Two places that answer one link differently: the mark of each, empty where it has none. */
interface TwoMarks extends LinkEnds {
  source: Source;
  other: Source;
  mark: string;
  otherMark: string;
}

/** What only a reader can see. Rules make findings of it. */
export type Observation =
  | { kind: 'error-cell'; source: Source; text: string }
  | {
      /** `number` is what the cell becomes, when nothing but a number stands in it. */
      kind: 'number-as-text';
      source: Source;
      text: string;
      number?: number;
    }
  | { kind: 'code-as-date'; source: Source; text: string; code: string }
  | { kind: 'unknown-mark'; source: Source; text: string }
  /** A row of the matrix that names no known action; where it is transposed, no known objective. */
  | ({ kind: 'unmatched-row' } & Unmatched)
  /** A column of the matrix that names no known objective; where it is transposed, no known action. */
  | ({ kind: 'unmatched-column' } & Unmatched)
  | { kind: 'target-count'; source: Source; indicators: number; targets: number }
  /** What can be read in two ways: the layouts of a block of a sheet, or the meanings that several columns of one table claim. */
  | { kind: 'ambiguous-layout'; source: Source; layouts: string[]; of?: 'sheet' }
  /** An item names an objective above it by a code that no objective has. */
  | { kind: 'missing-parent'; source: Source; code: string }
  /** An action names an objective of the projet académique by a code that its list does not have. */
  | { kind: 'missing-goal'; source: Source; code: string }
  /** An indicator or a lever names its action by a code that no action has. */
  | { kind: 'missing-action'; source: Source; code: string }
  /** The user's own place and a generated matrix were changed to different answers. */
  | ({ kind: 'mark-conflict' } & TwoMarks)
  /** Two of the user's own places answer a link differently. */
  | ({ kind: 'sources-differ' } & TwoMarks)
  | { kind: 'added-row'; source: Source; text: string }
  | {
      /** A fact that the user's own place and a generated sheet both changed, to different answers: `other` is the generated one. */
      kind: 'value-conflict';
      source: Source;
      other: Source;
      /** The item, and which of its facts: a `FollowUpField`. */
      id: string;
      field: string;
      text: string;
      otherText: string;
    }
  /** What was typed on a generated sheet where a number is expected, and is none; `id` where it is an item's. */
  | { kind: 'not-a-number'; source: Source; text: string; id?: string }
  /** The same where a day is expected. */
  | { kind: 'not-a-day'; source: Source; text: string; id?: string }
  /** A row of values whose words name no indicator; or several, of these titles. */
  | { kind: 'unmatched-reading'; source: Source; text: string; among?: string[] }
  /** An accent too many, or a character that nobody sees; `text` is the whole cell, as it is. */
  | { kind: 'stray-mark'; source: Source; text: string }
  /** Two spaces or more between two words; `text` is the whole cell, as it is. */
  | { kind: 'double-space'; source: Source; text: string }
  /** A header recognised all the same, and how it is written elsewhere or with its accents. */
  | { kind: 'loose-header'; source: Source; text: string; usual: string }
  /** A header that names a level and stands over target values. */
  | { kind: 'level-word'; source: Source; text: string }
  /** A cell with bullets that have no text, and the same cell without them. */
  | { kind: 'empty-bullet'; source: Source; text: string; without: string }
  /** An action, by its id, that stands under the first axis here and under the second one there. */
  | { kind: 'two-axes'; source: Source; other: Source; id: string; action: Named; axes: [Named, Named] }
  | { kind: 'code-clash'; source: Source; code: string; titles: string[]; places: Source[] }
  | {
      /** Two items in two places, written so alike that they may be one: what they are, by their ids. */
      kind: 'perhaps-same';
      source: Source;
      other: Source;
      item: 'action' | 'objective' | 'indicator';
      ids: [string, string];
      titles: [string, string];
    }
  | {
      kind: 'number-reused';
      source: Source;
      code: string;
      titles: string[];
      places: Source[];
      continued: boolean;
    };

/** The roadmap's own words for its levels. */
export interface Levels {
  axis: string;
  objective: string;
  field?: string;
  action: string;
}

export interface Period extends Field {
  /** ISO dates. */
  start?: string;
  end?: string;
}

export interface Roadmap {
  title?: Field;
  institution?: Field;
  period?: Period;
  version?: Field;
  author?: Field;
  levels: Levels;
  sections: Section[];
  axes: Axis[];
  objectives: Objective[];
  actions: Action[];
  levers: Lever[];
  indicators: Indicator[];
  frameworks: Framework[];
  /** Frameworks that others have replaced: croix of their objectives are those of the objectives that took their place. */
  formerFrameworks?: Framework[];
  links: Link[];
  decisions: Decision[];
  weather: Weather[];
  series: Series[];
  /** Values typed on the sheet « Relevés », in their order there; the understood ones are in `Indicator.history` too. */
  readings?: ValueReading[];
  /**
   * What was typed on generated sheets about items that are there, by id and field, exactly as it stands in the cell: it
   * is written back as it is. What was understood of it stands in the items.
   */
  typed?: Record<string, Record<string, Field>>;
  /** What was typed there about items that are gone. */
  kept?: KeptRow[];
  unread: Unread[];
  observations: Observation[];
}
