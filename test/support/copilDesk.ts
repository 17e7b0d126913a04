import { copilDateFields, copilFields, type CopilField } from '../../src/domain/copil/copilFields';
import { decisionDateFields, decisionFields, type DecisionField } from '../../src/domain/copil/decisions';
import type { Field } from '../../src/domain/roadmap';
import type { CellValue } from '../../src/workbook/snapshot';
import type { WorkbookReading } from '../../src/workflows/readWorkbook';
import type { WrittenSheet } from './workbooks';

/** Somebody at work on « Textes » and « Décisions ». */

export const COPIL_SHEETS = ['textes', 'decisions'];

export const PLAN: WrittenSheet = {
  name: 'Axe 1',
  rows: [
    ['Axe 1 : Usages'],
    ['Objectifs', 'Code', 'Actions'],
    ['1.1 Développer les usages', 'A1', 'Former les équipes'],
    [null, 'A2', 'Ouvrir un espace de travail'],
  ],
};

/** The keys of the cells of one row of decisions, from 1, with what is typed there. */
export function decisionRow(
  n: number,
  values: Partial<Record<DecisionField, CellValue | null>>,
): [string, CellValue | null][] {
  return Object.entries(values).map(([field, value]) => [`${String(n)}/${field}`, value]);
}

/** Something to type in every cell of both sheets, each its own; signs that begin a formula, words for days among that. */
export function everyCopilCell(rows: number): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  const put = (key: string, isDate: boolean): void => {
    const n = values.size;
    values.set(key, isDate && n % 3 > 0 ? 45_000 + n : `${'=+-@É'[n % 5]!}crit ${String(n)}\n- puis`);
  };
  for (const field of copilFields) put(field, copilDateFields.has(field));
  for (let row = 1; row <= rows; row++)
    for (const field of decisionFields) put(`${String(row)}/${field}`, decisionDateFields.has(field));
  return values;
}

/** What is read back of all that, by the keys of the cells: decisions in the order in which they are read. */
export function copilReadBack({ roadmap }: Pick<WorkbookReading, 'roadmap'>): Map<string, CellValue> {
  const { textes = {}, ...others } = roadmap.typed ?? {};
  const values = new Map<string, CellValue>();
  const put = (key: string, field: Field | undefined): void => {
    if (field) values.set(key, field.number ?? field.text);
  };
  for (const field of copilFields satisfies readonly CopilField[]) put(field, textes[field]);
  roadmap.decisions.forEach(({ id }, i) => {
    for (const field of decisionFields) put(`${String(i + 1)}/${field}`, others[id]?.[field]);
  });
  return values;
}
