import { openSession } from '../../../../src/taskpane/excel/worker/openSession';
import { HostSession } from '../../../../src/taskpane/session/hostSession';
import { SnapshotHost } from '../../../support/snapshotHost';
import { roadmapSheets } from '../../workbooks';
import { asWorker } from '../../channel/threadWorker';
import { OurWorker, sessionInWorker } from './ourWorker';

const host = new SnapshotHost(roadmapSheets());
const onPage = (): Promise<HostSession> => Promise.resolve(new HostSession(host));
const { signal } = new AbortController();

it('lets a worker do the work where one can be started', async () => {
  const inWorker = await sessionInWorker(host);
  expect((await inWorker.session.read({ signal })).isRoadmap).toBe(true);
  expect(inWorker.onPage).not.toHaveBeenCalled();
});

it('works on the page where workers are unknown or forbidden', async () => {
  const session = await openSession(
    Promise.resolve(host),
    () => {
      throw new Error('SecurityError');
    },
    onPage,
  );
  expect(session).toBeInstanceOf(HostSession);
});

it('works on the page when the code of the worker does not come', async () => {
  const worker = new OurWorker({ isBroken: true });
  const opening = openSession(Promise.resolve(host), () => asWorker(worker), onPage);
  worker.breakDown('');
  const session = await opening;
  expect(session).toBeInstanceOf(HostSession);
  expect(worker.isEnded).toBe(true);
  expect((await session.read({ signal })).isRoadmap).toBe(true);
});

it('works on the page when the code of the worker does not come, and the host is still on its way', async () => {
  const worker = new OurWorker({ isBroken: true });
  let arrive = (_: SnapshotHost): void => undefined;
  const loading = new Promise<SnapshotHost>((resolve) => {
    arrive = resolve;
  });
  const opening = openSession(loading, () => asWorker(worker), onPage);
  worker.breakDown('');
  setTimeout(() => {
    arrive(host);
  }, 5);
  expect(await opening).toBeInstanceOf(HostSession);
});

it('works on the page when the worker says nothing for long', async () => {
  jest.useFakeTimers();
  try {
    const worker = new OurWorker({ isBroken: true });
    const opening = openSession(Promise.resolve(host), () => asWorker(worker), onPage);
    await jest.advanceTimersByTimeAsync(11_000);
    expect(await opening).toBeInstanceOf(HostSession);
    expect(worker.isEnded).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});
