import { codeKey, splitCode } from '../domain/codes';
import type { ItemName } from '../domain/itemName';
import type { Action, Axis, Mention, Objective, Roadmap, Source } from '../domain/roadmap';
import { tidy } from '../domain/text';

/** Anything of a roadmap that has a name and is met in several places. */
export interface NamedItem {
  kind: ItemName['level'];
  id: string;
  /** The id of what is right above it; items of one kind with one parent are siblings. */
  parent: string;
  name: ItemName;
  mentions: readonly Mention[];
  source?: Source;
}

/** All items that have mentions, in the roadmap's order; those of the projet académique last. */
export function namedItems(roadmap: Roadmap): NamedItem[] {
  return [
    ...roadmap.axes.map((axis): NamedItem => ({
      ...common(axis),
      kind: 'axis',
      parent: '',
      name: axisName(roadmap, axis),
    })),
    ...roadmap.objectives.map((objective): NamedItem => ({
      ...common(objective),
      kind: objective.level,
      parent: objective.parent ?? objective.axis ?? '',
      name: objectiveName(roadmap, objective),
    })),
    ...roadmap.actions.map((action): NamedItem => ({
      ...common(action),
      kind: 'action',
      parent: action.objective ?? action.axis ?? '',
      name: actionName(roadmap, action),
    })),
    ...roadmap.frameworks.flatMap(({ axes }) =>
      axes.flatMap((axis) =>
        axis.objectives.map((objective): NamedItem => ({
          id: objective.id,
          mentions: objective.mentions,
          kind: 'framework',
          parent: axis.id,
          name: named('framework', 'Objectif du projet académique', objective),
        })),
      ),
    ),
  ];
}

function common(item: Axis | Objective | Action): Pick<NamedItem, 'id' | 'mentions' | 'source'> {
  return { id: item.id, mentions: item.mentions, source: item.source };
}

function named(level: ItemName['level'], word: string, item: { code?: string; title: string }): ItemName {
  return { level, word, title: item.title, ...(item.code !== undefined && { code: item.code }) };
}

export function axisName(roadmap: Roadmap, axis: Axis): ItemName {
  return named('axis', roadmap.levels.axis, axis);
}

export function objectiveName(roadmap: Roadmap, objective: Objective): ItemName {
  const { levels } = roadmap;
  return named(
    objective.level,
    (objective.level === 'field' ? levels.field : levels.objective) ?? '',
    objective,
  );
}

export function actionName(roadmap: Roadmap, action: Action): ItemName {
  return named('action', roadmap.levels.action, action);
}

/** A mention's wording without the code that may stand before it. */
export function wordingOf(mention: Mention): string {
  const { code, title } = splitCode(mention.text);
  const own = mention.code !== undefined && code !== undefined && codeKey(code) === codeKey(mention.code);
  return tidy(own && title !== '' ? title : mention.text);
}

/** True where nothing but the item's code stands in the place of its title. */
export function isOnlyCode({ text, code }: Mention): boolean {
  return code !== undefined && codeKey(tidy(text)) === codeKey(code);
}
