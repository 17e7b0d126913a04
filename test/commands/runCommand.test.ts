import { runCommand } from '../../src/commands/runCommand';
import { paneTexts } from '../../src/messages/fr/pane';
import { commandTexts } from '../../src/messages/fr/commands';
import { hostErrors, missingReasons } from '../../src/messages/fr';
import { HostError, type WorkbookHost } from '../../src/workbook/host';
import type { Command, CommandResult } from '../../src/workflows/commands/command';
import { SnapshotHost } from '../support/snapshotHost';

const OPTIONS = { date: '2026-11-22', limit: 240_000 };

/** A command that ends as it is told. */
function commandThat(run: Command['run']): Command {
  return { id: 'matrice', run };
}

const gives = (result: CommandResult): Command => commandThat(() => Promise.resolve(result));
const failsWith = (error: unknown): Command => commandThat(() => Promise.reject(error as Error));

describe('a command of the ribbon', () => {
  it('shows the sheet that it made, and says nothing', async () => {
    const host = new SnapshotHost([]);
    expect(await runCommand(gives({ kind: 'sheet', sheet: 'Matrice' }), () => host, OPTIONS)).toBeUndefined();
    expect(host.shown).toEqual([{ sheet: 'Matrice', address: 'A1' }]);
  });

  it('says where the sheet is when Excel does not show it', async () => {
    const host = Object.assign(new SnapshotHost([]), {
      reveal: () => Promise.reject(new HostError('host-refused')),
    });
    const said = await runCommand(gives({ kind: 'sheet', sheet: 'Matrice (2)' }), () => host, OPTIONS);
    expect(said).toBe(commandTexts.created('Matrice (2)'));
  });

  it.each<[CommandResult, string]>([
    [{ kind: 'missing', reason: 'framework' }, missingReasons.framework],
    [{ kind: 'no-roadmap' }, commandTexts.noRoadmap],
    [{ kind: 'checked', counts: [['erreur', 2]] }, commandTexts.checked([['erreur', 2]])],
  ])('says one sentence where there is no sheet: %j', async (result, sentence) => {
    const host = new SnapshotHost([]);
    expect(await runCommand(gives(result), () => host, OPTIONS)).toBe(sentence);
    expect(host.shown).toEqual([]);
  });

  it.each([
    [new HostError('protected-sheet', 'Matrice'), hostErrors['protected-sheet']('Matrice')],
    [new TypeError('x is not a function'), paneTexts.fault('x is not a function')],
    ['thrown text', paneTexts.fault('thrown text')],
  ])('says one sentence when it fails: %s', async (error, sentence) => {
    expect(await runCommand(failsWith(error), () => new SnapshotHost([]), OPTIONS)).toBe(sentence);
  });

  it('says so when there is no workbook to work on', async () => {
    const noHost = (): WorkbookHost => {
      throw new Error('Excel is not defined');
    };
    expect(await runCommand(gives({ kind: 'no-roadmap' }), noHost, OPTIONS)).toBe(
      paneTexts.fault('Excel is not defined'),
    );
  });
});

describe('a command that takes too long', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const stopsWhenAsked = commandThat(
    (_host, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new HostError('cancelled'));
        });
      }),
  );
  const neverEnds = commandThat(() => new Promise(() => undefined));

  it.each([
    ['stops', stopsWhenAsked, 240_000],
    ['is left alone soon after when it does not stop', neverEnds, 250_000],
  ])('%s, and says where there is no limit', async (_what, command, time) => {
    let said: string | undefined;
    void runCommand(command, () => new SnapshotHost([]), OPTIONS).then((text) => (said = text));
    await jest.advanceTimersByTimeAsync(time - 1);
    expect(said).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(said).toBe(commandTexts.tooLong('Matrice'));
    expect(jest.getTimerCount()).toBe(0);
  });

  it('has still made its sheet when it could not be stopped in time', async () => {
    const host = new SnapshotHost([]);
    const late = commandThat(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 241_000, { kind: 'sheet', sheet: 'Matrice' });
        }),
    );
    const said = runCommand(late, () => host, OPTIONS);
    await jest.advanceTimersByTimeAsync(241_000);
    expect(await said).toBeUndefined();
    expect(host.shown).toEqual([{ sheet: 'Matrice', address: 'A1' }]);
  });
});
