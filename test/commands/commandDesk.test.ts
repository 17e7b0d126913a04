import { CommandDesk, type DeskOffice, type OpenDialog } from '../../src/commands/commandDesk';
import type { DialogContent } from '../../src/commands/dialogAddress';
import { commandTexts } from '../../src/messages/fr/commands';
import { missingReasons } from '../../src/messages/fr';
import type { Command, CommandResult } from '../../src/workflows/commands/command';
import { SnapshotHost } from '../support/snapshotHost';

/** A dialog whose user is the test. */
interface ShownDialog extends DialogContent {
  open: boolean;
  userCloses(): void;
}

class Office implements DeskOffice {
  readonly workbook = new SnapshotHost([]);
  readonly dialogs: ShownDialog[] = [];
  refuses = false;
  host = (): SnapshotHost => this.workbook;
  today = (): string => '2026-11-22';

  openDialog(content: DialogContent): Promise<OpenDialog> {
    if (this.refuses) return Promise.reject(new Error('12011'));
    let end: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (end = resolve));
    const close = (): void => {
      dialog.open = false;
      end();
    };
    const dialog: ShownDialog = { ...content, open: true, userCloses: close };
    this.dialogs.push(dialog);
    return Promise.resolve({ closed, close });
  }

  get openDialogs(): string[] {
    return this.dialogs.filter(({ open }) => open).map(({ title }) => title);
  }
}

/** A command that the test ends. */
class HeldCommand implements Command {
  runs = 0;
  end: (result: CommandResult) => void = () => undefined;
  fail: (error: Error) => void = () => undefined;

  constructor(readonly id: Command['id']) {}

  run(): Promise<CommandResult> {
    this.runs += 1;
    return new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }
}

const SHEET: CommandResult = { kind: 'sheet', sheet: 'Matrice' };
const NOTHING: CommandResult = { kind: 'missing', reason: 'framework' };

let office: Office;
let desk: CommandDesk;
let matrix: HeldCommand;
let check: HeldCommand;
let completed: string[];

beforeEach(() => {
  jest.useFakeTimers();
  office = new Office();
  desk = new CommandDesk(office);
  matrix = new HeldCommand('matrice');
  check = new HeldCommand('controler');
  completed = [];
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets everything happen that waits for no time to pass. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

async function click(command: Command): Promise<void> {
  void desk.click(command, () => completed.push(command.id));
  await settle();
}

it('completes once the sheet is shown, without a word', async () => {
  await click(matrix);
  expect(completed).toEqual([]);
  matrix.end(SHEET);
  await settle();
  expect(completed).toEqual(['matrice']);
  expect(office.dialogs).toEqual([]);
  expect(office.workbook.shown).toEqual([{ sheet: 'Matrice', address: 'A1' }]);
});

it('says in a dialog why there is no sheet, and completes when the user has closed it', async () => {
  await click(matrix);
  matrix.end(NOTHING);
  await settle();
  expect(office.dialogs).toMatchObject([{ title: 'Matrice', text: missingReasons.framework }]);
  expect(completed).toEqual([]);
  office.dialogs[0]!.userCloses();
  await settle();
  expect(completed).toEqual(['matrice']);
});

it('completes when it failed and when no dialog can be shown', async () => {
  office.refuses = true;
  await click(matrix);
  matrix.fail(new Error('out of order'));
  await settle();
  expect(completed).toEqual(['matrice']);
});

it('completes before Office ends the command, though the dialog is still open', async () => {
  await click(matrix);
  matrix.end(NOTHING);
  await jest.advanceTimersByTimeAsync(4 * 60_000);
  expect(completed).toEqual([]);
  await jest.advanceTimersByTimeAsync(45_000);
  expect(completed).toEqual(['matrice']);
});

it('stops a command that takes too long, and says so', async () => {
  await click(matrix);
  await jest.advanceTimersByTimeAsync(4 * 60_000 + 10_000);
  expect(office.dialogs).toMatchObject([{ title: 'Matrice', text: commandTexts.tooLong('Matrice') }]);
  office.dialogs[0]!.userCloses();
  await settle();
  expect(completed).toEqual(['matrice']);
});

describe('a second click', () => {
  it('on the same button while it works is answered with it: the work is done once', async () => {
    await click(matrix);
    await click(matrix);
    matrix.end(SHEET);
    await settle();
    expect(matrix.runs).toBe(1);
    expect(completed).toEqual(['matrice', 'matrice']);
  });

  it('on another button waits for its turn, also when the first fails', async () => {
    await click(matrix);
    await click(check);
    expect(check.runs).toBe(0);
    matrix.fail(new Error('out of order'));
    await settle();
    expect(check.runs).toBe(1);
    expect(office.openDialogs).toEqual(['Matrice']);
    check.end({ kind: 'checked', counts: [] });
    await settle();
    expect(office.openDialogs).toEqual(['Contrôler']);
    expect(completed).toEqual(['matrice']);
    office.dialogs[1]!.userCloses();
    await settle();
    expect(completed).toEqual(['matrice', 'controler']);
  });

  it('while a dialog is open closes it and works anew', async () => {
    await click(matrix);
    matrix.end(NOTHING);
    await settle();
    await click(matrix);
    expect(office.openDialogs).toEqual([]);
    expect(completed).toEqual(['matrice']);
    expect(matrix.runs).toBe(2);
    matrix.end(SHEET);
    await settle();
    expect(completed).toEqual(['matrice', 'matrice']);
  });
});
