import { HostError, type CellChange, type Undo } from '../../src/workbook/host';
import { cellAddress } from '../../src/workbook/address';
import type { CellSnapshot, CellValue } from '../../src/workbook/snapshot';
import { SnapshotHost } from './snapshotHost';

/** A host over sheets in memory whose cells can be changed: by the program, and by a user beside it. */
export class EditableHost extends SnapshotHost {
  /** How often cells were changed by the program. */
  edits = 0;

  override edit(changes: CellChange[] = []): Promise<Undo> {
    for (const { source, expected } of changes) {
      if (this.cell(source.sheet, source.address).value !== expected)
        return Promise.reject(new HostError('changed-meanwhile', `${source.sheet}!${source.address}`));
    }
    this.edits += 1;
    for (const { source, value } of changes) this.type(source.sheet, source.address, value ?? '');
    return Promise.resolve(async () => {
      const back = changes.map((one) => ({ ...one, expected: one.value, value: one.expected }));
      await this.edit(back);
    });
  }

  /** The user changes a cell. */
  type(sheet: string, address: string, value: CellValue): void {
    const at = this.sheets.findIndex(({ name }) => name === sheet);
    const { cells } = this.sheets[at]!;
    this.sheets[at] = {
      ...this.sheets[at]!,
      cells: cells.map((one) =>
        cellAddress(one.row, one.column) === address
          ? { ...one, cell: { ...one.cell, value, text: String(value) } }
          : one,
      ),
    };
  }

  textOf(sheet: string, address: string): string {
    return this.cell(sheet, address).text;
  }

  private cell(sheet: string, address: string): CellSnapshot {
    const found = this.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find(({ row, column }) => cellAddress(row, column) === address);
    if (!found) throw new Error(`no cell ${sheet}!${address}`);
    return found.cell;
  }
}
