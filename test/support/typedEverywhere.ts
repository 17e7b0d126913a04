import { readFollowUpKey } from '../../src/domain/followUp/followUpFields';
import type { CellValue } from '../../src/workbook/snapshot';
import type { WorkbookReading } from '../../src/workflows/readWorkbook';
import type { SheetPlan } from '../../src/workbook/plan';

const DATES = new Set(['currentDate', 'baselineDate', 'due', 'weatherDate']);
const TEXTS = new Set(['comment', 'unit', 'owner', 'dataSource', 'weather', 'status']);

/** Something to type into every cell of « Suivi » and « Suivi des actions » that is made for typing, each its own, by key. */
export function typedEverywhere(plans: readonly SheetPlan[]): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { id, owned } of plans) {
    if (id !== 'suivi' && id !== 'suivi-actions') continue;
    for (const { key } of owned) {
      const read = readFollowUpKey(key);
      if (read) values.set(key, valueFor(read.field, values.size));
    }
  }
  return values;
}

function valueFor(field: string, n: number): CellValue {
  if (DATES.has(field)) return 45_000 + n;
  if (field === 'direction') return n % 2 === 0 ? 'hausse' : 'une baisse, peut-être';
  if (field === 'rhythm') return n % 2 === 0 ? 'jalons' : 'par paliers';
  if (field === 'frequency') return `tous les ${String(n)} mois`;
  if (TEXTS.has(field)) return `écrit ${String(n)}`;
  // Now and then somebody types words where a number is expected.
  return n % 5 === 0 ? `à voir ${String(n)}` : n + 0.25;
}

/** What is read back of all that, by key: the very values that were typed. */
export function readBack({ roadmap }: WorkbookReading): Map<string, CellValue> {
  const entries = Object.entries(roadmap.typed ?? {}).flatMap(([id, fields]) =>
    Object.entries(fields).map(([field, { text, number }]): [string, CellValue] => [
      `${field}/${id}`,
      number ?? text,
    ]),
  );
  return new Map(entries);
}
