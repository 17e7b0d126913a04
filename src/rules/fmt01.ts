import type { Observation } from '../domain/observation';
import type { Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { isException } from './concerning';
import { observedRule, type ObservedParameters } from './observed';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'FMT-01': ObservedParameters;
  }
}

const observed = observedRule<'FMT-01'>({
  code: 'FMT-01',
  severity: 'avertissement',
  profile: 'all',
  kinds: ['number-as-text'],
  correction: (seen) =>
    seen.kind === 'number-as-text' && seen.number !== undefined
      ? { kind: 'number', source: seen.source, value: seen.number }
      : null,
});

/** A number that Excel holds as text, and that no formula counts. */
export const fmt01: Rule<'FMT-01'> = {
  ...observed,
  check(roadmap, context) {
    const observations = [...roadmap.observations, ...typedAmounts(roadmap)];
    return observed.check({ ...roadmap, observations }, context);
  },
};

/** An amount and its unit, nothing else: « 5 000 €, à confirmer » says more than a number can. */
const AMOUNT = /^\d[\d .,]*(?:€|euros?|EUR)$/iu;

/** The few budgets typed with their unit where the others are numbers: « 9500 euros ». */
function typedAmounts({ actions }: Roadmap): Observation[] {
  const budgets = actions.flatMap(({ fields: { budget } }) => budget ?? []);
  const typed = budgets.filter(({ text, number }) => number === undefined && AMOUNT.test(tidy(text)));
  if (!isException(typed.length, budgets.filter(({ number }) => number !== undefined).length)) return [];
  return typed.map(({ text, source }) => ({ kind: 'number-as-text', text, source }));
}
