import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Mention, Roadmap } from '../domain/roadmap';
import { compareAnnounced } from './announced';
import { concerning } from './concerning';
import { wrongCountColumns, type WrongCount } from './countColumns';
import { ficheSource, isFiche } from './emptyActions';
import { groupBy } from './groupBy';
import { actionName, objectiveName } from './namedItems';
import type { Rule } from './rule';
import { wrongCounts, type ToldCount } from './toldCounts';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-04':
      | { kind: 'names'; names: ItemName[] }
      | { kind: 'fiches'; names: ItemName[]; sheet: string }
      | { kind: 'column'; counts: Pick<WrongCount, 'name' | 'told' | 'read'>[] }
      | { kind: 'count'; sentence: string; counts: ToldCount[] };
  }
}

/**
 * An objective of the detail that the vue d'ensemble leaves out (the other way round is LNK-03), a fiche that the list
 * of all the others leaves out, and a sentence or a column that does not count as many axes, objectives or actions as
 * there are.
 */
export const str04: Rule<'STR-04'> = {
  code: 'STR-04',
  profile: 'copil',
  check(roadmap) {
    return [
      ...unannouncedFindings(roadmap),
      ...unlistedFindings(roadmap),
      ...columnFindings(roadmap),
      ...wrongCounts(roadmap).map(({ sentence, source, counts }) => ({
        code: 'STR-04' as const,
        severity: 'avertissement' as const,
        places: [source],
        about: [sentence],
        parameters: { kind: 'count' as const, sentence, counts },
      })),
    ];
  },
};

function columnFindings(roadmap: Roadmap): Finding<'STR-04'>[] {
  const wrong = wrongCountColumns(roadmap);
  if (wrong.length === 0) return [];
  const counts = wrong.map(({ name, told, read }) => ({ name, told, read }));
  return [
    {
      code: 'STR-04',
      severity: 'avertissement',
      ...concerning(wrong),
      parameters: { kind: 'column', counts },
    },
  ];
}

/** A list that names fewer of the fiches is a choice. */
const FEWEST_LISTED = 5;
const MOST_UNLISTED = 2;

function unlistedFindings(roadmap: Roadmap): Finding<'STR-04'>[] {
  const fiches = roadmap.actions.filter(isFiche);
  const lists = groupBy(fiches, ({ mentions }) => [
    ...new Set(mentions.filter(isListed).map(({ source }) => source.sheet)),
  ]);
  const [list, ...others] = lists;
  if (list === undefined || others.length > 0) return [];
  const [sheet, listed] = list;
  const left = fiches.filter((action) => !listed.includes(action));
  const isOversight = left.length > 0 && left.length <= MOST_UNLISTED && listed.length >= FEWEST_LISTED;
  if (!isOversight) return [];
  return [
    {
      code: 'STR-04',
      severity: 'avertissement',
      places: left.map(ficheSource),
      about: left.map(({ id }) => id),
      parameters: { kind: 'fiches', names: left.map((action) => actionName(roadmap, action)), sheet },
    },
  ];
}

function isListed({ role }: Mention): boolean {
  return role === 'detail' || role === 'list' || role === 'overview';
}

function unannouncedFindings(roadmap: Roadmap): Finding<'STR-04'>[] {
  const { unannounced } = compareAnnounced(roadmap);
  if (unannounced.length === 0) return [];
  const names = unannounced.map((objective) => objectiveName(roadmap, objective));
  return [
    {
      code: 'STR-04',
      severity: 'avertissement',
      places: unannounced.map(({ source }) => source),
      about: unannounced.map(({ id }) => id),
      parameters: { kind: 'names', names },
    },
  ];
}
