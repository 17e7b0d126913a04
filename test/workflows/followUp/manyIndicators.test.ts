import { emptyState } from '../../../src/workbook/host';
import { readFollowUp } from '../../../src/workflows/followUp/readFollowUp';
import { followUpSheet } from '../../../src/sheets/followUp/followUpSheet';
import { planSnapshot } from '../../support/planSnapshot';
import { indicator, measure, roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

/** Milliseconds to read the sheet « Suivi » of so many indicators back, each with a comment. */
function timeFor(count: number): number {
  const indicators = Array.from({ length: count }, (_, i) =>
    indicator(`Nombre de projets ${String(i)}`, { targets: [measure(String(i), { value: i })] }),
  );
  const [plan] = followUpSheet.plans(materialOf(roadmap({ indicators })));
  const comments = plan!.owned.filter(({ key }) => key.startsWith('comment/'));
  const typed = new Map(comments.map(({ row, column }) => [`${String(row)},${String(column)}`, 'vu']));
  const snapshot = { sheets: [planSnapshot(plan!, typed)], properties: {} };
  const start = performance.now();
  const read = readFollowUp(roadmap({ indicators }), snapshot, emptyState());
  const time = performance.now() - start;
  expect(Object.keys(read.roadmap.typed ?? {})).toHaveLength(count);
  return time;
}

it('a thousand indicators are read back in about ten times what a hundred take', () => {
  timeFor(100);
  const [few, many] = [timeFor(100), timeFor(1000)];
  expect(many).toBeLessThan(40 * Math.max(few, 5));
});
