import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-08': ObservedParameters;
  }
}

/** A mark of the matrix that is neither a yes nor a no. */
export const mat08 = observedRule<'MAT-08'>({
  code: 'MAT-08',
  severity: 'avertissement',
  profile: 'copil',
  kinds: ['unknown-mark'],
});
