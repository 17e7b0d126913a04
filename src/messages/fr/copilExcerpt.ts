import type { Roadmap } from '../../domain/roadmap';
import { codesOf, listed, NBSP, nounOf, quoted } from './words';

const LONGEST = 60;

/** What a line about an extract calls what it was chosen by: before the words, and where they name a person. */
const chosenBy = {
  owner: { one: 'pilote', unnamed: 'un seul pilote' },
  partner: { one: 'partenaire', unnamed: 'un seul partenaire' },
  place: { one: 'lieu', unnamed: 'un seul lieu' },
} as const;

/**
 * What a page that shows a part of the roadmap says of it; undefined for a whole one.
 * @example `Extrait : axes 1 et 2, pilote « CARDIE »`
 */
export function excerptLine({ excerpt, levels }: Pick<Roadmap, 'excerpt' | 'levels'>): string | undefined {
  if (!excerpt) return undefined;
  const { axes = [], withoutAxis } = excerpt;
  const noun = nounOf(levels.axis, 'axis');
  const named = axes.map(({ code, title }) => ({
    level: 'axis' as const,
    word: levels.axis,
    ...(code !== undefined && { code }),
    title,
  }));
  const groups = [
    ...(named.length > 0 ? [`${named.length === 1 ? noun.one : noun.many} ${codesOf(named)}`] : []),
    ...(withoutAxis ? [`ce qui est sans ${noun.one}`] : []),
  ];
  const words = (['owner', 'partner', 'place'] as const).flatMap((name) => {
    const said = excerpt[name];
    if (said === undefined) return [];
    return [said === null ? chosenBy[name].unnamed : `${chosenBy[name].one} ${quoted(said, LONGEST)}`];
  });
  return `Extrait${NBSP}: ${[...(groups.length > 0 ? [listed(groups)] : []), ...words].join(', ')}`;
}
