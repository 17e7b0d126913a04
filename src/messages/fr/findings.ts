import type { FindingCode, FindingParameters } from '../../domain/finding';
import type { FindingText, FindingTexts } from './findingText';
import { actorFindings } from './findings/actors';
import { calendarFindings } from './findings/calendar';
import { formatFindings } from './findings/formats';
import { indicatorFindings } from './findings/indicators';
import { labelFindings } from './findings/labels';
import { matrixFindings } from './findings/matrix';
import { measureFindings } from './findings/measures';
import { structureFindings } from './findings/structure';
import { valueFindings } from './findings/values';

/** The texts of every code. A code without a text does not compile. */
export const findings: FindingTexts = {
  ...structureFindings,
  ...labelFindings,
  ...measureFindings,
  ...indicatorFindings,
  ...valueFindings,
  ...matrixFindings,
  ...actorFindings,
  ...calendarFindings,
  ...formatFindings,
};

/** The text of one finding. */
export function findingText<C extends FindingCode>(finding: {
  code: C;
  parameters: FindingParameters[C];
}): FindingText {
  return findings[finding.code](finding.parameters);
}
