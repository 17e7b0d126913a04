import { clauseStart } from './clauses';
import type { Quantity } from './quantities';

/** What a text says of a change: how much, or that it cannot be told whether a number is a change or a level. */
export type Change = { kind: 'none' } | { kind: 'relative'; sign: 1 | -1 } | { kind: 'unclear' };

const up =
  'augmenter|augmentations?|hausse|progresser|progression|progres|croissance|accroissement|accroitre|gain|gagner|relever|elever|elevation|majoration';
const down =
  'diminuer|diminution|baisser|baisse|reduire|reduction|reculer|recul|decroissance|perte|perdre|minoration';
const word = new RegExp(`(?<![a-z])(?:(${up})|(${down}))(?![a-z])`);
const shareUnit = /^(?: ?(?:%|points?|pts?))/;
const compared =
  "(?:au moins |plus de |environ |au minimum |pres de |au plus |moins de |d'environ |d'au moins )?";

/** « 20 % d'augmentation »; « 20 enseignants de plus », but not « de plus de 50 ans ». */
const behindShare =
  /^(?: ?(?:%|points?|pts?)) (?:d'|de |en )(?:(plus|hausse|augmentation|progression)|(moins|baisse|reduction|diminution))(?![a-z]| d[e'] ?\d)/;
const behindCount = /^ [a-z' ]{0,40}?(?:de |en )(?:(plus)|(moins))(?![a-z]| d)/;
/** « 10 formations supplémentaires »; « heures supplémentaires » are hours of a kind of their own. */
const behindMore = /^ (?!heures? )[a-z' ]{0,40}?(supplementaires?)(?![a-z])/;

/**
 * Whether a quantity is a change: « +20 % », « augmentation de 20 % », « -5 points », « 10 % de plus ».
 * « Augmenter à 50 % » is a level. « Augmenter le nombre de visites : 10 » may be either.
 */
export function changeOf(text: string, quantity: Quantity): Change {
  const before = text.slice(0, quantity.from);
  const tail = text.slice(quantity.unit === '%' ? quantity.to - 1 : quantity.to);
  const isShare = quantity.unit === '%' || shareUnit.test(tail);
  if (/(?:^|[ (:])\+ ?$/.test(before)) return { kind: 'relative', sign: 1 };
  if (/(?:^|[ (:])(?:±|\+ ?\/ ?-) ?$/.test(before)) return { kind: 'unclear' };
  if (/^- $|\( ?- $/.test(before)) return isShare ? { kind: 'relative', sign: -1 } : { kind: 'unclear' };
  if (/: ?- $/.test(before)) return { kind: 'unclear' };
  if (/(?:^|[ (:])-$/.test(before)) return isShare ? { kind: 'relative', sign: -1 } : { kind: 'unclear' };
  const behind = behindShare.exec(tail) ?? behindCount.exec(tail) ?? behindMore.exec(tail);
  if (behind) return { kind: 'relative', sign: behind[1] ? 1 : -1 };
  return changeBefore(before, isShare);
}

function changeBefore(before: string, isShare: boolean): Change {
  const clause = lastClause(before);
  const match = word.exec(clause);
  if (match) {
    const between = clause.slice(match.index + match[0].length);
    const sign = match[1] !== undefined ? 1 : -1;
    if (/(?:^| )(?:a|jusqu'a|atteindre) ?(?:au moins |plus de )?$/.test(between)) return { kind: 'none' };
    if (new RegExp(`^ ?(?:de |d')?${compared}$`).test(between)) return { kind: 'relative', sign };
    const introduced = new RegExp(`(?:de |d')${compared}$`).test(between);
    return isShare && introduced ? { kind: 'relative', sign } : { kind: 'unclear' };
  }
  const beforeColon = /: ?$/.test(before.slice(-2)) ? before.slice(0, before.lastIndexOf(':')) : '';
  const label = lastClause(beforeColon);
  const named = word.exec(label);
  if (!named) return { kind: 'none' };
  const alone = label.trim() === named[0];
  return isShare && alone ? { kind: 'relative', sign: named[1] !== undefined ? 1 : -1 } : { kind: 'unclear' };
}

/** True for the words that end in a change that a number is to follow: « augmenter le taux de ». */
export function introducesChange(before: string): boolean {
  const clause = lastClause(before);
  return word.test(clause) && / (?:de |d')$/.test(clause);
}

const lastClause = (text: string) => text.slice(clauseStart(text));

const multiples: [RegExp, number][] = [
  [/(?<![a-z])doubl(?:er|ement|ee?s?(?= d|[ .]*$))(?![a-z])/, 100],
  [/(?<![a-z])tripl(?:er|ement)(?![a-z])/, 200],
  [/(?<![a-z])quadrupl(?:er|ement)(?![a-z])/, 300],
  [/(?<![a-z])(?:augmenter|augmentation|hausse|accroitre) (?:[a-z' ]{0,60} )?de moitie(?![a-z])/, 50],
  [
    /(?<![a-z])(?:reduire|reduction|baisser|baisse|diminuer|diminution) (?:[a-z' ]{0,60} )?de moitie(?![a-z])/,
    -50,
  ],
];
const factor =
  /(?<![a-z])(?:multipli\w* (?:[a-z' ]{0,60} )?par |^ ?[×x] ?)(\d{1,3}(?:[,.]\d{1,2})?|deux|trois|quatre|cinq|dix)(?!\d|[,.]\d|[a-z])/;
/** « Deux fois plus d'élèves ». */
const timesMore = /(?<![a-z0-9])(\d{1,2}|deux|trois|quatre|cinq|dix) fois plus (?=de |d'|[.]?$)/;
const factorWords: Record<string, number> = { deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10 };

/** A change told without a percentage, in percent: « doublement » 100, « multiplier par 3 » 200, « réduire de moitié » −50. */
export function multipleIn(text: string): { from: number; to: number; value: number } | undefined {
  for (const [pattern, value] of multiples) {
    const match = pattern.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].length, value };
  }
  const match = factor.exec(text) ?? timesMore.exec(text);
  if (!match) return undefined;
  const times = factorWords[match[1]!] ?? Number(match[1]!.replace(',', '.'));
  return times < 1
    ? undefined
    : { from: match.index, to: match.index + match[0].length, value: Math.round((times - 1) * 100) };
}
