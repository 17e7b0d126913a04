import type { ItemName } from '../domain/itemName';
import type { Axis, Objective, Roadmap, Source } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { groupBy } from './groupBy';
import { axisName, namedItems, objectiveName, type NamedItem } from './namedItems';
import { placeKey } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /**
     * `axes` have nothing below them; `objectives` have nothing above them; of `blanks` the column under `header` does not say it,
     * as it does of the others.
     */
    'LNK-02': { kind: 'axes' | 'objectives' | 'blanks'; names: ItemName[]; header?: string };
  }
}

/**
 * An axis that nothing is attached to, an objective that is attached to no axis, or an item of which the column of parents says
 * nothing, where the others are.
 */
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
      ...blanks(roadmap, objectives),
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

/** Objectives and actions beside which a column « Rattaché à » is blank: where they stand or their code may say the rest. */
function blanks(roadmap: Roadmap, loose: readonly Objective[]): ReturnType<typeof lnk02.check> {
  const items = namedItems(roadmap);
  const seen = roadmap.observations
    .filter((observation) => observation.kind === 'blank-parent')
    .map((blank) => ({ blank, item: items.find((one) => isThere(one, blank.item)) }))
    .filter(({ item }) => !loose.some(({ id }) => id === item?.id));
  const columns = groupBy(
    seen,
    ({ blank: { source, header, of } }) => `${source.sheet} ${header} ${String(of)}`,
  );
  return [...columns.values()].flatMap((column): ReturnType<typeof lnk02.check> => {
    const { header, of } = column[0]!.blank;
    if (!isException(column.length, of)) return [];
    return [
      {
        code: 'LNK-02',
        severity: 'avertissement',
        places: column.map(({ blank }) => blank.source),
        about: column.flatMap(({ item }) => item?.id ?? []),
        parameters: {
          kind: 'blanks',
          names: column.map(({ blank, item }) => nameOf(roadmap, blank.text, item)),
          header,
        },
      },
    ];
  });
}

function isThere({ mentions }: NamedItem, place: Source): boolean {
  return mentions.some(({ source }) => placeKey(source) === placeKey(place));
}

function nameOf({ levels }: Roadmap, title: string, item: NamedItem | undefined): ItemName {
  return item?.name ?? { level: 'objective', word: levels.objective ?? '', title };
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
