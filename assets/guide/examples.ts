import type { FindingCode } from '../../src/domain/finding';
import type { RuleExample } from './example';
import { attachmentExamples } from './examples/attachments';
import { completenessExamples } from './examples/completeness';
import { documentExamples } from './examples/document';
import { labelExamples } from './examples/labels';
import { numberingExamples } from './examples/numbering';
import { structureExamples } from './examples/structure';

/** The example of each rule, by its code. */
export const examples: Partial<Record<FindingCode, RuleExample>> = {
  ...structureExamples,
  ...numberingExamples,
  ...labelExamples,
  ...attachmentExamples,
  ...completenessExamples,
  ...documentExamples,
};
