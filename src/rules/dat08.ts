import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'DAT-08': ObservedParameters;
  }
}

/** What was typed on a generated sheet where a day is expected, and is none: it is kept, and counts for nothing. */
export const dat08 = observedRule<'DAT-08'>({
  code: 'DAT-08',
  severity: 'avertissement',
  profile: 'copil',
  kinds: ['not-a-day'],
});
