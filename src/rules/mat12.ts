import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-12': ObservedParameters;
  }
}

/** A row that the user wrote into a generated sheet: is it to be taken into the roadmap? */
export const mat12 = observedRule<'MAT-12'>({
  code: 'MAT-12',
  severity: 'information',
  profile: 'copil',
  kinds: ['added-row'],
});
