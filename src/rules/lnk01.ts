import { codeKey } from '../domain/codes';
import type { Finding } from '../domain/finding';
import type { Roadmap, Source } from '../domain/roadmap';
import { allTexts, type PlacedText } from './allTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-01': { kind: 'axis' | 'objective' | 'action' | 'goal'; code: string; known: number };
  }
}

/** A text that sends the reader to an axis or an action that does not exist; an item under an objective that does not. */
export const lnk01: Rule<'LNK-01'> = {
  code: 'LNK-01',
  profile: 'copil',
  check(roadmap) {
    const texts = allTexts(roadmap).filter(({ part, text }) => part !== 'unread' && !isAboutAnother(text));
    return [
      ...broken(texts, 'axis', AXIS, codesIfAll(roadmap.axes, /^\d+$/)),
      ...broken(texts, 'action', ACTION, codesIfAll(roadmap.actions, /^\d+\.\d+$/)),
      ...missing(roadmap, 'objective'),
      ...missing(roadmap, 'action'),
      ...missing(roadmap, 'goal'),
    ];
  },
};

const AXIS = /(?<![\p{L}\d])axe (\d{1,2})(?![\d\-–/%]|[.,]\d)/giu;
const ACTION = /(?<![\p{L}\d])(?:action|fiche|fiche-action) (\d{1,2}[.-]\d{1,2})(?![\d\-–/%]|[.,]\d)/giu;

/** « L'axe 3 du projet académique » is an axis of another document. */
function isAboutAnother(text: string): boolean {
  return /projet|contrat|convention|plan |schéma|stratégie|région|national|minist/iu.test(text);
}

/** The codes of these items, when each has one of this shape: else nobody knows what a number stands for. */
function codesIfAll(items: Roadmap['axes'] | Roadmap['actions'], shape: RegExp): Set<string> | null {
  const codes = items.map(({ code }) => codeKey(code ?? ''));
  return codes.length > 0 && codes.every((code) => shape.test(code)) ? new Set(codes) : null;
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

function broken(
  texts: readonly PlacedText[],
  kind: 'axis' | 'action',
  pattern: RegExp,
  known: Set<string> | null,
): Finding<'LNK-01'>[] {
  if (known === null) return [];
  const found = new Map<string, { code: string; placed: PlacedText[] }>();
  for (const placed of texts) {
    for (const [, code = ''] of placed.text.replace(/\s+/g, ' ').matchAll(pattern)) {
      if (known.has(codeKey(code))) continue;
      const reference = found.get(codeKey(code)) ?? { code, placed: [] };
      found.set(codeKey(code), { ...reference, placed: [...reference.placed, placed] });
    }
  }
  return [...found.values()].map(({ code, placed }) => ({
    code: 'LNK-01',
    severity: 'erreur',
    places: distinctPlaces(placed.map(({ source }) => source)),
    about: [kind, code],
    parameters: { kind, code, known: known.size },
  }));
}
