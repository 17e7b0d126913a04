/** Starts the worker that holds a file; its code is loaded then, not before. */
export function startWorker(): Worker {
  return new Worker(new URL('./fileWorker.ts', import.meta.url), { name: 'file' });
}
