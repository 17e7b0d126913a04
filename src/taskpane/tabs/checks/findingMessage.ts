import { checksTexts, severityNames } from '../../../messages/fr/checks';
import type { ShownFinding } from '../../session/session';

/** More cells than these would make a message that nobody reads. */
const MOST_PLACES = 8;

/**
 * Findings as the text of a message to whoever can mend them: what, where, what to do, without the codes of rules.
 * `name` is the workbook's.
 */
export function findingMessage(findings: readonly ShownFinding[], name?: string): string {
  return [checksTexts.message.heading(name), ...findings.map(paragraphOf)].join('\n\n');
}

function paragraphOf({ severity, text, places }: ShownFinding): string {
  const { message } = checksTexts;
  const named = places.slice(0, MOST_PLACES).map(({ sheet, address }) => message.place(sheet, address));
  const others = places.length - named.length;
  const where = [...named, ...(others > 0 ? [message.otherPlaces(others)] : [])].join(' · ');
  return [
    `• ${severityNames[severity]} – ${text.constat}`,
    ...(where === '' ? [] : [`  ${message.where(where)}`]),
    `  ${message.whatToDo(text.correction)}`,
  ].join('\n');
}
