import { mkdirSync, readdirSync } from 'node:fs';
import { BASE } from './commun.mjs';

for (const d of ['workbooks', 'expected']) mkdirSync(`${BASE}/${d}`, { recursive: true });
for (const f of readdirSync(`${BASE}/build`).sort()) if (/^\d\d-/.test(f)) await import(`./${f}`);
