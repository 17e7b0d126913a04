import type { Observation } from '../domain/observation';
import type {
  ActionFields,
  Field,
  Framework,
  Indicator,
  Measure,
  MentionRole,
  Objective,
  Series,
  Source,
  Unread,
} from '../domain/roadmap';
import type { Name } from './words/codeLists';

/**
 * What one region of a sheet says, before items met in several places become one. Children point at the draft of
 * their parent; the merge turns drafts that mean the same item into that item.
 */
export interface Draft {
  axes: AxisDraft[];
  objectives: ObjectiveDraft[];
  actions: ActionDraft[];
  levers: LeverDraft[];
  indicators: IndicatorDraft[];
  sections: SectionDraft[];
  frameworks: FrameworkDraft[];
  links: LinkDraft[];
  linkTables: LinkTable[];
  series: Series[];
  unread: Unread[];
  observations: Observation[];
}

export interface ItemDraft {
  code?: string;
  /** May be empty when only a code stands there (« Axe 1 » as a sheet's name). */
  title: string;
  source: Source;
  role: MentionRole;
  /** Rank among its siblings in this place, from 0. */
  order: number;
}

export interface AxisDraft extends ItemDraft {
  kind: 'axis';
  /** The word that the sheet uses for it: « Axe », « Ambition ». */
  word?: string;
  /** A line above a table that may be its axis or its caption: nothing in it says which. */
  guessed?: boolean;
  /** The second axis that the same cell names, on a line of its own. */
  also?: AxisDraft;
}

export interface ObjectiveDraft extends ItemDraft {
  kind: 'objective';
  level: Objective['level'];
  axis: AxisDraft | null;
  parent: ObjectiveDraft | null;
  word?: string;
  /** What stands there when it is a word and a code without a title: « Objectif 12 ». */
  bare?: string;
}

export interface ActionDraft extends ItemDraft {
  kind: 'action';
  details: string[];
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
  row: string;
  fields: ActionFields;
  extra: Record<string, Field>;
  word?: string;
  /** A row or column of a matrix whose header says that they are actions. */
  listed?: true;
}

export interface AttachedDraft extends ItemDraft {
  details: string[];
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
  actions: ActionDraft[];
  row: string;
}

export interface LeverDraft extends AttachedDraft {
  kind: 'lever';
}

export type IndicatorFacts = Pick<
  Indicator,
  'unit' | 'direction' | 'weight' | 'frequency' | 'dataSource' | 'method' | 'owner' | 'baseline' | 'current'
> & { targets: Measure[]; history: Measure[] };

export interface IndicatorDraft extends AttachedDraft {
  kind: 'indicator';
  facts: Partial<IndicatorFacts>;
}

export interface SectionDraft {
  about: AxisDraft | ObjectiveDraft | null;
  label: string;
  text: string;
  source: Source;
}

export type FrameworkDraft = Omit<Framework, 'id' | 'axes'> & {
  /**
   * It was entered with our help, and holds all there is of it: the first plan of a workbook, or a later one, which does
   * not become one with a plan that was there before.
   */
  entered?: 'first' | 'later';
  axes: {
    code?: string;
    title: string;
    objectives: { code?: string; title: string; source: Source; role: MentionRole; order: number }[];
  }[];
};

/** A mark at the crossing of an action and an objective of a framework, both named as the sheet names them. */
export interface LinkDraft {
  action: { code?: string; title: string; source: Source };
  /** `framework` is the title of the one that its place names. */
  objective: { code?: string; title: string; axis: string; framework?: string; source: Source };
  mark: string;
  source: Source;
}

/**
 * A place that answers of links, marked or not: a cross table, or a list of all that an item is linked with. What it
 * leaves unmarked it says no to.
 */
export interface LinkTable {
  /** Its links, the very ones that stand in the draft. */
  links: LinkDraft[];
  /** The actions and objectives that it answers for; null for every action, or every objective of its frameworks. */
  actions: Name[] | null;
  objectives: Name[] | null;
  /** The cell that answers for one of each, by their ranks; null where nothing certain stands there. */
  cell(action: number, objective: number): Source | null;
}

export const emptyDraft = (): Draft => ({
  axes: [],
  objectives: [],
  actions: [],
  levers: [],
  indicators: [],
  sections: [],
  frameworks: [],
  links: [],
  linkTables: [],
  series: [],
  unread: [],
  observations: [],
});

/** Adds what another draft says to this one. */
export function addDraft(to: Draft, from: Draft): void {
  to.axes.push(...from.axes);
  to.objectives.push(...from.objectives);
  to.actions.push(...from.actions);
  to.levers.push(...from.levers);
  to.indicators.push(...from.indicators);
  to.sections.push(...from.sections);
  to.frameworks.push(...from.frameworks);
  to.links.push(...from.links);
  to.linkTables.push(...from.linkTables);
  to.series.push(...from.series);
  to.unread.push(...from.unread);
  to.observations.push(...from.observations);
}
