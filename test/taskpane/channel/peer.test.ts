import { Peer, type ServedOptions } from '../../../src/taskpane/channel/peer';
import { HostError } from '../../../src/workbook/host';
import { joined, type Joined } from './joined';

interface Arithmetic {
  double(options: ServedOptions, numbers: number[]): Promise<number[]>;
  wait(options: ServedOptions): Promise<string>;
  fail(options: ServedOptions, why: 'host' | 'fault'): Promise<void>;
}

let heard: AbortSignal | undefined;

const arithmetic: Arithmetic = {
  double: ({ progress }, numbers) => {
    progress(0.5);
    progress(1);
    return Promise.resolve(numbers.map((one) => one * 2));
  },
  wait: ({ signal }) => {
    heard = signal;
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve('stopped');
      });
    });
  },
  fail: (_, why) =>
    Promise.reject(why === 'host' ? new HostError('locked-cell', 'Axe 1!B4') : new Error('out of memory')),
};

const open: Joined[] = [];

function peers(): { asking: Peer<Arithmetic, object>; serving: Peer<object, Arithmetic> } {
  const ends = joined();
  open.push(ends);
  return {
    asking: new Peer<Arithmetic, object>(ends.near, {}),
    serving: new Peer<object, Arithmetic>(ends.far, arithmetic),
  };
}

afterEach(() => {
  for (const ends of open.splice(0)) ends.close();
});

it('asks another thread, and hears how far it is', async () => {
  const told: number[] = [];
  const { asking } = peers();
  const doubled = await asking.ask('double', [[1, 2]], { progress: (done) => told.push(done) });
  expect(doubled).toEqual([2, 4]);
  expect(told).toEqual([0.5, 1]);
});

it('carries long lists there and back in their order, among other calls', async () => {
  const { asking } = peers();
  const many = Array.from({ length: 9_001 }, (_, place) => place);
  const [long, short] = await Promise.all([asking.ask('double', [many]), asking.ask('double', [[7]])]);
  expect(long).toEqual(many.map((one) => one * 2));
  expect(short).toEqual([14]);
});

it('passes on a cancel, and waits for what the work makes of it', async () => {
  const { asking } = peers();
  const stop = new AbortController();
  const waiting = asking.ask('wait', [], { signal: stop.signal });
  setTimeout(() => {
    stop.abort();
  }, 20);
  expect(await waiting).toBe('stopped');
  expect(heard?.aborted).toBe(true);
});

it('asks for nothing that is cancelled already, or before it was sent whole', async () => {
  const { asking } = peers();
  const doubled = jest.spyOn(arithmetic, 'double');
  const { signal } = new AbortController();
  const cancelled = AbortSignal.abort();
  await expect(asking.ask('double', [[1]], { signal: cancelled })).rejects.toMatchObject({
    code: 'cancelled',
  });
  const stop = new AbortController();
  const long = asking.ask('double', [Array<number>(9_001).fill(1)], { signal: stop.signal });
  stop.abort();
  await expect(long).rejects.toMatchObject({ code: 'cancelled' });
  expect(doubled).not.toHaveBeenCalled();
  expect(await asking.ask('double', [[2]], { signal })).toEqual([4]);
});

it('tells why a host refused with code and detail, and any other failure as an error', async () => {
  const { asking } = peers();
  const refused = asking.ask('fail', ['host']);
  await expect(refused).rejects.toBeInstanceOf(HostError);
  await expect(refused).rejects.toMatchObject({ code: 'locked-cell', detail: 'Axe 1!B4' });
  const failed = asking.ask('fail', ['fault']);
  await expect(failed).rejects.toThrow('out of memory');
  await expect(failed).rejects.not.toBeInstanceOf(HostError);
});

it('tells as an error that values or results cannot be copied', async () => {
  const { asking } = peers();
  const uncopied = [() => 1] as unknown as number[];
  await expect(asking.ask('double', [uncopied])).rejects.toThrow(/clone/);
});

it('ends with the other thread: what was asked is rejected, what is served is cancelled', async () => {
  const { asking, serving } = peers();
  const waiting = asking.ask('wait', []);
  await asking.ask('double', [[1]]);
  asking.end(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  await expect(asking.ask('double', [[1]])).rejects.toThrow('gone');
  expect(asking.isOver).toBe(true);
  expect(heard?.aborted).toBe(false);
  serving.end(new Error('gone'));
  await serving.idle();
  expect(heard?.aborted).toBe(true);
});
