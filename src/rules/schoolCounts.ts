import type { Roadmap, Source } from '../domain/roadmap';
import { allTexts, type PlacedText } from './allTexts';
import { pronounCounts } from './pronounCounts';
import { sentencesIn, sentencesOf, type Sentence } from './sentences';

/** How many schools of a kind there are in all, or how many of them are in éducation prioritaire, as a sentence says. */
export interface SchoolCount {
  noun: string;
  /** `all`, or the network: `REP`, `REP+`. */
  what: string;
  count: number;
  sentence: string;
  source: Source;
  /** Of a sentence that counts all of them: true when it says « publics », which others may leave out. */
  isPublic?: boolean;
}

const NOUN =
  '(?<noun>collèges(?: ruraux)?|lycées(?: professionnels| généraux| polyvalents| agricoles)?|écoles(?: maternelles| élémentaires| primaires| rurales)?|circonscriptions|départements|internats)';
const OF_ALL = "(?: publics| publiques)?(?: de l['’]académie)?";
const NETWORK = '(?<network>REP ?\\+|REP|éducation prioritaire renforcée|éducation prioritaire)(?![\\p{L}+])';
/** Nothing that restricts them (« du Var », « équipés ») may follow. */
const END = '(?= ?[,;:.)]| sont| en | et | dont|$)';

/** « Sur 32 collèges publics, 31 sont en éducation prioritaire renforcée » */
const OUT_OF = new RegExp(
  `(?<!\\p{L})sur (?:les )?(?<all>\\d+) ${NOUN}${OF_ALL}${END}(?:,? (?:dont )?(?<part>\\d+) (?:(?:sont|classés|situés) )*en ${NETWORK})?`,
  'iu',
);
/** « L’académie compte 31 collèges publics sur 32 en éducation prioritaire renforcée » */
const PART_OF = new RegExp(
  `(?<![\\d.,])(?<part>\\d+) ${NOUN}${OF_ALL} sur (?:les )?(?<all>\\d+) (?:(?:sont|classés) )*en ${NETWORK}`,
  'iu',
);
/** « 31 collèges (30 en REP+) », « 32 collèges dont 31 en REP+ » */
const WITH_PART = new RegExp(
  `(?<![\\d.,])(?<all>\\d+) ${NOUN}${OF_ALL},? ?(?:\\(|dont )(?:dont )?(?<part>\\d+) (?:sont )?en ${NETWORK}`,
  'iu',
);

