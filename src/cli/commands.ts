import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileHost } from '../hosts/file/fileHost';
import { emptyWorkbook } from '../hosts/file/freshWorkbook';
import type { CheckedFinding } from '../domain/accepted';
import { cliTexts, hostErrors, missingReasons, usage } from '../messages/fr';
import { matrixReportTexts } from '../messages/fr/matrixReport';
import { templateTexts } from '../messages/fr/template';
import { HostError } from '../workbook/host';
import { checkWorkbook } from '../workflows/checkWorkbook';
import { configureWorkbook } from '../workflows/configureWorkbook';
import { copyClean, newRoadmap } from '../workflows/cleanSheets';
import { proposedChanges } from '../workflows/corrections';
import { generateSheets } from '../workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../workflows/readWorkbook';
import { UsageError, type Command } from './arguments';
import { correctionsOf, makeCorrections, printCorrection } from './corrections';
import { exportFile } from './exportFile';
import { fileBytes } from './fileBytes';
import { axesChange } from './matrixOptions';
import { printFindings } from './printFindings';
import { makeReport } from './report';
import { printRoadmap } from './printRoadmap';
import { findingsAsJson, roadmapAsJson } from './json';

/** What a command prints: the result on the output, remarks for the person on the error output. */
export interface Printed {
  output: string;
  remarks: string[];
}

/** Runs one command. Throws UsageError or HostError with what to tell the user. */
export async function run(command: Command): Promise<Printed> {
  if (command.name === 'nouvelle') return start(command.output!, command.date);
  const host = new FileHost(await fileBytes(command.file), basename(command.file));
  const reading = await readWorkbook(host);
  if (!reading.isRoadmap) throw new UsageError(usage.noRoadmap(basename(command.file)));
  switch (command.name) {
    case 'lire':
      return {
        output: command.json ? roadmapAsJson(reading.roadmap) : printRoadmap(reading.roadmap),
        remarks: [],
      };
    case 'controler': {
      const profile = command.json || command.all ? 'all' : 'copil';
      const findings = checkWorkbook(reading, { date: command.date, profile });
      const cells = (finding: CheckedFinding): number => proposedChanges(finding, reading.snapshot).length;
      const output = command.json
        ? findingsAsJson(findings, (finding) => cells(finding) > 0)
        : printFindings(findings, cells);
      return { output, remarks: [] };
    }
    case 'corriger':
      return correctCopy(host, reading, command);
    case 'reporter':
      return reportCopy(host, reading, command);
    case 'generer':
      return generate(host, reading, command);
    case 'copier':
      return copy(host, reading, command);
    case 'exporter':
      return publish(reading, command);
  }
}

async function correctCopy(host: FileHost, reading: WorkbookReading, command: Command): Promise<Printed> {
  const output = command.output!;
  if (await isSameFile(command.file, output)) throw new UsageError(usage.sameFile);
  const isDocument = host.capabilities.makesWorkbook;
  const proposed = correctionsOf(reading, command);
  const { made, refused } = await makeCorrections(host, proposed);
  const remarks = refused.map((place) => hostErrors['locked-cell'](place));
  if (made.length === 0) return { output: cliTexts.nothingToCorrect, remarks };
  await save(output, await host.bytes());
  const summary = isDocument
    ? cliTexts.correctedDocument(output, made.length)
    : cliTexts.corrected(output, made.length);
  return { output: [...made.map(printCorrection), summary].join('\n\n'), remarks };
}

/** The workbook with what its matrices say written into the user's own sheets. */
async function reportCopy(host: FileHost, reading: WorkbookReading, command: Command): Promise<Printed> {
  const output = command.output!;
  if (await isSameFile(command.file, output)) throw new UsageError(usage.sameFile);
  const { lines, cells, remarks } = await makeReport(host, reading);
  if (cells === 0) return { output: matrixReportTexts.nothingWritten, remarks };
  await save(output, await host.bytes());
  return { output: [...lines, cliTexts.corrected(output, cells)].join('\n\n'), remarks };
}

async function generate(host: FileHost, reading: WorkbookReading, command: Command): Promise<Printed> {
  const output = command.output!;
  if (await isSameFile(command.file, output)) throw new UsageError(usage.sameFile);
  const isDocument = host.capabilities.makesWorkbook;
  const { report, missing } = await generateSheets(host, await configured(host, reading, command), {
    date: command.date,
    ...(command.sheets && { ids: command.sheets }),
  });
  await save(output, await host.bytes());
  return {
    output: isDocument
      ? cliTexts.writtenFromDocument(output, report.sheets)
      : cliTexts.written(output, report.sheets),
    remarks: [...new Set(missing.map(({ reason }) => missingReasons[reason]))],
  };
}

/** The reading after what the command says of the matrix, which the written workbook remembers. */
async function configured(
  host: FileHost,
  reading: WorkbookReading,
  { matrix, axes }: Command,
): Promise<WorkbookReading> {
  const known = reading.roadmap.axes;
  const chosen = axes && axesChange(known, axes);
  if (typeof chosen === 'string') {
    const names = known.map(({ code, title }) => code ?? title);
    throw new UsageError(usage.unknownAxis(chosen, names));
  }
  return matrix || chosen ? configureWorkbook(host, reading, { ...matrix, ...chosen }) : reading;
}

/** The workbook with its clean sheets beside those it has. */
async function copy(host: FileHost, reading: WorkbookReading, command: Command): Promise<Printed> {
  const output = command.output!;
  if (await isSameFile(command.file, output)) throw new UsageError(usage.sameFile);
  const isDocument = host.capabilities.makesWorkbook;
  const { report } = await copyClean(host, reading);
  await save(output, await host.bytes());
  const written = isDocument ? cliTexts.writtenFromDocument : cliTexts.written;
  return { output: written(output, report.sheets), remarks: [] };
}

/** A file for others, made of the workbook. */
async function publish(reading: WorkbookReading, command: Command): Promise<Printed> {
  const { bytes, file, output, remarks } = await exportFile(reading, command);
  if (await isSameFile(command.file, file)) throw new UsageError(usage.sameFile);
  if (command.form !== undefined && (await isSameFile(command.form, file)))
    throw new UsageError(templateTexts.sameAsForm);
  await save(file, bytes);
  return { output, remarks };
}

/** A new workbook with the clean sheets and their example rows, as of the ISO day `today`. */
async function start(output: string, today: string): Promise<Printed> {
  const host = new FileHost(emptyWorkbook(), basename(output));
  await newRoadmap(host, today);
  await save(output, await host.bytes());
  return { output: cliTexts.started(output), remarks: [] };
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch {
    throw new HostError('cannot-write', basename(file));
  }
}

/** True for two names of one file on the disk: through a link or another way to write its path. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}
