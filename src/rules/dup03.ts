import type { Action, Lever } from '../domain/roadmap';
import { meaningfulWords } from '../domain/text';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import type { Rule } from './rule';
import { stem } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'DUP-03': { kind: 'action' | 'lever'; titles: string[] };
  }
}

/** A lever that says in the same words what the action of its row says, or that its row says twice. */
export const dup03: Rule<'DUP-03'> = {
  code: 'DUP-03',
  profile: 'all',
  check({ actions, levers }) {
    const saidByActions = new Set(actions.flatMap((action) => placedKey(action) ?? []));
    const keyed = levers.filter((lever) => placedKey(lever) !== null);
    const ofActions = keyed.filter((lever) => saidByActions.has(placedKey(lever)!));
    const twice = [...groupBy(keyed, placedKey).values()].filter((same) => same.length > 1);
    return [
      ...finding('action', ofActions),
      ...finding(
        'lever',
        twice.map(([first]) => first!),
      ),
    ];
  },
};

function finding(kind: 'action' | 'lever', levers: readonly Lever[]): ReturnType<typeof dup03.check> {
  if (levers.length === 0) return [];
  const titles = levers.map(({ title }) => title);
  return [{ code: 'DUP-03', severity: 'information', ...concerning(levers), parameters: { kind, titles } }];
}

/** One word (« Formation ») is the kind of means rather than a repetition. */
const FEWEST_WORDS = 2;

/** The row, and the meaningful words in any order by their stems: « Réunion des tuteurs » is « Réunir les tuteurs ». */
function placedKey({ title, row }: Action | Lever): string | null {
  const words = meaningfulWords(title).map(stem).sort();
  return words.length < FEWEST_WORDS ? null : `${row} ${words.join(' ')}`;
}
