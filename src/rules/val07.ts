import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-07': ObservedParameters;
  }
}

/** Words typed on a generated sheet where a number is expected: they are kept, and count for nothing. */
export const val07 = observedRule<'VAL-07'>({
  code: 'VAL-07',
  severity: 'avertissement',
  profile: 'copil',
  kinds: ['not-a-number'],
});
