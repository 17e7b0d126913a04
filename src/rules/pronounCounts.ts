import type { SchoolCount } from './schoolCounts';
import type { Sentence } from './sentences';

const KINDS = [
  'écoles? rurales?',
  'écoles? maternelles?',
  'écoles? élémentaires?',
  'écoles? primaires?',
  'écoles?',
  'collèges? rura(?:l|ux)',
  'collèges?',
  'lycées? professionnels?',
  'lycées?',
  'circonscriptions?',
];
/** The whole of a kind is the subject: « Chaque école rurale est raccordée ». Of « Les écoles raccordées » some are meant. */
const SUBJECT = new RegExp(
  `^(?:chaque|les|toutes les|tous les) (?<kind>${KINDS.join('|')}) (?:est|sont|a|ont|sera|seront|aura|auront|reçoi(?:t|vent)|peu(?:t|vent)|doi(?:t|vent)|fait|font)(?!\\p{L})`,
  'iu',
);
/** « Elles sont 168 dans l’académie », « L’académie en compte 168 », « On en compte 168 dans l’académie ». */
const COUNT =
  /^(?:elles|ils) sont (?:au nombre de )?(?<they>\d+) dans l['’]académie(?=[.,;]|$)|^(?:l['’]académie en (?:compte|a)|(?:on en compte|il y en a)(?= \d+ dans l['’]académie)) (?<them>\d+)(?= dans l['’]académie|[.,;]|$)/iu;

/**
 * How many schools there are, where a sentence says so of those that the sentence before it in the same cell is about:
 * « Chaque école rurale est raccordée. Elles sont 168 dans l’académie. »
 */
export function pronounCounts(sentences: readonly Sentence[]): SchoolCount[] {
  return sentences.flatMap(({ text, source }, i) => {
    const groups = COUNT.exec(text)?.groups;
    const before = sentences[i - 1];
    const kind = before?.source === source ? SUBJECT.exec(before.text)?.groups?.['kind'] : undefined;
    if (!groups || kind === undefined) return [];
    const count = Number(groups['they'] ?? groups['them']);
    return [{ noun: plural(kind), what: 'all', count, sentence: text, source, isPublic: false }];
  });
}

/** « école rurale » → « écoles rurales », as others count them. */
function plural(kind: string): string {
  return kind
    .toLowerCase()
    .split(' ')
    .map((word) => (/[sx]$/.test(word) ? word : word === 'rural' ? 'ruraux' : `${word}s`))
    .join(' ');
}
