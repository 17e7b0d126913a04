import type { CommandId } from '../domain/commandId';
import type { WorkbookHost } from '../workbook/host';
import type { Command } from '../workflows/commands/command';
import { ribbonTexts } from '../messages/fr/commands';
import type { DialogContent } from './dialogAddress';
import { runCommand } from './runCommand';
import { within } from './within';

/**
 * Office ends a command after five minutes, without a word. The work must be over before, and there must be time left to
 * say so. In milliseconds from the click.
 */
const WORK_LIMIT = 4 * 60_000;
const COMPLETE_LIMIT = 4 * 60_000 + 45_000;

/** A dialog that is open. */
export interface OpenDialog {
  /** Ends when the user, or `close`, has closed it. */
  closed: Promise<void>;
  close(): void;
}

/** What the desk needs of Office. */
export interface DeskOffice {
  /** The workbook that is open. */
  host(): WorkbookHost;
  /** Rejects when no dialog can be shown. */
  openDialog(content: DialogContent): Promise<OpenDialog>;
  /** The ISO day. */
  today(): string;
}

/**
 * Takes the clicks on the ribbon's buttons. One command works at a time: a click on another waits for its turn, a click
 * on one that works or waits already is answered with it. A dialog stays until the user closes it or clicks again.
 */
export class CommandDesk {
  private work: Promise<unknown> = Promise.resolve();
  private readonly underWay = new Map<CommandId, Promise<void>>();
  private dialog: OpenDialog | undefined;

  constructor(private readonly office: DeskOffice) {}

  /**
   * Does the command and says what there is to say. `completed` is called once in every case, at the latest shortly
   * before Office would end the command by itself: on a Mac the dialog goes away with it.
   */
  async click(command: Command, completed: () => void): Promise<void> {
    try {
      await within(this.underWay.get(command.id) ?? this.begin(command), COMPLETE_LIMIT);
    } finally {
      completed();
    }
  }

  private begin(command: Command): Promise<void> {
    this.dialog?.close();
    const answered = this.answer(command);
    this.underWay.set(command.id, answered);
    return answered;
  }

  /** Never rejects: where a dialog cannot be shown either, nothing is left to speak with. */
  private async answer(command: Command): Promise<void> {
    const clicked = Date.now();
    const work = this.work.then(() => this.run(command, WORK_LIMIT - (Date.now() - clicked)));
    this.work = work;
    const text = await work;
    this.underWay.delete(command.id);
    if (text !== undefined) await this.say(ribbonTexts[command.id].label, text).catch(() => undefined);
  }

  private run(command: Command, limit: number): Promise<string | undefined> {
    return runCommand(command, this.office.host, { date: this.office.today(), limit });
  }

  private async say(title: string, text: string): Promise<void> {
    this.dialog?.close();
    const dialog = await this.office.openDialog({ title, text });
    this.dialog = dialog;
    await dialog.closed;
    if (this.dialog === dialog) this.dialog = undefined;
  }
}
