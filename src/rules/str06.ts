import type { Finding } from '../domain/finding';
import type { Source } from '../domain/roadmap';
import { plainKey, startsWithInfinitive } from '../domain/text';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-06': { of: 'lever' | 'objective'; titles: string[] };
  }
}

/**
 * A lever that begins with a verb, where nearly all are means: it may be an action. The one objective without a verb
 * among objectives that begin with one is only asked about.
 */
export const str06: Rule<'STR-06'> = {
  code: 'STR-06',
  profile: 'all',
  check({ levers, objectives }) {
    const verbs = levers.filter(({ title }) => startsWithInfinitive(title));
    const written = objectives.filter(({ title, level }) => title !== '' && level === 'objective');
    const begun = written.filter(({ title }) => startsWithInfinitive(title));
    const nouns = written.filter(({ title }) => !mayHoldVerb(title));
    const allButOne =
      nouns.length === 1 && begun.length === written.length - 1 && begun.length >= FEWEST_VERBS;
    return [
      ...(isException(verbs.length, levers.length) ? [finding('lever', verbs, 'avertissement')] : []),
      ...(allButOne ? [finding('objective', nouns, 'information')] : []),
    ];
  },
};

const FEWEST_VERBS = 4;

/** Any word that ends as an infinitive may, be it the noun « atelier ». */
function mayHoldVerb(title: string): boolean {
  return plainKey(title)
    .split(' ')
    .some((word) => /(?:er|ir|re)$/.test(word));
}

function finding(
  of: 'lever' | 'objective',
  items: readonly { id: string; source: Source; title: string }[],
  severity: Finding['severity'],
): Finding<'STR-06'> {
  const titles = items.map(({ title }) => title);
  return { code: 'STR-06', severity, ...concerning(items), parameters: { of, titles } };
}
