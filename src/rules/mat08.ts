import { readMark } from '../domain/marks';
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
  correction: ({ source, text }) => {
    const mark = text.replace(BESIDE, '');
    // « x. » is a cross; « ? » and « (x) », which may be half a one, are for a person to say.
    const certain = mark !== '' && mark !== text && readMark(mark) === 'yes';
    return certain ? { kind: 'text', source, value: mark } : null;
  },
});

/** Signs that slip in beside a mark. */
const BESIDE = /^[\s.,;:'’`]+|[\s.,;:'’`]+$/g;
