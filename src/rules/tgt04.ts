import type { Indicator, Roadmap, Source } from '../domain/roadmap';
import { excerpt, meaningfulWords, startsWithInfinitive, tidy } from '../domain/text';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { isCount } from './measureWords';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TGT-04': { pairs: { indicator: string; number: string; text: string }[] };
  }
}

/** A number that prose sets as an aim (« un ENT pour 50 écoles »), beside an indicator that counts the same and has no target. */
export const tgt04: Rule<'TGT-04'> = {
  code: 'TGT-04',
  profile: 'all',
  check(roadmap) {
    const found = suggestions(roadmap);
    if (found.length === 0) return [];
    const places = found.flatMap(({ indicator, aim }) => [indicator.source, aim.source]);
    const { places: distinct } = concerning(places.map((source) => ({ id: '', source })));
    const about = found.map(({ indicator }) => indicator.id);
    const pairs = found.map(({ indicator, aim }) => ({
      indicator: indicator.title,
      number: aim.number,
      text: excerpt(aim.text, 110),
    }));
    return [{ code: 'TGT-04', severity: 'information', places: distinct, about, parameters: { pairs } }];
  },
};

export interface Aim {
  /** `50 écoles`. */
  number: string;
  noun: string;
  text: string;
  source: Source;
  /** The objective or axis it is told of; null for the whole roadmap. */
  of: string | null;
}

/** The numbers that prose sets as aims, each with the indicator that counts the same and has no target. */
export function suggestions(roadmap: Roadmap): { indicator: Indicator; aim: Aim }[] {
  const open = roadmap.indicators.filter(({ title, targets }) => targets.length === 0 && isCount(title));
  if (open.length === 0) return [];
  const byNoun = groupBy(open, ({ title }) => countedNoun(title));
  const aims = groupBy(aimsOf(roadmap), ({ noun }) => (byNoun.has(noun) ? noun : null));
  return [...aims].flatMap(([noun, told]) => {
    const numbers = new Set(told.map(({ number }) => number));
    const counting = byNoun.get(noun)!;
    // Two numbers, or two indicators of one noun: a guess too many.
    if (numbers.size !== 1 || counting.length !== 1) return [];
    const [indicator, aim] = [counting[0]!, told[0]!];
    const near = aim.of === null || aim.of === indicator.objective || aim.of === indicator.axis;
    return near ? [{ indicator, aim }] : [];
  });
}

/** « Nombre d’écoles recensées » → `ecole`. */
function countedNoun(title: string): string | null {
  return meaningfulWords(title)[1] ?? null;
}

/** Where the present is told, only a sentence that begins with a verb (« Essayer un ENT dans 50 écoles ») is an aim. */
const PRESENT = /contexte|état|etat|bilan|annexe|diagnostic|constat|présentation|historique/iu;

function aimsOf(roadmap: Roadmap): Aim[] {
  const sections = [
    ...roadmap.sections.map((section) => ({ section, of: null })),
    ...[...roadmap.axes, ...roadmap.objectives].flatMap(({ id, sections: own }) =>
      own.map((section) => ({ section, of: id })),
    ),
  ];
  return [
    ...sections.flatMap(({ section, of }) =>
      aimsIn({ ...section, of, present: PRESENT.test(section.label) }),
    ),
    ...roadmap.actions.flatMap(({ title, details, source, objective, axis }) =>
      [title, ...details].flatMap((text) => aimsIn({ text, source, of: objective ?? axis, present: false })),
    ),
  ];
}

const NUMBER = /(?<![\d.,/-])(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,6})[ \u00A0\u202F](\p{L}{4,})/gu;
const AIMED = /\b(?:objectif|cible|viser?|atteindre|d['’]ici|à terme)(?!\p{L})/iu;
/** « Les 3 INSPE » are known, and counted by nobody. */
const KNOWN = /\b(?:les|des|ses|nos|vos|leurs|ces|aux) $/iu;

interface Prose extends Pick<Aim, 'text' | 'source' | 'of'> {
  present: boolean;
}

function aimsIn({ text, source, of, present }: Prose): Aim[] {
  return text
    .normalize('NFC')
    .split(/[\n\r;•➤▪]|\.\s/u)
    .filter((piece) => /\d/.test(piece))
    .map((piece) => tidy(piece).replace(/^[-–o]\s/, ''))
    .filter((piece) => startsWithInfinitive(piece) || (!present && AIMED.test(piece)))
    .flatMap((piece) =>
      [...piece.matchAll(NUMBER)]
        .filter((match) => !KNOWN.test(piece.slice(0, match.index)))
        .map((match) => ({
          number: tidy(match[0]),
          noun: meaningfulWords(match[2]!)[0] ?? '',
          text: piece,
          source,
          of,
        })),
    );
}
