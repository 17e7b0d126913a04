import type { SettingChanges } from '../../src/domain/settings';
import type { WorkbookHost } from '../../src/workbook/host';
import type { WrittenSheet } from './workbooks';
import { linkKey } from '../../src/sheets/matrix/linkKey';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { configureWorkbook } from '../../src/workflows/configureWorkbook';
import { generateSheets, type Generation } from '../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';

/** A person at work on a workbook: generates the sheets, types marks, reads again. */
export class Desk {
  private generation!: Generation;
  private reading!: WorkbookReading;

  private constructor(
    readonly host: WorkbookHost,
    private readonly usual?: readonly string[],
  ) {}

  /** Sits down with a workbook, reads it and generates its sheets, or those named: the usual ones from then on. */
  static async with(host: WorkbookHost, ids?: readonly string[]): Promise<Desk> {
    const desk = new Desk(host, ids);
    await desk.generate();
    return desk;
  }

  /** The same where only the matrix and what counts it are made. */
  static async atMatrix(host: WorkbookHost): Promise<Desk> {
    return Desk.with(host, ['matrice', 'couverture']);
  }

  /** Generates the usual sheets, or those named. */
  async generate(ids: readonly string[] | undefined = this.usual): Promise<Generation> {
    this.reading = await readWorkbook(this.host);
    return (this.generation = await generateSheets(this.host, this.reading, {
      date: '2024-09-02',
      ...(ids && { ids }),
    }));
  }

  /** The plans of the sheets that were made last. */
  get plans(): Generation['plans'] {
    return this.generation.plans;
  }

  async read(): Promise<WorkbookReading> {
    return readWorkbook(this.host);
  }

  /** Types a mark into the generated matrix, where an action (its code or its title) and an objective's title cross. */
  async type(actionName: string, objective: string, mark: string | null): Promise<void> {
    const { sheet, address } = this.crossing(actionName, objective);
    await this.put(sheet, address, mark);
  }

  /** The cell of a generated sheet that is made for typing, by its key. */
  ownedCell(key: string): { sheet: string; address: string } {
    for (const plan of this.generation.plans) {
      const cell = plan.owned.find((owned) => owned.key === key);
      const name = this.generation.report.sheets.find(({ id }) => id === plan.id)?.name;
      if (cell && name !== undefined) return { sheet: name, address: cellAddress(cell.row, cell.column) };
    }
    throw new Error(`no cell of ${key}`);
  }

  /** Types into cells that are made for typing, by their keys. */
  async typeAll(values: ReadonlyMap<string, CellValue | null>): Promise<void> {
    const { sheets } = await this.host.read();
    const held = new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map(({ row, column, cell }) => [`${name}!${cellAddress(row, column)}`, cell.value]),
      ),
    );
    const places = new Map(
      this.generation.plans.flatMap(({ id, owned }) => {
        const sheet = this.generation.report.sheets.find((written) => written.id === id)!.name;
        return owned.map(({ key, row, column }) => [key, { sheet, address: cellAddress(row, column) }]);
      }),
    );
    await this.host.edit(
      [...values].map(([key, value]) => {
        const source = places.get(key)!;
        return { source, expected: held.get(`${source.sheet}!${source.address}`) ?? null, value };
      }),
    );
  }

  /** Says how sheets are to be made the next time. */
  async configure(changes: SettingChanges): Promise<void> {
    await configureWorkbook(this.host, await readWorkbook(this.host), changes);
  }

  /** The cell of a generated matrix where an action and an objective cross. */
  crossing(actionName: string, objective: string): { sheet: string; address: string } {
    const place = this.shownCrossing(actionName, objective);
    if (!place) throw new Error(`no crossing of ${actionName} and ${objective}`);
    return place;
  }

  /** The same; undefined where no matrix shows them. */
  shownCrossing(actionName: string, objective: string): { sheet: string; address: string } | undefined {
    const { roadmap } = this.reading;
    const action = roadmap.actions.find(({ code, title }) => (code ?? title) === actionName)!;
    const column = roadmap.frameworks
      .flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives))
      .find(({ title }) => title === objective)!;
    for (const plan of this.generation.plans) {
      const cell = plan.owned.find(({ key }) => key === linkKey(action.id, column.id));
      const { name } = this.generation.report.sheets.find(({ id }) => id === plan.id)!;
      if (cell) return { sheet: name, address: cellAddress(cell.row, cell.column) };
    }
    return undefined;
  }

  /** Writes one of the user's sheets anew: the rows as they are to stand from now on, the others emptied. */
  async retype({ name, rows }: WrittenSheet): Promise<void> {
    const { sheets } = await this.host.read();
    const held = new Map(
      sheets
        .find((sheet) => sheet.name === name)!
        .cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]),
    );
    const wanted = new Map(
      rows.flatMap((cells, row) => cells.map((value, column) => [cellAddress(row, column), value] as const)),
    );
    const changes = [...new Set([...held.keys(), ...wanted.keys()])].map((address) => ({
      source: { sheet: name, address },
      expected: held.get(address) ?? null,
      value: wanted.get(address) ?? null,
    }));
    await this.host.edit(changes.filter(({ expected, value }) => expected !== value));
  }

  /** Types into any cell, whatever stands there. */
  async put(sheet: string, address: string, value: CellValue | null): Promise<void> {
    const { sheets } = await this.host.read();
    const cells = sheets.find(({ name }) => name === sheet)!.cells;
    const held = cells.find(({ row, column }) => cellAddress(row, column) === address)?.cell.value ?? null;
    await this.host.edit([{ source: { sheet, address }, expected: held, value }]);
  }
}

/** The links of a roadmap as `1-1 → Accompagner les équipes X`, in their order; an action without a code by its title. */
export function shownLinks({ roadmap }: Pick<WorkbookReading, 'roadmap'>): string[] {
  const objectives = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
  return roadmap.links.map(({ action, objective, mark }) => {
    const from = roadmap.actions.find(({ id }) => id === action);
    const to = objectives.find(({ id }) => id === objective);
    return [from?.code ?? from?.title, '→', to?.title, mark].join(' ');
  });
}

/** What is told of croix that the user's own table and the generated matrix say otherwise. */
export async function markConflicts(desk: Desk): Promise<unknown[]> {
  return (await desk.read()).roadmap.observations.filter(({ kind }) => kind === 'mark-conflict');
}
