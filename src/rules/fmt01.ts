import { observedRule, type ObservedParameters } from './observed';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-01': ObservedParameters;
  }
}

/** A number that Excel holds as text, and that no formula counts. */
export const fmt01 = observedRule<'FMT-01'>({
  code: 'FMT-01',
  severity: 'avertissement',
  profile: 'all',
  kinds: ['number-as-text'],
  correction: (seen) =>
    seen.kind === 'number-as-text' && seen.number !== undefined
      ? { kind: 'number', source: seen.source, value: seen.number }
      : null,
});
