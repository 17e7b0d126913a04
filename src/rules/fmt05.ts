import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-05': ObservedParameters;
  }
}

/** An error of Excel in a cell that is read. */
export const fmt05 = observedRule<'FMT-05'>({
  code: 'FMT-05',
  severity: 'erreur',
  profile: 'copil',
  kinds: ['error-cell'],
});
