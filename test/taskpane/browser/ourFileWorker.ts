import type { Answer, Request } from '../../../src/taskpane/browser/protocol';

type Listener<Message> = ((event: { data: Message }) => void) | null;

/**
 * The worker that holds a file, in this thread: its own code; what passes is copied. There is one, which begins anew with
 * each file that it is told to open.
 */
export async function ourFileWorker(): Promise<Worker> {
  const page = { onmessage: null as Listener<Answer>, onerror: null };
  const scope = {
    onmessage: null as Listener<Request>,
    postMessage: (answer: Answer): void => {
      const data = structuredClone(answer);
      queueMicrotask(() => page.onmessage?.({ data }));
    },
  };
  Object.assign(globalThis, { self: scope });
  await import('../../../src/taskpane/browser/fileWorker');
  const worker = Object.assign(page, {
    postMessage: (request: Request) => scope.onmessage?.({ data: structuredClone(request) }),
    terminate: () => undefined,
  });
  return worker as unknown as Worker;
}
