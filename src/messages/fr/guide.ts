import { actorRules } from './guide/actors';
import { attachmentRules } from './guide/attachments';
import { coherenceRules } from './guide/coherence';
import { completenessRules } from './guide/completeness';
import { dateRules } from './guide/dates';
import { documentRules } from './guide/document';
import { indicatorRules } from './guide/indicators';
import { labelRules } from './guide/labels';
import { matrixRules } from './guide/matrix';
import { numberingRules } from './guide/numbering';
import { personalRules } from './guide/personal';
import type { RuleCode, RuleText } from './guide/ruleText';
import { structureRules } from './guide/structure';
import { targetRules } from './guide/targets';
import { writingRules } from './guide/writing';

/** What the guide says of each rule. A rule without a text does not compile. */
export const ruleTexts: Record<RuleCode, RuleText> = {
  ...structureRules,
  ...numberingRules,
  ...labelRules,
  ...attachmentRules,
  ...completenessRules,
  ...indicatorRules,
  ...targetRules,
  ...dateRules,
  ...actorRules,
  ...coherenceRules,
  ...matrixRules,
  ...writingRules,
  ...documentRules,
  ...personalRules,
};
