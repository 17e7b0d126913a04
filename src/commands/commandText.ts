import { commandTexts, ribbonTexts } from '../messages/fr/commands';
import { missingReasons } from '../messages/fr';
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

/** What is said when the time that Office grants ran out. */
export function tooLongText({ id }: Command): string {
  return commandTexts.tooLong(ribbonTexts[id].label);
}
