import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { recognisedTable, withTable } from './recognised';

/** Writes what is recognised into the README, from the layouts: `npx tsx test/readme/write.ts`. */
const path = 'README.md';
const config = await resolveConfig(path);
const text = withTable(readFileSync(path, 'utf8'), recognisedTable());
writeFileSync(path, await format(text, { ...config, filepath: path }));
