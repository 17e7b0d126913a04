// node tout.mjs : refait les neuf classeurs et leurs attendus, puis les relit.
import { readdirSync } from 'node:fs';
for (const f of readdirSync(new URL('.', import.meta.url))
  .filter((x) => /^\d\d-/.test(x))
  .sort())
  await import(`./${f}`);
await import('./verifier.mjs');
