import type { FindingCode, FindingParameters } from '../../domain/finding';
import type { FindingText, FindingTexts } from './findingText';
import { actorFindings } from './findings/actors';
import { calendarFindings } from './findings/calendar';
import { documentFindings } from './findings/document';
import { followUpFindings } from './findings/followUp';
import { formatFindings } from './findings/formats';
import { indicatorFindings } from './findings/indicators';
import { labelFindings } from './findings/labels';
import { levelFindings } from './findings/levels';
import { linkFindings } from './findings/links';
import { matrixFindings } from './findings/matrix';
import { measureFindings } from './findings/measures';
import { statementFindings } from './findings/statements';
import { structureFindings } from './findings/structure';
import { valueFindings } from './findings/values';

/** The texts of every code. A code without a text does not compile. */
export const findings: FindingTexts = {
  ...structureFindings,
  ...levelFindings,
  ...documentFindings,
  ...labelFindings,
  ...linkFindings,
  ...measureFindings,
  ...indicatorFindings,
  ...valueFindings,
  ...followUpFindings,
  ...matrixFindings,
  ...actorFindings,
  ...calendarFindings,
  ...statementFindings,
  ...formatFindings,
};

/** The text of one finding. */
export function findingText<C extends FindingCode>(finding: {
  code: C;
  parameters: FindingParameters[C];
}): FindingText {
  return findings[finding.code](finding.parameters);
}
