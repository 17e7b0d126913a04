import type { FindingCode } from '../../src/domain/finding';
import type { RuleExample } from './example';
import { structureExamples } from './examples/structure';

/** The example of each rule, by its code. */
export const examples: Partial<Record<FindingCode, RuleExample>> = {
  ...structureExamples,
};
