import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import { hasMeasureWord, labelParts } from './measureWords';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-07': { titles: string[] };
  }
}

/** One indicator that measures two things: « Nombre d’élèves, nombre de séances ». */
export const ind07: Rule<'IND-07'> = {
  code: 'IND-07',
  profile: 'all',
  check({ indicators }) {
    const concerned = indicators.filter(({ title }) => isTwo(title));
    if (concerned.length === 0) return [];
    const titles = concerned.map(({ title }) => title);
    return [{ code: 'IND-07', severity: 'avertissement', ...concerning(concerned), parameters: { titles } }];
  },
};

/** « Le niveau 5 » and « le délai prévu » tell of what is counted; « le nombre de séances » is a second measure. */
const HEAD =
  /^(?:(?:les? |la )?(?:nombres?|nb|nbre|taux|pourcentages?|parts?|montants?)|%|proportions?|delais?|qualite|compteurs?|niveaux?)(?= |$)/;
const PROOF = /^(?:rapports?|bilans?|comptes? rendus?|retours?) /;
/** Signs that end a label: what follows is another one. */
const STRONG = /[.;]\s+(?=\p{Lu})|\s[–—-]\s(?=\p{Lu})/u;

/** Two parts that begin with a word of measure; or one, and a document or a sentence of its own. */
function isTwo(title: string): boolean {
  const parts = labelParts(title).map(plainKey);
  const heads = parts.filter((part) => HEAD.test(part)).length;
  if (heads >= 2) return true;
  if (heads === 0) return false;
  return parts.some((part) => PROOF.test(part)) || sentences(title).length >= 2;
}

function sentences(title: string): string[] {
  return title
    .replace(/\([^()]*\)?/g, ' ')
    .split(STRONG)
    .filter((part) => plainKey(part) !== '' && (hasMeasureWord(part) || plainKey(part).includes(' ')));
}
