import type {
  Action,
  Framework,
  FrameworkAxis,
  FrameworkObjective,
  Indicator,
  Link,
  Roadmap,
  Source,
} from './roadmap';

/**
 * How the actions of a roadmap serve the objectives of one framework. The same figures stand in the sheet *Couverture*,
 * in the pane and in the rules: an empty row or column, a column with one croix, a row with nearly all, the share of each
 * axis, and how deep an objective is served.
 */
export interface Coverage {
  framework: Framework;
  objectives: ServedObjective[];
  /** The axes of the framework that have objectives. */
  axes: ServedAxis[];
  actions: ServingAction[];
  /** Croix, each counted once; those of actions or objectives that nobody knows do not count. */
  marks: number;
  /** Croix out of all that could be set, from 0 to 1. */
  density: number;
}

export interface ServedObjective {
  objective: FrameworkObjective;
  axis: FrameworkAxis;
  /** One an action. */
  links: Link[];
  /** How many of these actions have an indicator that has a target. */
  aimed: number;
  /** Its place in a matrix of the user's own, where it has one. */
  source: Source;
}

export interface ServedAxis {
  axis: FrameworkAxis;
  objectives: ServedObjective[];
  marks: number;
  /** Of all croix, from 0 to 1; 0 when there are none. */
  share: number;
}

export interface ServingAction {
  action: Action;
  /** How many objectives it serves. */
  count: number;
  /** Whether it has an indicator that has a target. */
  aimed: boolean;
  /** Its row in a matrix of the user's own, where it has one. */
  source: Source;
}

/** An action that serves a larger share of the objectives may be too broad. */
export const BROAD_SHARE = 0.6;
/** With fewer objectives an action may well serve most of them. */
export const FEWEST_FOR_BROAD = 5;

/** The coverage of one framework. */
export function coverageOf(roadmap: Roadmap, framework: Framework): Coverage {
  const aimed = actionsWithTarget(roadmap);
  const links = linksByObjective(roadmap);
  const counts = new Map<string, number>();
  const axes = framework.axes
    .filter(({ objectives }) => objectives.length > 0)
    .map((axis) => {
      const objectives = axis.objectives.map((objective): ServedObjective => {
        const own = links.get(objective.id) ?? [];
        for (const { action } of own) counts.set(action, (counts.get(action) ?? 0) + 1);
        return {
          objective,
          axis,
          links: own,
          aimed: own.filter(({ action }) => aimed.has(action)).length,
          source: placeInMatrix(objective.mentions) ?? objective.mentions[0]?.source ?? framework.source,
        };
      });
      return { axis, objectives, marks: sum(objectives.map((objective) => objective.links.length)) };
    });
  const objectives = axes.flatMap((axis) => axis.objectives);
  const marks = sum(axes.map((axis) => axis.marks));
  const actions = roadmap.actions.map((action) => ({
    action,
    count: counts.get(action.id) ?? 0,
    aimed: aimed.has(action.id),
    source: placeInMatrix(action.mentions) ?? action.source,
  }));
  return {
    framework,
    objectives,
    axes: axes.map((axis) => ({ ...axis, share: ratio(axis.marks, marks) })),
    actions,
    marks,
    density: ratio(marks, actions.length * objectives.length),
  };
}

/**
 * The coverage of every framework that receives croix. One that receives none at all is not a matrix yet: nobody has
 * begun to fill it, and nothing is to be said of its columns.
 */
export function coverages(roadmap: Roadmap): Coverage[] {
  return roadmap.frameworks
    .map((framework) => coverageOf(roadmap, framework))
    .filter(({ marks }) => marks > 0);
}

/** Objectives that no action serves. */
export function unserved({ objectives }: Coverage): ServedObjective[] {
  return objectives.filter(({ links }) => links.length === 0);
}

/** Objectives that one action only serves. */
export function servedOnce({ objectives }: Coverage): ServedObjective[] {
  return objectives.filter(({ links }) => links.length === 1);
}

/** Objectives that are served, but by no action that has an indicator that has a target. */
export function servedWithoutTarget({ objectives }: Coverage): ServedObjective[] {
  return objectives.filter(({ links, aimed }) => links.length > 0 && aimed === 0);
}

/** Actions that serve no objective. */
export function unlinkedActions({ actions }: Coverage): ServingAction[] {
  return actions.filter(({ count }) => count === 0);
}

/** Actions that serve more than 60 % of the objectives; none where these are fewer than five. */
export function broadActions({ actions, objectives }: Coverage): ServingAction[] {
  if (objectives.length < FEWEST_FOR_BROAD) return [];
  return actions.filter(({ count }) => ratio(count, objectives.length) > BROAD_SHARE);
}

/** Whether some action has an indicator that has a target: else nothing is to be said of how deep objectives are served. */
export function hasTargets({ actions }: Pick<Coverage, 'actions'>): boolean {
  return actions.some(({ aimed }) => aimed);
}

/** Croix of known actions, one an action. */
function linksByObjective({ links, actions }: Roadmap): Map<string, Link[]> {
  const known = new Set(actions.map(({ id }) => id));
  const seen = new Set<string>();
  const byObjective = new Map<string, Link[]>();
  for (const link of links) {
    const key = JSON.stringify([link.action, link.objective]);
    if (!known.has(link.action) || seen.has(key)) continue;
    seen.add(key);
    const own = byObjective.get(link.objective);
    if (own) own.push(link);
    else byObjective.set(link.objective, [link]);
  }
  return byObjective;
}

/** The actions that some indicator with a target measures: its own, or those of its row, its objective or its axis. */
function actionsWithTarget({ actions, indicators }: Roadmap): Set<string> {
  const keys = new Set(indicators.filter(({ targets }) => targets.length > 0).flatMap(keysOf));
  return new Set(
    actions.filter((action) => keysOfAction(action).some((key) => keys.has(key))).map(({ id }) => id),
  );
}

function keysOf({ actions, row, objective, axis }: Indicator): string[] {
  if (actions.length > 0) return actions.map((id) => `action ${id}`);
  if (objective !== null) return [`objective ${objective}`, `row ${row}`];
  return axis === null ? [`row ${row}`] : [`row ${row}`, `axis ${axis}`];
}

function keysOfAction({ id, row, objective, axis }: Action): string[] {
  return [
    `action ${id}`,
    `row ${row}`,
    ...(objective === null ? [] : [`objective ${objective}`]),
    ...(axis === null ? [] : [`axis ${axis}`]),
  ];
}

function placeInMatrix(mentions: Action['mentions']): Source | undefined {
  return mentions.find(({ role }) => role === 'matrix')?.source;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
