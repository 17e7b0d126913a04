import type { WriteReport } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/plan';
import { planSnapshot } from './planSnapshot';
import { SnapshotHost } from './snapshotHost';

/** A host over sheets in memory, which has the sheets that were written the next time it is read. */
export class PlanHost extends SnapshotHost {
  override async write(plans: SheetPlan[]): Promise<WriteReport> {
    const report = await super.write(plans);
    for (const plan of plans) {
      const at = this.sheets.findIndex(({ generated }) => generated === plan.id);
      this.sheets.splice(at < 0 ? this.sheets.length : at, at < 0 ? 0 : 1, planSnapshot(plan));
    }
    return report;
  }
}
