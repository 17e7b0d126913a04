import { codeKey } from '../domain/codes';
import type { Finding } from '../domain/finding';
import type { Roadmap, Source } from '../domain/roadmap';
import { allTexts, type PlacedText } from './allTexts';
import { citedCodes, partsOf, type CitedKind } from './citedCodes';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { sentencesIn } from './sentences';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-01': { kind: 'axis' | 'objective' | 'action' | 'goal'; code: string; known: number };
  }
}

/** A text that sends the reader to an axis, an objective or an action that does not exist; an item under an objective that does not. */
export const lnk01: Rule<'LNK-01'> = {
  code: 'LNK-01',
  profile: 'copil',
  check(roadmap) {
    const texts = allTexts(roadmap).filter(({ part }) => part !== 'unread');
    return [
      ...broken(texts, 'axis', codesIfAll(roadmap.axes)),
      ...broken(
        texts.filter(({ part }) => part !== 'measure'),
        'objective',
        codesIfAll(roadmap.objectives),
      ),
      ...broken(texts, 'action', codesIfAll(roadmap.actions)),
      ...missing(roadmap, 'objective'),
      ...missing(roadmap, 'action'),
      ...missing(roadmap, 'goal'),
    ];
  },
};

/** « L’axe 3 du projet académique » is an axis of another document. */
const ANOTHER =
  /projet|contrat|convention|plan |schéma|stratégie|région|national|minist|programme|développement durable|\bODD\b/iu;

/**
 * The parts of a text that speak of this document. The number of an axis may well belong to what another sentence names;
 * the longer number of an action or objective has to be in the same one.
 */
function ownWords(text: string, kind: CitedKind): string[] {
  const parts = kind === 'action' ? sentencesIn([{ text, source: { sheet: '', address: '' } }]) : [{ text }];
  return parts.map((part) => part.text).filter((words) => !ANOTHER.test(words));
}

interface Known {
  codes: Set<string>;
  /** How many parts each code has. */
  parts: number;
}

/** The codes of these items, when each has one of the same shape: else nobody knows what a number stands for. */
function codesIfAll(items: readonly { code?: string }[]): Known | null {
  const codes = items.map(({ code }) => codeKey(code ?? ''));
  const [parts, ...others] = new Set(codes.map((code) => (/^\d+(?:\.\d+)*$/.test(code) ? partsOf(code) : 0)));
  return parts === undefined || parts === 0 || others.length > 0 ? null : { codes: new Set(codes), parts };
}

const OBSERVED = { objective: 'missing-parent', action: 'missing-action', goal: 'missing-goal' } as const;

/** Items that name the objective above them, or their action, by a code that none has. */
function missing(
  { observations, objectives, actions, frameworks }: Roadmap,
  kind: keyof typeof OBSERVED,
): Finding<'LNK-01'>[] {
  const goals = frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
  const known = { objective: objectives, action: actions, goal: goals }[kind].length;
  const found = new Map<string, { code: string; sources: Source[] }>();
  for (const observation of observations) {
    if (observation.kind !== OBSERVED[kind]) continue;
    const { code, source } = observation;
    const other = found.get(codeKey(code));
    if (other) other.sources.push(source);
    else found.set(codeKey(code), { code, sources: [source] });
  }
  return [...found.values()].map(({ code, sources }) => ({
    code: 'LNK-01',
    severity: 'erreur',
    places: distinctPlaces(sources),
    about: [kind, code],
    parameters: { kind, code, known },
  }));
}

function broken(texts: readonly PlacedText[], kind: CitedKind, known: Known | null): Finding<'LNK-01'>[] {
  if (known === null) return [];
  const found = new Map<string, { code: string; placed: PlacedText[] }>();
  for (const placed of texts) {
    for (const code of ownWords(placed.text, kind).flatMap((words) => citedCodes(words, kind))) {
      if (known.codes.has(codeKey(code)) || partsOf(code) !== known.parts) continue;
      const reference = found.get(codeKey(code)) ?? { code, placed: [] };
      found.set(codeKey(code), { ...reference, placed: [...reference.placed, placed] });
    }
  }
  return [...found.values()].map(({ code, placed }) => ({
    code: 'LNK-01',
    severity: 'erreur',
    places: distinctPlaces(placed.map(({ source }) => source)),
    about: [kind, code],
    parameters: { kind, code, known: known.codes.size },
  }));
}
