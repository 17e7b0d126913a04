import type { FindingCode } from '../../domain/finding';
import { attachmentRules } from './guide/attachments';
import { completenessRules } from './guide/completeness';
import { documentRules } from './guide/document';
import { labelRules } from './guide/labels';
import { numberingRules } from './guide/numbering';
import type { RuleText } from './guide/ruleText';
import { structureRules } from './guide/structure';

/** What the guide says of each rule. */
export const ruleTexts: Partial<Record<FindingCode, RuleText>> = {
  ...structureRules,
  ...numberingRules,
  ...labelRules,
  ...attachmentRules,
  ...completenessRules,
  ...documentRules,
};
