import { readdirSync } from 'node:fs';
for (const f of readdirSync(new URL('.', import.meta.url))
  .filter((x) => /^\d\d-/.test(x))
  .sort())
  await import(`./${f}`);
