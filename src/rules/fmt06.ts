import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-06': ObservedParameters;
  }
}

/** A code that Excel has made a date of; it was read as the code. */
export const fmt06 = observedRule<'FMT-06'>({
  code: 'FMT-06',
  severity: 'information',
  profile: 'all',
  kinds: ['code-as-date'],
  correction: (seen) =>
    seen.kind === 'code-as-date' ? { kind: 'text', source: seen.source, value: seen.code } : null,
});
