import type { CommandId } from '../../domain/commandId';
import type { Severity } from '../../domain/finding';
import type { MissingReason } from '../../domain/missing';
import type { Progress, WorkbookHost } from '../../workbook/host';

export interface CommandOptions {
  /** The ISO day that « today » means. */
  date: string;
  progress?: Progress;
  signal?: AbortSignal;
}

/** What came of a command, without a word of French. */
export type CommandResult =
  /** A sheet was made: the name of its tab. */
  | { kind: 'sheet'; sheet: string }
  /** The workbook was checked: how many findings of each severity, worst first. */
  | { kind: 'checked'; counts: [Severity, number][] }
  /** There is no sheet: what the roadmap lacks for it. */
  | { kind: 'missing'; reason: MissingReason }
  /** Nothing in the workbook looks like a roadmap. */
  | { kind: 'no-roadmap' };

/** One thing to have done with one click. A new command is one file with such an object and one line in `commands.ts`. */
export interface Command {
  id: CommandId;
  /** Reads the workbook anew and does the work. Rejects with HostError when the host cannot. */
  run(host: WorkbookHost, options: CommandOptions): Promise<CommandResult>;
}
