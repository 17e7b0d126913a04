import type { WorkbookHost } from '../../src/workbook/host';
import { linkKey } from '../../src/sheets/matrix/linkKey';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { generateSheets, type Generation } from '../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';

/** A person at work on a workbook: generates the sheets, types marks, reads again. */
export class Desk {
  private generation!: Generation;
  private reading!: WorkbookReading;

  private constructor(readonly host: WorkbookHost) {}

  /** Sits down with a workbook, reads it and generates its sheets. */
  static async with(host: WorkbookHost): Promise<Desk> {
    const desk = new Desk(host);
    await desk.generate();
    return desk;
  }

  async generate(): Promise<Generation> {
    this.reading = await readWorkbook(this.host);
    return (this.generation = await generateSheets(this.host, this.reading));
  }

  async read(): Promise<WorkbookReading> {
    return readWorkbook(this.host);
  }

  /** Types a mark into the generated matrix, where an action's code and an objective's title cross. */
  async type(code: string, objective: string, mark: string | null): Promise<void> {
    const { sheet, address } = this.crossing(code, objective);
    await this.put(sheet, address, mark);
  }

  /** The cell of the generated matrix where an action and an objective cross. */
  crossing(code: string, objective: string): { sheet: string; address: string } {
    const { roadmap } = this.reading;
    const action = roadmap.actions.find((other) => other.code === code)!;
    const column = roadmap.frameworks
      .flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives))
      .find(({ title }) => title === objective)!;
    const plan = this.generation.plans.find(({ id }) => id === 'matrice')!;
    const cell = plan.owned.find(({ key }) => key === linkKey(action.id, column.id))!;
    const { name } = this.generation.report.sheets.find(({ id }) => id === 'matrice')!;
    return { sheet: name, address: cellAddress(cell.row, cell.column) };
  }

  /** Types into any cell, whatever stands there. */
  async put(sheet: string, address: string, value: CellValue | null): Promise<void> {
    const { sheets } = await this.host.read();
    const cells = sheets.find(({ name }) => name === sheet)!.cells;
    const held = cells.find(({ row, column }) => cellAddress(row, column) === address)?.cell.value ?? null;
    await this.host.edit([{ source: { sheet, address }, expected: held, value }]);
  }
}

/** The links of a roadmap as `1-1 → Accompagner les équipes X`, in their order. */
export function shownLinks({ roadmap }: Pick<WorkbookReading, 'roadmap'>): string[] {
  const objectives = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
  return roadmap.links.map(({ action, objective, mark }) =>
    [
      roadmap.actions.find(({ id }) => id === action)?.code,
      '→',
      objectives.find(({ id }) => id === objective)?.title,
      mark,
    ].join(' '),
  );
}