/** « Recenser les 412 écoles de l’académie »: all of them, wherever it is written. */
const ALL_OF_THEM = new RegExp(
  `(?<!\\p{L})(?:les|des|aux|nos|compte|comprend) (?<all>\\d+) ${NOUN}(?<public> publics| publiques)? de l['’]académie(?= ?[,;:.)]| sont| et | dont| avant| d['’]ici| à l['’]horizon| pour | par | \\p{L}+(?:ent|ont)(?!\\p{L})| à \\p{L}+(?:er|ir|re)(?!\\p{L})|$)`,
  'iu',
);
/** « L’académie compte 212 écoles maternelles et 31 collèges. »: a sentence that counts, and says nothing else. */
const HAS =
  /(?<!\p{L})(?:l['’]|notre |cette )académie (?:compte|comprend|regroupe|réunit) (?<counts>[^.;:!?(]+)[.;]?$/iu;
/** What is said of them besides, after a comma, restricts nothing: « 186 écoles rurales, que cette feuille de route sert ». */
const ASIDE = /, (?:que|qu['’]|qui|où|dont|auxquel|pour lesquel|à qui).*$/iu;
const ONE_OF_THEM = new RegExp(`^(?<all>\\d+) ${NOUN}(?<public> publics| publiques)?$`, 'iu');
/** « Avant 2027 » is a deadline, no year of which the sentence tells. */
const DEADLINE = /(?:avant|d['’]ici(?: à)?|à l['’]horizon(?: de)?) (?:fin |la fin de )?20\d\d(?!\d)/giu;
/** Below this part of what the others say, « les 30 écoles » are some schools. */
const ALL_RATHER_THAN_SOME = 0.8;

/**
 * The counts that the prose tells, and those of all the schools of the académie that actions tell. A sentence that names
 * a year tells of that year, and is left aside.
 */
export function schoolCounts(roadmap: Roadmap): SchoolCount[] {
  const told = sentencesOf(roadmap).filter(({ text }) => isOfNoYear(text));
  const texts = allTexts(roadmap);
  const unnamed = withoutName(roadmap);
  const whole = sentencesIn(texts)
    .filter(({ text }) => isOfNoYear(text))
    .flatMap(wholeCountIn);
  const ofAll = told.flatMap((one) => allCountsIn(one, unnamed));
  const ofActions = sentencesIn(texts.filter(isOfAction));
  const ofFields = [
    ...ofActions.flatMap((one) => allCountsIn(one, unnamed)),
    ...pronounCounts(ofActions),
  ].filter(({ sentence }) => isOfNoYear(sentence));
  const contradicted = ofFields.filter((one) =>
    [...ofAll, ...ofFields, ...whole.filter(({ count }) => count >= ALL_RATHER_THAN_SOME * one.count)].some(
      (other) => contradicts(one, other),
    ),
  );
  const counts = [...told.flatMap(countsIn), ...ofAll, ...contradicted];
  return [
    ...counts,
    ...whole.filter(({ noun, count, source }) => {
      const same = [...counts, ...whole].filter((other) => other.noun === noun && other.what === 'all');
      const isTold = counts.some((other) => other.noun === noun && other.source === source);
      return !isTold && count >= ALL_RATHER_THAN_SOME * Math.max(...same.map((other) => other.count));
    }),
  ];
}

/** Reads « l’académie d’Ambrevert » as « l’académie » where the roadmap is its own. */
function withoutName({ institution }: Roadmap): (text: string) => string {
  const name = institution?.text.trim() ?? '';
  if (!/^académie d/iu.test(name)) return (text) => text;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
  const own = new RegExp(`${escaped}(?!\\p{L})`, 'giu');
  return (text) => text.replace(own, 'académie');
}

function isOfAction({ part }: PlacedText): boolean {
  return part !== 'prose' && part !== 'unread';
}

/** « 164 collèges publics » and « 200 collèges » may both be right. */
function contradicts(one: SchoolCount, other: SchoolCount): boolean {
  return one.noun === other.noun && one.isPublic === other.isPublic && one.count !== other.count;
}

function isOfNoYear(sentence: string): boolean {
  return !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(sentence.replace(DEADLINE, ''));
}

function wholeCountIn({ text, source }: Sentence): SchoolCount[] {
  const groups = ALL_OF_THEM.exec(text)?.groups;
  if (!groups) return [];
  return [
    {
      noun: groups['noun']!.toLowerCase(),
      what: 'all',
      count: Number(groups['all']),
      sentence: text,
      source,
      isPublic: groups['public'] !== undefined,
    },
  ];
}

/** Each count of such a sentence, or none where it says anything else. */
function allCountsIn({ text, source }: Sentence, unnamed: (text: string) => string): SchoolCount[] {
  const parts =
    HAS.exec(unnamed(text))
      ?.groups?.['counts']?.replace(ASIDE, '')
      .split(/, | et /) ?? [];
  const counts = parts.map((part) => ONE_OF_THEM.exec(part.trim())?.groups);
  if (counts.includes(undefined)) return [];
  return counts.map((groups) => ({
    noun: groups!['noun']!.toLowerCase(),
    what: 'all',
    count: Number(groups!['all']),
    sentence: text,
    source,
    isPublic: groups!['public'] !== undefined,
  }));
}

type Groups = Record<string, string | undefined>;

function countsIn(sentence: Sentence): SchoolCount[] {
  const found = [OUT_OF, PART_OF, WITH_PART].flatMap((pattern): Groups[] => {
    const groups = pattern.exec(sentence.text)?.groups;
    return groups ? [groups] : [];
  });
  return found.flatMap((groups) => {
    const common = {
      noun: groups['noun']!.toLowerCase(),
      sentence: sentence.text,
      source: sentence.source,
    };
    const all = { ...common, what: 'all', count: Number(groups['all']) };
    return groups['part'] === undefined
      ? [all]
      : [all, { ...common, what: networkOf(groups['network']!), count: Number(groups['part']) }];
  });
}

function networkOf(words: string): string {
  return /\+|renforcée/i.test(words) ? 'REP+' : 'REP';
}
