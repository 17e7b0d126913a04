import {
  codeText,
  needsMarker,
  ReferenceIndex,
  type Near,
  type Referable,
} from '../../domain/clean/references';
import { PLAIN_MARK } from '../../domain/clean/markedHeader';
import { nearActions, nearField, nearLevel, nearObjective } from '../../domain/clean/near';
import { objectivesOf } from '../../domain/frameworkObjectives';
import { readMark } from '../../domain/marks';
import type { Action, FrameworkObjective, Link, Objective, Roadmap } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { presentedTexts, type Presented } from './prose';

/** What of a row says where it stands. */
export interface Placed {
  axis: string | null;
  objective: string | null;
}

/** Codes that all items of a level have and that tell them apart: what lists of allowed values offer then. */
interface Coded {
  code?: string;
}

/**
 * How the rows of the clean sheets name what they are about: by its code, by its title where it has none, and by a
 * marker (`#3`) beside its code where neither tells it apart. What is written is what the reader finds again.
 */
export class CleanReferences {
  private readonly markers = new Map<object, number>();
  /** What a croix is where its line shows no mark. */
  readonly usualMark: string;
  private readonly axes: ReferenceIndex<Referable>;
  private readonly objectives: ReferenceIndex<Objective>;
  private readonly actions: ReferenceIndex<Action>;
  private readonly goals: ReferenceIndex<FrameworkObjective>;
  private readonly axesById: ReadonlyMap<string, Referable>;
  private readonly objectivesById: ReadonlyMap<string, Objective>;
  private readonly actionsById: ReadonlyMap<string, Action>;
  private readonly goalsById: ReadonlyMap<string, FrameworkObjective>;

  constructor(private readonly roadmap: Roadmap) {
    const { axes, objectives, actions, levers, indicators, frameworks } = roadmap;
    const goals = frameworks.flatMap(objectivesOf);
    this.usualMark = usualMark(roadmap.links);
    this.axes = new ReferenceIndex(axes);
    this.objectives = new ReferenceIndex(objectives);
    this.actions = new ReferenceIndex(actions);
    this.goals = new ReferenceIndex(goals);
    this.axesById = byId(axes);
    this.objectivesById = byId(objectives);
    this.actionsById = byId(actions);
    this.goalsById = byId(goals);
    for (const item of [...axes, ...objectives, ...actions, ...levers, ...indicators, ...goals])
      if (needsMarker(item.code)) this.markerOf(item);
    // Every reference is made once before a code is written: some of them give a marker to what they name.
    for (const objective of objectives) this.parent(objective);
    for (const item of [...actions, ...levers, ...indicators]) this.above(item);
    for (const item of [...levers, ...indicators]) this.actionsOf(item);
    for (const action of actions) this.goalsOf(action);
    for (const presented of presentedTexts(roadmap)) this.subjectOf(presented);
  }

  /** The cell « Code » of an item. */
  code(item: Referable): string {
    const marker = this.markers.get(item);
    return codeText({
      ...(item.code !== undefined && { code: item.code }),
      ...(marker !== undefined && { marker }),
    });
  }

  axis(id: string | null): string {
    const axis = this.axesById.get(id ?? '');
    return axis ? this.named(this.axes, axis, []) : '';
  }

  /** The objective above an objective: the cible of a champ opérationnel. */
  parent({ parent, axis }: Objective): string {
    const above = this.objectivesById.get(parent ?? '');
    return above ? this.named(this.objectives, above, nearObjective(axis)) : '';
  }

  /** The axis, the objective and the champ opérationnel of a row. */
  above({ axis, objective }: Placed): { axis: string; objective: string; field: string } {
    const own = this.objectivesById.get(objective ?? '');
    const field = own?.level === 'field' ? own : undefined;
    const over = field ? this.objectivesById.get(field.parent ?? '') : own;
    return {
      axis: this.axis(axis),
      objective: over ? this.named(this.objectives, over, nearObjective(axis)) : '',
      field: field ? this.named(this.objectives, field, nearField(over?.id ?? null, axis)) : '',
    };
  }

  /** The actions of a lever or an indicator, one a line. */
  actionsOf({ actions, objective, axis }: Placed & { actions: string[] }): string {
    return actions
      .flatMap((id) => {
        const action = this.actionsById.get(id);
        return action ? [this.named(this.actions, action, nearActions(objective, axis))] : [];
      })
      .join('\n');
  }

  /** The axis or the objective that a text is about. */
  subjectOf(presented: Presented): string {
    if ('axis' in presented) return this.axis(presented.axis.id);
    const { objective } = presented;
    return this.named(this.objectives, objective, nearLevel(objective.level));
  }

  /** The objectives of the projet académique that an action serves, one a line; each mark but the usual one is told. */
  goalsOf({ id }: Action): string {
    return this.roadmap.links
      .filter(({ action }) => action === id)
      .flatMap(({ objective, mark }) => {
        const goal = this.goalsById.get(objective);
        if (!goal) return [];
        const name = this.named(this.goals, goal, []);
        if (tidy(mark) === this.usualMark) return [name];
        const marked = `${name} (${tidy(mark)})`;
        // Another objective may have that for its title.
        const other = this.goals.find(marked);
        const isTitle = other !== undefined && labelKey(other.title) === labelKey(marked);
        return [isTitle ? `#${String(this.markerOf(goal))} (${tidy(mark)})` : marked];
      })
      .join('\n');
  }

  private named<Item extends Referable>(index: ReferenceIndex<Item>, item: Item, near: Near<Item>): string {
    const forms = [item.code, item.title].flatMap((form) => (form === undefined ? [] : [tidy(form)]));
    const plain = forms.find((form) => !form.startsWith('#') && index.find(form, near) === item);
    return plain ?? `#${String(this.markerOf(item))}`;
  }

  private markerOf(item: object): number {
    const marker = this.markers.get(item) ?? this.markers.size + 1;
    this.markers.set(item, marker);
    return marker;
  }
}

/** The mark in full that most croix have. */
function usualMark(links: readonly Link[]): string {
  const counts = new Map<string, number>();
  for (const { mark } of links)
    if (readMark(mark) === 'yes') counts.set(tidy(mark), (counts.get(tidy(mark)) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? PLAIN_MARK;
}

/** True where each item has a code of its own; of items that are not there yet one expects it. */
export function areCoded(items: readonly Coded[]): boolean {
  const codes = new Set(items.map(({ code }) => code));
  return !codes.has(undefined) && codes.size === items.length;
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
