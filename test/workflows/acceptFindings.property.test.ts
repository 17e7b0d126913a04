import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding';
import type { Action } from '../../src/domain/roadmap';
import { withAcceptance } from '../../src/workflows/acceptance';
import { acceptFinding } from '../../src/workflows/acceptFindings';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { anyEdits, anyTable, edited, sheetOf, type EditedTable } from '../support/editedTable';
import { hostOf } from '../support/workbooks';
import '../support/properties';

/** A finding about some rows of a table, at the cells of their titles. */
function findingOn(rows: EditedTable['rows'], { roadmap }: WorkbookReading): Finding {
  const actions: Action[] = rows.map(({ title }) =>
    roadmap.actions.find((action) => action.title === title)!,
  );
  return {
    code: 'EMP-01',
    severity: 'erreur',
    places: actions.map(({ source }) => source),
    about: actions.map(({ id }) => id),
    parameters: { names: [], fiches: false },
  };
}

const isAccepted = (finding: Finding, reading: WorkbookReading): boolean =>
  withAcceptance([finding], reading)[0]!.accepted !== undefined;

describe('an accepted finding, whatever is inserted, moved, deleted, retitled or renumbered', () => {
  const anyChoice = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });

  it('stays as long as what it speaks of stays, and comes back when it changes or a row joins', async () => {
    let stayed = 0;
    let back = 0;
    await fc.assert(
      fc.asyncProperty(anyTable, anyEdits, anyChoice, async (table, edits, choice) => {
        const chosen = table.rows.filter((_, i) => choice[i]);
        if (chosen.length === 0) return;
        const host = hostOf(sheetOf(table));
        const before = await readWorkbook(host);
        const said = { reason: 'vu', date: '2024-09-02' };
        const { state } = await acceptFinding(host, before, findingOn(chosen, before), said);

        const after = edited(table, edits);
        const later = hostOf(sheetOf(after));
        await later.state.save(state);
        const reading = await readWorkbook(later);
        const left = after.rows.filter(({ name }) => chosen.some((row) => row.name === name));
        if (left.length === 0) return;
        const isSame = left.every(
          ({ name, title }) => chosen.find((row) => row.name === name)!.title === title,
        );
        expect(isAccepted(findingOn(left, reading), reading)).toBe(isSame);
        if (isSame) stayed++;
        else back++;

        const others = after.rows.filter((row) => !left.includes(row));
        for (const other of others) {
          expect(isAccepted(findingOn([...left, other], reading), reading)).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
    expect(stayed).toBeGreaterThan(20);
    expect(back).toBeGreaterThan(5);
  });
});
