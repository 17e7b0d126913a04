import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDay } from '../domain/today';
import { bySeverity, countsOf } from '../domain/counts';
import { FileHost } from '../hosts/file/fileHost';
import { cliTexts, missingReasons } from '../messages/fr';
import { checkWorkbook } from '../workflows/checkWorkbook';
import { proposedChanges } from '../workflows/corrections';
import { generateSheets } from '../workflows/generateSheets';
import { readWorkbook } from '../workflows/readWorkbook';
import { findingsAsJson, roadmapAsJson } from './json';
import { printFindings } from './printFindings';
import { printTable } from './printTable';
import { serve } from './serve';

const SAMPLES = 'assets/samples';
const RESULTS = 'demo';

/** Reads the sample workbooks, writes what comes of each to `demo/`, and prints one line for each. */
async function demo(date: string): Promise<void> {
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS);
  const files = (await readdir(SAMPLES)).filter((file) => file.endsWith('.xlsx')).sort();
  const remarks = new Map<string, string[]>();
  const lines: string[][] = [];
  for (const file of files) {
    const { line, missing } = await demoOf(file, date);
    lines.push(line);
    for (const reason of new Set(missing)) remarks.set(reason, [...(remarks.get(reason) ?? []), file]);
  }
  console.log(printTable(cliTexts.demo.columns, lines));
  for (const [reason, without] of remarks) console.log(`\n${without.join(', ')}\u00A0:\n${reason}`);
  console.log(`\n${cliTexts.demo.results(RESULTS)}`);
}

async function demoOf(file: string, date: string): Promise<{ line: string[]; missing: string[] }> {
  const host = new FileHost(new Uint8Array(await readFile(join(SAMPLES, file))), file);
  const reading = await readWorkbook(host);
  const { roadmap } = reading;
  const findings = checkWorkbook(reading, { date, profile: 'copil' });
  const { report, missing } = await generateSheets(host, reading, { date });
  const name = file.replace(/\.xlsx$/, '');
  await writeFile(join(RESULTS, file), await host.bytes());
  await writeFile(join(RESULTS, `${name}.json`), roadmapAsJson(roadmap));
  await writeFile(
    join(RESULTS, `${name}.controle.json`),
    findingsAsJson(
      checkWorkbook(reading, { date, profile: 'all' }),
      (finding) => proposedChanges(finding, reading.snapshot).length > 0,
    ),
  );
  await writeFile(
    join(RESULTS, `${name}.controle.txt`),
    `${printFindings(findings, (finding) => proposedChanges(finding, reading.snapshot).length)}\n`,
  );
  const counts = countsOf(roadmap);
  const [errors, warnings] = bySeverity(findings.filter(({ accepted }) => !accepted)).map(
    ([, count]) => count,
  );
  const figures = [
    counts.axes,
    counts.objectives + counts.fields,
    counts.actions,
    counts.levers,
    counts.indicators,
    roadmap.links.length,
    errors,
    warnings,
  ];
  return {
    line: [name, ...figures.map(String), report.sheets.map((sheet) => sheet.name).join(', ')],
    missing: missing.map(({ reason }) => missingReasons[reason]),
  };
}

/** Builds the pane and serves it to this computer, until it is stopped. */
async function servePane(): Promise<void> {
  console.log(`\n${cliTexts.demo.building}`);
  const built = spawnSync('npx', ['webpack', '--config-name', 'pane'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('the pane could not be built');
  const { url } = await serve('dist');
  console.log(cliTexts.demo.pane(url));
}

await demo(isoDay(new Date()));
// On a machine of continuous integration nobody would look at the page, nor stop it.
if (!process.argv.includes('--no-serve') && process.env['CI'] === undefined) await servePane();
