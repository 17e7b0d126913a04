import type { WorkbookHost } from '../workbook/host';
import type { Command, CommandResult } from '../workflows/commands/command';
import { problemText } from '../workflows/problemText';
import { commandTexts } from '../messages/fr/commands';
import { resultText, tooLongText } from './commandText';
import { within } from './within';

/** How long a host that was asked to stop may take to leave the workbook in order, in milliseconds. */
const GRACE = 10_000;

export interface RunCommandOptions {
  /** The ISO day that « today » means. */
  date: string;
  /** The work is stopped after so many milliseconds. */
  limit: number;
}

/**
 * Does what a button of the ribbon asks for. A sheet that was made is shown, and there is nothing to say; else the
 * sentence to say. Never rejects.
 */
export async function runCommand(
  command: Command,
  openHost: () => WorkbookHost,
  { date, limit }: RunCommandOptions,
): Promise<string | undefined> {
  const stop = new AbortController();
  const work = attempt(openHost, (host) => command.run(host, { date, signal: stop.signal }));
  const inTime = await within(work, limit);
  if (inTime === undefined) stop.abort();
  const end = inTime ?? (await within(work, GRACE));
  if (end === undefined) return tooLongText(command);
  // What was done after all in spite of the limit is done.
  if ('error' in end) return inTime === undefined ? tooLongText(command) : problemText(end.error);
  return show(end.result, end.host);
}

type End = { result: CommandResult; host: WorkbookHost } | { error: unknown };

async function attempt(
  openHost: () => WorkbookHost,
  run: (host: WorkbookHost) => Promise<CommandResult>,
): Promise<End> {
  try {
    const host = openHost();
    return { result: await run(host), host };
  } catch (error) {
    return { error };
  }
}

async function show(result: CommandResult, host: WorkbookHost): Promise<string | undefined> {
  if (result.kind !== 'sheet') return resultText(result);
  // Excel refuses to activate a sheet while another workbook has the focus: then it is said where the result is.
  const shown = await within(
    host.reveal({ sheet: result.sheet, address: 'A1' }).then(
      () => true,
      () => false,
    ),
    GRACE,
  );
  return shown ? undefined : commandTexts.created(result.sheet);
}
