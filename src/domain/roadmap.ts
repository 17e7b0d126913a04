import type { Observation } from './observation';

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

/** By what a part of a roadmap was chosen: all of what is said here holds. */
export interface RoadmapExcerpt {
  axes?: Named[];
  /** With what belongs to no axis. */
  withoutAxis?: true;
  /** Words among the pilotes, among the partenaires, the name of a place; null for a person who is not to be named. */
  owner?: string | null;
  partner?: string | null;
  place?: string | null;
}

export interface Roadmap {
  /** Where this is but a part of a roadmap. */
  excerpt?: RoadmapExcerpt;
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
