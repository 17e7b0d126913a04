/** Starts the worker of a workbook in Excel; its code is loaded then, from beside the page's. */
export function startWorker(): Worker {
  return new Worker(new URL('./sessionWorker.ts', import.meta.url), { name: 'session' });
}
