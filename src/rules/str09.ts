import type { Source } from '../domain/roadmap';
import { isException } from './concerning';
import { groupBy } from './groupBy';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-09': { cells: { titles: string[] }[]; kind: 'action' | 'indicator' };
  }
}

interface Item {
  id: string;
  title: string;
  source: Source;
}

/** A cell that holds several actions, or several indicators, where nearly all others hold one. */
export const str09: Rule<'STR-09'> = {
  code: 'STR-09',
  profile: 'all',
  check({ actions, indicators }) {
    return [...crowded('action', actions), ...crowded('indicator', indicators)];
  },
};

function crowded(kind: 'action' | 'indicator', items: readonly Item[]): ReturnType<typeof str09.check> {
  const cells = [
    ...groupBy(items, ({ source }) =>
      source.sheet === '' ? null : `${source.sheet}!${source.address}`,
    ).values(),
  ];
  const several = cells.filter((cell) => cell.length > 1);
  if (!isException(several.length, cells.length)) return [];
  return [
    {
      code: 'STR-09',
      severity: 'information',
      places: several.map(([first]) => first!.source),
      about: several.flatMap((cell) => cell.map(({ id }) => id)),
      parameters: { kind, cells: several.map((cell) => ({ titles: cell.map(({ title }) => title) })) },
    },
  ];
}
