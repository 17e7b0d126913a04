import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Roadmap, Source } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { emptyActions } from './emptyActions';
import { detailedLeaves } from './leaves';
import { actionName, objectiveName } from './namedItems';
import type { Rule } from './rule';
import { objectivesWithoutAction } from './withoutAction';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-01': { names: ItemName[] };
  }
}

/**
 * An objective without indicator, where nearly all have some; an action, in a roadmap without objectives or where all
 * the others have their own.
 */
export const ind01: Rule<'IND-01'> = {
  code: 'IND-01',
  profile: 'copil',
  check(roadmap) {
    if (roadmap.objectives.length === 0) return findings(ofActions(roadmap), isException);
    const ofAll = findings(ofObjectives(roadmap), isException);
    return [...ofAll, ...findings(ofActions(roadmap, new Set(ofAll.flatMap(({ about }) => about))), isAlone)];
  },
};

function findings(
  { all, without }: Measured,
  areFew: (concerned: number, all: number) => boolean,
): Finding<'IND-01'>[] {
  if (!areFew(without.length, all)) return [];
  const names = without.map(({ name }) => name);
  return [{ code: 'IND-01', severity: 'avertissement', ...concerning(without), parameters: { names } }];
}

/** Where there are objectives, an indicator may be of the objective: one action in ten at most is an oversight. */
function isAlone(concerned: number, all: number): boolean {
  return concerned > 0 && concerned * 10 <= all;
}

interface Measured {
  all: number;
  without: { id: string; source: Source; name: ItemName }[];
}

/**
 * An indicator of the axis that no objective is told of may be any objective's. An objective that has no action either
 * is LNK-04's.
 */
function ofObjectives(roadmap: Roadmap): Measured {
  const { actions, indicators } = roadmap;
  const objectiveOf = new Map(actions.map(({ id, objective }) => [id, objective]));
  const measured = new Set(
    indicators.flatMap((indicator) => [
      indicator.objective,
      ...indicator.actions.map((id) => objectiveOf.get(id)),
    ]),
  );
  const looseAxes = new Set(indicators.filter(({ objective }) => objective === null).map(({ axis }) => axis));
  const reported = new Set(objectivesWithoutAction(roadmap));
  const leaves = detailedLeaves(roadmap);
  const without = leaves.filter(
    (leaf) =>
      !measured.has(leaf.id) &&
      !(leaf.parent !== null && measured.has(leaf.parent)) &&
      !looseAxes.has(leaf.axis) &&
      !reported.has(leaf),
  );
  return {
    all: leaves.length,
    without: without.map((objective) => ({ ...objective, name: objectiveName(roadmap, objective) })),
  };
}

/** An action of which nothing is written at all is EMP-01's; those of `told` objectives are told with them. */
function ofActions(roadmap: Roadmap, told: ReadonlySet<string> = new Set()): Measured {
  const { indicators } = roadmap;
  const measured = new Set(indicators.flatMap(({ actions }) => actions));
  // An indicator that names its action by a code which two have may be either's.
  const codeOf = new Map(roadmap.actions.map(({ id, code }) => [id, code]));
  const measuredCodes = new Set([...measured].map((id) => codeOf.get(id)));
  const looseAxes = new Set(indicators.filter(({ actions }) => actions.length === 0).map(({ axis }) => axis));
  const empty = new Set(emptyActions(roadmap));
  const filled = roadmap.actions.filter((action) => !empty.has(action));
  const without = filled.filter(
    ({ id, code, axis, objective }) =>
      !measured.has(id) &&
      !(code?.includes('.') && measuredCodes.has(code)) &&
      !looseAxes.has(axis) &&
      !told.has(objective ?? ''),
  );
  return {
    all: filled.length,
    without: without.map((action) => ({ ...action, name: actionName(roadmap, action) })),
  };
}
