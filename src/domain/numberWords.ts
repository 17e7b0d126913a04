const values: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

const scales: Record<string, number> = {
  mille: 1e3,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

const collectives: Record<string, number> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');
const word = `(?:${longestFirst([...Object.keys(values), 'cent', 'cents', 'mille', 'million', 'millions', 'milliard', 'milliards'])})(?![a-z0-9])`;

/** Pattern of a number in words in a folded text: « vingt et un », « quatre-vingt-dix », « deux mille ». */
export const numberWordsPattern = `${word}(?:(?:[ -]et[ -](?=une?(?![a-z])|onze(?![a-z]))|[ -])${word})*`;

/** Pattern of an approximate number of things: « une cinquantaine », « deux centaines »; groups: how many, of what. */
export const collectivePattern = `(${numberWordsPattern})(?: (?:bonne|petite|grosse|simple))? (${longestFirst(Object.keys(collectives))})s?(?![a-z0-9])`;

/** What a word of scale multiplies by: « millions » 1 000 000. */
export const scaleOf = (scale: string): number | undefined => scales[scale];

/** How many things a word such as « cinquantaine » stands for. */
export const collectiveOf = (collective: string): number | undefined => collectives[collective];

/**
 * The value of a number in words, folded; undefined when the words do not make one number (« deux trois »).
 *
 * @example numberInWords('quatre-vingt-dix') // 90
 */
export function numberInWords(words: string): number | undefined {
  let total = 0;
  let current = 0;
  let started = false;
  for (const part of words.split(/[ -]/)) {
    if (part === 'et') continue;
    const scale = scales[part];
    if (scale !== undefined) {
      if (started && current === 0 && total === 0) return undefined;
      total += Math.max(1, current) * scale;
      current = 0;
    } else if (part === 'cent' || part === 'cents') {
      if (current >= 10) return undefined;
      current = Math.max(1, current) * 100;
    } else {
      const next = addWord(current, part, started);
      if (next === undefined) return undefined;
      current = next;
    }
    started = true;
  }
  return started ? total + current : undefined;
}

/** 60 and « dix » make 70; 4 and « vingt » make 80; 2 and « trois » make nothing. */
function addWord(current: number, part: string, started: boolean): number | undefined {
  const value = values[part];
  if (value === undefined || (value === 0 && started)) return undefined;
  const rest = current % 100;
  if (value === 20 && rest === 4) return current + 76;
  const joins =
    rest === 0 ||
    (rest === 10 && value >= 7 && value < 10) ||
    (rest >= 20 && rest % 10 === 0 && value < 10) ||
    ((rest === 60 || rest === 80) && value < 20);
  return joins ? current + value : undefined;
}
