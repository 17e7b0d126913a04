import type { Correction, Finding, FindingCode, Severity } from '../domain/finding';
import type { Observation } from '../domain/observation';
import type { Source } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Profile, Rule } from './rule';

/** Codes whose findings only list what a reader has seen: the texts and how many there are. */
export interface ObservedParameters {
  texts: string[];
  count: number;
}

type ObservedCode = 'VAL-07' | 'DAT-08' | 'MAT-08' | 'MAT-12' | 'FMT-01' | 'FMT-05' | 'FMT-06';
type TextObservation = Extract<Observation, { text: string }>;

interface ObservedRule<Code extends ObservedCode> {
  code: Code;
  severity: Severity;
  profile: Profile;
  kinds: readonly TextObservation['kind'][];
  /** The safe correction of what was seen; none when only a person can tell. */
  correction?: (seen: TextObservation) => Correction | null;
}

/** A rule that makes one finding of all observations of some kinds: they have one cause and all their places. */
export function observedRule<Code extends ObservedCode & FindingCode>(rule: ObservedRule<Code>): Rule<Code> {
  const { code, severity, profile, kinds, correction } = rule;
  return {
    code,
    profile,
    check({ observations }) {
      const seen = observations.filter((observation) => isOneOf(observation, kinds));
      if (seen.length === 0) return [];
      const places: Source[] = distinctPlaces(seen.map(({ source }) => source));
      const texts = [...new Set(seen.map(({ text }) => text))];
      const corrections = seen.flatMap((one) => correction?.(one) ?? []);
      const found = {
        code,
        severity,
        places,
        about: texts,
        parameters: { texts, count: places.length },
        ...(corrections.length > 0 && { corrections }),
      };
      return [found as Finding<Code>];
    },
  };
}

function isOneOf(observation: Observation, kinds: readonly string[]): observation is TextObservation {
  return kinds.includes(observation.kind);
}
