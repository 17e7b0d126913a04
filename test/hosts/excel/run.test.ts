import { orCancelled, run } from '../../../src/hosts/excel/run';
import { HostError } from '../../../src/workbook/host';

/** An Excel that only says what it was asked: Microsoft's client of this version does not send undo groups yet. */
function fakeExcel(version: string, answers: (Error | string)[]): object[] {
  const asked: object[] = [];
  const isSetSupported = (_set: string, wanted: string): boolean => Number(wanted) <= Number(version);
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported } } },
    Excel: {
      run: (...given: unknown[]) => {
        asked.push(typeof given[0] === 'object' ? { ...given[0] } : {});
        const answer = answers.shift();
        return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer ?? new Error());
      },
    },
  });
  return asked;
}

const refusal = (code: string): Error => Object.assign(new Error(code), { code });
const batch = (): Promise<string> => Promise.resolve('');

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('one step of Excel’s « Annuler »', () => {
  it('is asked for where Excel has it', async () => {
    const asked = fakeExcel('1.20', ['done']);
    expect(await run(batch, { oneUndoStep: true })).toBe('done');
    expect(asked).toEqual([{ mergeUndoGroup: true }]);
  });

  it('is not asked for in an older Excel, nor for work that needs none', async () => {
    const asked = fakeExcel('1.17', ['done']);
    await run(batch, { oneUndoStep: true });
    expect(asked).toEqual([{}]);
    const askedOfNew = fakeExcel('1.20', ['done']);
    await run(batch);
    expect(askedOfNew).toEqual([{}]);
  });

  it('is given up when Excel says that it cannot', async () => {
    const asked = fakeExcel('1.20', [refusal('UndoNotSupported'), 'done']);
    expect(await run(batch, { oneUndoStep: true })).toBe('done');
    expect(asked).toEqual([{ mergeUndoGroup: true }, {}]);
  });

  it('is not given up for another refusal', async () => {
    fakeExcel('1.20', [refusal('GeneralException'), 'done']);
    await expect(run(batch, { oneUndoStep: true })).rejects.toEqual(
      new HostError('host-refused', 'GeneralException'),
    );
  });
});

describe('stopping', () => {
  it('asks nothing of Excel when the user has stopped before', async () => {
    const asked = fakeExcel('1.20', ['done']);
    await expect(run(batch, { signal: AbortSignal.abort() })).rejects.toEqual(new HostError('cancelled'));
    expect(asked).toEqual([]);
  });

  it('does not wait for an Excel that does not answer', async () => {
    const controller = new AbortController();
    const never = new Promise<string>(() => undefined);
    const waiting = orCancelled(never, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toEqual(new HostError('cancelled'));
  });
});
