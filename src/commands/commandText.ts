import { commandTexts, ribbonTexts } from '../messages/fr/commands';
import { hostErrors, missingReasons } from '../messages/fr';
import { HostError } from '../workbook/host';
import type { Command, CommandResult } from '../workflows/commands/command';

/** What a result that left no sheet to look at says in the dialog. */
export function resultText(result: Exclude<CommandResult, { kind: 'sheet' }>): string {
  switch (result.kind) {
    case 'checked':
      return commandTexts.checked(result.counts);
    case 'missing':
      return missingReasons[result.reason];
    case 'no-roadmap':
      return commandTexts.noRoadmap;
  }
}

/** One sentence for whatever went wrong, that says what to do. */
export function problemText(error: unknown): string {
  if (error instanceof HostError) return hostErrors[error.code](error.detail);
  return commandTexts.fault(error instanceof Error ? error.message : String(error));
}

/** What is said when the time that Office grants ran out. */
export function tooLongText({ id }: Command): string {
  return commandTexts.tooLong(ribbonTexts[id].label);
}
