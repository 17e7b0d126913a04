import type { ItemName } from '../domain/itemName';
import type { Axis, Objective, Roadmap } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { axisName, objectiveName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `axes` have nothing below them; `objectives` have nothing above them. */
    'LNK-02': { kind: 'axes' | 'objectives'; names: ItemName[] };
  }
}

/** An axis that nothing is attached to, or an objective that is attached to no axis, where the others are. */
export const lnk02: Rule<'LNK-02'> = {
  code: 'LNK-02',
  profile: 'copil',
  check(roadmap) {
    const objectives = looseObjectives(roadmap);
    const axes = bareAxes(roadmap);
    const ofAxes = axes.map((axis) => axisName(roadmap, axis));
    const ofObjectives = objectives.map((objective) => objectiveName(roadmap, objective));
    return [
      ...finding('axes', ofAxes, concerning(axes)),
      ...finding('objectives', ofObjectives, concerning(objectives)),
    ];
  },
};

function finding(
  kind: 'axes' | 'objectives',
  names: ItemName[],
  where: ReturnType<typeof concerning>,
): ReturnType<typeof lnk02.check> {
  if (names.length === 0) return [];
  return [{ code: 'LNK-02', severity: 'avertissement', ...where, parameters: { kind, names } }];
}

/** What only a vue d'ensemble announces is LNK-03's. */
function looseObjectives({ axes, objectives }: Roadmap): Objective[] {
  if (axes.length === 0) return [];
  const highest = objectives.filter(
    ({ parent, mentions }) =>
      parent === null && (mentions.length === 0 || mentions.some(({ role }) => role !== 'overview')),
  );
  const loose = highest.filter(({ axis }) => axis === null);
  return isException(loose.length, highest.length) ? loose : [];
}

/** An axis with prose of its own says what it is about, and may be meant to stand alone. */
function bareAxes({ axes, objectives, actions, levers, indicators }: Roadmap): Axis[] {
  const used = new Set([...objectives, ...actions, ...levers, ...indicators].map(({ axis }) => axis));
  const bare = axes.filter(({ id, sections }) => !used.has(id) && sections.length === 0);
  return isException(bare.length, axes.length) ? bare : [];
}
