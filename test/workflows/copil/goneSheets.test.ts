import type { Decision, Roadmap } from '../../../src/domain/roadmap';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { readWorkbook as readFile } from '../../../src/hosts/file/readWorkbook';
import { planDecisions } from '../../../src/sheets/decisions/decisionSheet';
import { emptyState } from '../../../src/workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { copilMemory } from '../../../src/workflows/copil/copilMemory';
import { withCopilSheets } from '../../../src/workflows/copil/withCopilSheets';
import type { WorkbookReading } from '../../../src/workflows/readWorkbook';
import { COPIL_SHEETS, copilReadBack, decisionRow, everyCopilCell, PLAN } from '../../support/copilDesk';
import { InterruptedHost } from '../../support/interruptedHost';
import { action, at, roadmap } from '../../support/roadmap';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

const values = everyCopilCell(3);

/** What is read of both sheets where their cells are these. */
const readOf = ({ roadmap: own, state }: WorkbookReading, sheets: SheetSnapshot[]): Roadmap => {
  return withCopilSheets(roadmap({ actions: own.actions }), { sheets } as WorkbookSnapshot, state);
};

const ours = ({ generated = '' }: SheetSnapshot): boolean => COPIL_SHEETS.includes(generated);

it('what was typed is remembered where the sheets were deleted after they were made anew', async () => {
  const desk = await Desk.with(hostOf(PLAN), COPIL_SHEETS);
  await desk.typeAll(values);
  await desk.typeAll(new Map(decisionRow(5, { owner: 'DANE' })));
  await desk.generate(COPIL_SHEETS);
  const reading = await desk.read();
  const without = reading.snapshot.sheets.filter((sheet) => !ours(sheet));
  const read = readOf(reading, without);
  expect(copilReadBack({ roadmap: read })).toEqual(values);
  expect(read.kept?.map(({ values: { owner } }) => owner?.text)).toEqual(['DANE']);
  expect(read.decisions).toMatchObject(reading.roadmap.decisions.map(({ id, text }) => ({ id, text })));
});

it('what was typed is remembered where the writing of the sheets was stopped', async () => {
  const host = new InterruptedHost(hostOf(PLAN));
  const desk = await Desk.with(host, COPIL_SHEETS);
  await desk.typeAll(values);
  host.stops = true;
  await expect(desk.generate(COPIL_SHEETS)).rejects.toMatchObject({ code: 'connection-lost' });
  expect(copilReadBack(await desk.read())).toEqual(values);
  host.stops = false;
  await desk.generate(COPIL_SHEETS);
  expect(copilReadBack(await desk.read())).toEqual(values);
});

it('of copies of a sheet the one that is made anew counts', async () => {
  const desk = await Desk.with(hostOf(PLAN), COPIL_SHEETS);
  await desk.typeAll(values);
  const reading = await desk.read();
  const copies = reading.snapshot.sheets
    .filter(ours)
    .map((sheet): SheetSnapshot => ({ ...sheet, name: `${sheet.name} (2)`, cells: [] }));
  expect(copilReadBack({ roadmap: readOf(reading, [...copies, ...reading.snapshot.sheets]) })).toEqual(
    values,
  );
});

describe('a decision that stands in the user’s own sheets', () => {
  const own: Decision = {
    id: 'notre décision',
    committee: 'COPIL',
    date: '2025-03-12',
    text: 'Former',
    action: 'action A1',
    status: 'À faire',
    source: at('Compte rendu!B4'),
  };
  const given = roadmap({ actions: [action('A1 | Former les équipes')], decisions: [own] });

  /** Its row on the sheet, with some cells typed over, read back beside what the own sheets say by then. */
  async function readBack(over: Record<string, string>, decisions: Decision[] = [own]): Promise<Roadmap> {
    const plan = planDecisions(given);
    const rows = plan.rows.map((row) => [...row]);
    for (const [key, value] of Object.entries(over)) {
      const { row, column } = plan.owned.find((one) => one.key === key)!;
      rows[row]![column] = { ...rows[row]![column], value };
    }
    const generated = copilMemory(
      { roadmap: given, base: { actions: [], indicators: [], decisions: [own] } },
      plan,
      'decisions',
    );
    const snapshot = await readFile(freshWorkbook([{ ...plan, rows }], { stamped: true }));
    return withCopilSheets({ ...given, decisions }, snapshot, { ...emptyState(), generated });
  }

  const told = ({ decisions }: Roadmap): string[] =>
    decisions.map(({ id, text, status = '' }) => [id, text, status].join(' | '));

  it('is listed with its place, and is there once', async () => {
    const plan = planDecisions(given);
    expect(plan.rows[5]!.slice(0, 9).map((cell) => cell?.value)).toEqual([
      'COPIL',
      45_728,
      'Former',
      'A1',
      undefined,
      undefined,
      'À faire',
      'Compte rendu, B4',
      'notre décision',
    ]);
    expect(told(await readBack({}))).toEqual(['notre décision | Former | À faire']);
    expect((await readBack({})).typed).toBeUndefined();
  });

  it('takes what was typed over it, and otherwise what its own place says', async () => {
    const changed = { ...own, text: 'Former mieux' };
    const read = await readBack({ '1/status': 'Faite' }, [changed]);
    expect(told(read)).toEqual(['notre décision | Former mieux | Faite']);
    expect(Object.keys(read.typed?.['notre décision'] ?? {})).toEqual(['status']);
  });

  it('goes with its place, unless something was typed over it', async () => {
    expect(told(await readBack({}, []))).toEqual([]);
    expect(told(await readBack({ '1/status': 'Faite' }, []))).toEqual(['décision/1 | Former | Faite']);
  });
});
