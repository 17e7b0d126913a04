import type { Roadmap } from '../domain/roadmap';
import { linkKey, readLinkKey } from '../sheets/matrix/linkKey';
import type { State } from '../workbook/host';
import type { SheetPlan } from '../workbook/plan';
import { actionLabelsKey, objectiveLabelsKey, shownLabels } from './shownLabels';

type Generated = State['generated'];

/**
 * What the state keeps of a matrix under `section`: the crossings that have a mark, and how its rows and columns are named.
 * Few of many crossings have a mark, and what travels with a workbook must fit in one request to Excel.
 */
export function crossingsToKeep(
  roadmap: Roadmap,
  { owned }: Pick<SheetPlan, 'owned'>,
  section: string,
): Generated {
  const marked = owned.filter(({ value }) => value !== '');
  return {
    [section]: Object.fromEntries(marked.map(({ key, value }) => [key, value])),
    ...shownLabels(roadmap, { id: section, owned }),
  };
}

/** The names in a state of all that `crossingsToKeep` gives for a section. */
export function crossingSections(section: string): string[] {
  return [section, actionLabelsKey(section), objectiveLabelsKey(section)];
}

/**
 * What a state says of the crossings of one matrix. A crossing of a row and a column that were shown has no mark unless one
 * is kept. Empty text is no mark either: earlier versions kept it for every crossing.
 */
export class KeptCrossings {
  private readonly marks: ReadonlyMap<string, string>;
  private readonly actions: ReadonlySet<string>;
  private readonly objectives: ReadonlySet<string>;

  /** @param section the id of the plan, or the name under which what is under way is kept */
  constructor(generated: Generated, section: string) {
    this.marks = new Map(Object.entries(generated[section] ?? {}));
    this.actions = new Set(Object.keys(generated[actionLabelsKey(section)] ?? {}));
    this.objectives = new Set(Object.keys(generated[objectiveLabelsKey(section)] ?? {}));
  }

  /** What was generated there, empty text for an empty cell; undefined for a crossing that was not shown. */
  markOf(key: string): string | undefined {
    const mark = this.marks.get(key);
    if (mark !== undefined) return mark;
    const link = readLinkKey(key);
    return link && this.actions.has(link.action) && this.objectives.has(link.objective) ? '' : undefined;
  }

  /** All of them by `linkKey`, row by row; then those that were kept without their row or column. */
  all(): Map<string, string> {
    const all = new Map<string, string>();
    for (const action of this.actions) {
      for (const objective of this.objectives) {
        const key = linkKey(action, objective);
        all.set(key, this.marks.get(key) ?? '');
      }
    }
    for (const [key, mark] of this.marks) all.set(key, mark);
    return all;
  }
}
