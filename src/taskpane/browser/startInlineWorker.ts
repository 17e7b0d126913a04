/**
 * The same where the whole program is one HTML file: a page opened from a folder may load no other file, so that the
 * worker's code stands in the page and starts from memory.
 */
export function startWorker(): Worker {
  const code = document.getElementById('file-worker')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'file' });
  URL.revokeObjectURL(address);
  return worker;
}
