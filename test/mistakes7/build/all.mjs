import { readdirSync } from 'node:fs';
for (const file of readdirSync(new URL('.', import.meta.url))
  .filter((name) => /^\d-/.test(name))
  .sort()) {
  await import(`./${file}`);
}
