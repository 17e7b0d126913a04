import { isoDay } from '../domain/today';
import { hostErrors, usage } from '../messages/fr';
import { HostError } from '../workbook/host';
import { ruleCodes } from '../workflows/checkWorkbook';
import { sheetIds } from '../workflows/generateSheets';
import { readArguments, UsageError } from './arguments';
import { run } from './commands';

/** 0 done; 2 bad use or unreadable input; 1 a fault of the program. Never a stack trace. */
async function main(): Promise<number> {
  try {
    const command = readArguments(process.argv.slice(2), isoDay(new Date()), {
      sheets: sheetIds,
      codes: ruleCodes,
    });
    const { output, remarks } = await run(command);
    process.stdout.write(`${output}\n`);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
    else if (error instanceof HostError) process.stderr.write(`${hostErrors[error.code](error.detail)}\n`);
    else process.stderr.write(`${usage.fault}\n`);
    return error instanceof UsageError || error instanceof HostError ? 2 : 1;
  }
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`fdr lire … | head`) is no fault.
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`${usage.fault}\n`);
  process.exit(1);
});

process.exitCode = await main();
