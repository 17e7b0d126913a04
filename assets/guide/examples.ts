import type { RuleCode } from '../../src/messages/fr/guide/ruleText';
import type { RuleExample } from './example';
import { actorExamples } from './examples/actors';
import { attachmentExamples } from './examples/attachments';
import { coherenceExamples } from './examples/coherence';
import { completenessExamples } from './examples/completeness';
import { dateExamples } from './examples/dates';
import { documentExamples } from './examples/document';
import { indicatorExamples } from './examples/indicators';
import { labelExamples } from './examples/labels';
import { matrixExamples } from './examples/matrix';
import { numberingExamples } from './examples/numbering';
import { personalExamples } from './examples/personal';
import { structureExamples } from './examples/structure';
import { targetExamples } from './examples/targets';
import { unitExamples } from './examples/units';
import { valueExamples } from './examples/values';
import { writingExamples } from './examples/writing';

/** The example of each rule, by its code. A rule without one does not compile. */
export const examples: Record<RuleCode, RuleExample> = {
  ...structureExamples,
  ...numberingExamples,
  ...labelExamples,
  ...attachmentExamples,
  ...completenessExamples,
  ...indicatorExamples,
  ...valueExamples,
  ...targetExamples,
  ...unitExamples,
  ...dateExamples,
  ...actorExamples,
  ...coherenceExamples,
  ...matrixExamples,
  ...writingExamples,
  ...documentExamples,
  ...personalExamples,
};
