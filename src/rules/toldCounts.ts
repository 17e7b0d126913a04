import { numberInWords } from '../domain/numberWords';
import type { Roadmap, Source } from '../domain/roadmap';
import { sentencesOf } from './sentences';

/** How many axes, objectives or actions a sentence tells, and how many were read. */
export interface ToldCount {
  noun: 'axe' | 'objectif' | 'action';
  told: number;
  read: number;
}

/** The whole document is the subject: « la feuille de route académique 2024-2027 compte ». */
const SUBJECT =
  "(?:^|(?<!\\p{L})(?:la|le|cette|ce|notre|la présente) )(?:feuille de route|plan d['’]actions?)(?: académique| numérique| du numérique(?: éducatif)?| 20\\d\\d ?[-–] ?20\\d\\d)*";
const VERB =
  "(?:compte|comporte|comprend|contient|rassemble|réunit|s['’](?:articule|organise|appuie) (?:autour d[e’']|sur|en)|repose sur|se (?:compose|structure) (?:de|en|autour de)|se décline en|est (?:structurée?|organisée?|déclinée?|articulée?) (?:en|autour de))";
const WHOLE = new RegExp(`${SUBJECT} ${VERB} (?<counts>[^.;:!?]+)`, 'iu');
/** Nothing may restrict them: « 21 actions prioritaires » are not all. */
const COUNT = /^(?<number>\d{1,3}|\p{L}+) (?<noun>axe|objectif|action)s?(?: stratégiques)?$/iu;

/** Sentences that count the items of the whole feuille de route, where another number of them was read. */
export function wrongCounts(roadmap: Roadmap): { sentence: string; source: Source; counts: ToldCount[] }[] {
  const read = countsRead(roadmap);
  return sentencesOf(roadmap).flatMap(({ text, source }) => {
    const told = WHOLE.exec(text)?.groups?.['counts'];
    const parts =
      told
        ?.trim()
        .split(/, | et |,? (?:(?:eux-|elles-)?mêmes )?(?:décliné|réparti)e?s (?:en|sur|entre) |,? puis /iu) ??
      [];
    const counts = parts.flatMap((part) => countIn(part, read)).filter((one) => one.told !== one.read);
    return counts.length === 0 ? [] : [{ sentence: text, source, counts }];
  });
}

type Read = Partial<Record<ToldCount['noun'], number>>;

function countIn(part: string, read: Read): ToldCount[] {
  const groups = COUNT.exec(part)?.groups;
  const number = groups?.['number']?.toLowerCase() ?? '';
  const noun = groups?.['noun']?.toLowerCase() as ToldCount['noun'] | undefined;
  const told = /^\d/.test(number) ? Number(number) : numberInWords(number);
  const found = noun && read[noun];
  return noun === undefined || told === undefined || found === undefined ? [] : [{ noun, told, read: found }];
}

/** What none was read of is not counted, nor objectives of two levels: a sentence may mean either. */
function countsRead({ axes, objectives, actions }: Roadmap): Read {
  const oneLevel = objectives.every(({ parent, level }) => parent === null && level === 'objective');
  return {
    ...(axes.length > 0 && { axe: axes.length }),
    ...(objectives.length > 0 && oneLevel && { objectif: objectives.length }),
    ...(actions.length > 0 && { action: actions.length }),
  };
}
