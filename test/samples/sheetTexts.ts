import type { SheetPlan } from '../../src/workbook/plan';

/** Every text of a sheet, in reading order. */
export function textsOf(plan: SheetPlan): string[] {
  return plan.rows
    .flat()
    .map((cell) => cell?.value)
    .filter((value) => typeof value === 'string');
}

/** How many lines begin with the bullet, by the first word of the column header above them. */
export function bulletsUnder(plans: SheetPlan[], bullet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const plan of plans) {
    const headers: string[] = [];
    for (const row of plan.rows) {
      row.forEach((cell, column) => {
        const text = typeof cell?.value === 'string' ? cell.value : '';
        const bullets = text.split('\n').filter((line) => line.startsWith(`${bullet} `)).length;
        if (bullets === 0 && text !== '') headers[column] = text.split(' ')[0]!;
        if (bullets > 0) counts[headers[column]!] = (counts[headers[column]!] ?? 0) + bullets;
      });
    }
  }
  return counts;
}
