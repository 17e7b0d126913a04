import type { FindingCode } from '../../domain/finding';
import type { RuleText } from './guide/ruleText';
import { structureRules } from './guide/structure';

/** What the guide says of each rule. */
export const ruleTexts: Partial<Record<FindingCode, RuleText>> = {
  ...structureRules,
};
