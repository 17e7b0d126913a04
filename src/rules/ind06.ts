import type { Finding } from '../domain/finding';
import type { Indicator } from '../domain/roadmap';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import type { Rule } from './rule';
import { letters } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-06': { title: string; count: number };
  }
}

/** One label for the measures of several objectives: « Nombre de visites » of a site, of classes, of workshops. */
export const ind06: Rule<'IND-06'> = {
  code: 'IND-06',
  profile: 'all',
  check({ indicators }) {
    const groups = groupBy(indicators.filter(isMeasure), ({ title }) => letters(title));
    return [...groups.values()].flatMap(findingOf);
  },
};

/** « Respect du calendrier » may well stand in each fiche; a number of something is of one thing. */
function isMeasure({ title }: Indicator): boolean {
  return /^(?:nombre|nb|taux|pourcentage|part|montant|volume)\b/i.test(title);
}

function findingOf(same: readonly Indicator[]): Finding<'IND-06'>[] {
  // One action under two axes has one measure, written twice: its axes are LNK-07's.
  const measured = new Set(
    same.map(({ objective, axis, actions }) =>
      actions.length > 0 ? actions.join('|') : (objective ?? axis),
    ),
  );
  if (measured.size < 2) return [];
  const parameters = { title: same[0]!.title, count: same.length };
  return [{ code: 'IND-06', severity: 'avertissement', ...concerning(same), parameters }];
}
