import { cliTexts } from '../messages/fr';
import { HostError, type WorkbookHost } from '../workbook/host';
import type { CellValue } from '../workbook/snapshot';
import { checkWorkbook } from '../workflows/checkWorkbook';
import { changesOf, correct, proposedChanges, type ProposedChange } from '../workflows/corrections';
import type { WorkbookReading } from '../workflows/readWorkbook';

/** A change of one cell, with the codes of the findings that ask for it. */
export interface CellCorrection extends ProposedChange {
  codes: string[];
}

/** Every safe correction of a workbook, or those of some rules; what was accepted is left alone. */
export function correctionsOf(
  reading: WorkbookReading,
  { date, codes }: { date: string; codes?: readonly string[] },
): CellCorrection[] {
  const findings = checkWorkbook(reading, { date, profile: 'all' }).filter(
    ({ code, accepted }) => !accepted && (codes?.includes(code) ?? true),
  );
  const asking = new Map<string, Set<string>>();
  for (const finding of findings) {
    for (const { source } of proposedChanges(finding, reading.snapshot)) {
      const place = placeOf({ source });
      asking.set(place, (asking.get(place) ?? new Set()).add(finding.code));
    }
  }
  return changesOf(
    findings.flatMap(({ corrections = [] }) => corrections),
    reading.snapshot,
  ).map((change) => ({ ...change, codes: [...(asking.get(placeOf(change)) ?? [])] }));
}

/** Makes the corrections. Cells that cannot be changed (protected sheet, header of a table) are left as they are. */
export async function makeCorrections<Change extends ProposedChange>(
  host: Pick<WorkbookHost, 'edit'>,
  proposed: readonly Change[],
): Promise<{ made: Change[]; refused: string[] }> {
  let made = [...proposed];
  const refused: string[] = [];
  while (made.length > 0) {
    try {
      await correct(host, made);
      break;
    } catch (error) {
      const locked = error instanceof HostError && error.code === 'locked-cell' ? error.detail : undefined;
      const left = made.filter((change) => placeOf(change) !== locked);
      if (locked === undefined || left.length === made.length) throw error;
      refused.push(locked);
      made = left;
    }
  }
  return { made, refused };
}

/** One cell as a person reads it: where and why, what it held, what it holds. */
export function printCorrection({ codes, ...change }: CellCorrection): string {
  return printChange(change, codes.join(', '));
}

/** The same for a change of any other reason. */
export function printChange({ source, before, after, change }: ProposedChange, why: string): string {
  const { expected, value } = change;
  const lines = (text: string): string => text.replaceAll('\n', '\n          ');
  const [was, is] = before === after ? [expected, value].map(kindOf) : ['', ''];
  return [
    `${placeOf({ source })} · ${why}`,
    `  ${cliTexts.before}\u00A0: ${lines(before)}${was}`,
    `  ${cliTexts.after}\u00A0: ${lines(after)}${is}`,
  ].join('\n');
}

/** A number that was held as a text looks the same. */
function kindOf(value: CellValue | null): string {
  return ` (${typeof value === 'number' ? cliTexts.number : cliTexts.text})`;
}

function placeOf({ source }: Pick<ProposedChange, 'source'>): string {
  return `${source.sheet}!${source.address}`;
}
