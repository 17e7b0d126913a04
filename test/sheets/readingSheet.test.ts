import { planReadings, readingSheet } from '../../src/sheets/readings/readingSheet';
import type { ValueReading } from '../../src/domain/roadmap';
import { rectAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { serialOfDate } from '../../src/workbook/serialDates';
import { cellAt, faultsOf, shownRows } from '../support/plans';
import { at, field, indicator, roadmap } from '../support/roadmap';

const rate = indicator('I1 | Taux d’accès');
const count = indicator('Enseignants formés');

const reading = (indicatorId: string | null, label: string, more: Partial<ValueReading>): ValueReading => ({
  indicator: indicatorId,
  label,
  source: at('Relevés!A6'),
  ...more,
});

/** What was typed: a share with its day, words that name no indicator, words where a number and a day are expected. */
const readings = [
  reading(rate.id, 'Taux d’accès', {
    date: field('15/06/2025', 'B6', { number: serialOfDate('2025-06-15'), date: '2025-06-15' }),
    place: field('Haute-Vienne'),
    level: field('Département'),
    value: field('40%', 'E6', { number: 0.4 }),
  }),
  reading(null, 'Taux de quelque chose', { value: field('environ 12'), comment: field('à vérifier') }),
  reading(count.id, 'Enseignants formés', {
    date: field('fin juin'),
    value: field('1 250', 'E8', { number: 1250 }),
  }),
];

const typed = (plan: SheetPlan): string[] =>
  shownRows({ ...plan, rows: plan.rows.slice(4, 9).map((row) => row.slice(0, 7)) });

it('has the values in the order in which they were typed, each as it was, under the name of its indicator', () => {
  const plan = planReadings(roadmap({ indicators: [rate, count], readings }));
  expect(typed(plan)).toEqual([
    'Indicateur | Date | Lieu | Niveau | Valeur | Commentaire | Repère',
    `I1 – Taux d’accès | ${String(serialOfDate('2025-06-15'))} | Haute-Vienne | Département | 0.4 |  | indicateur I1`,
    'Taux de quelque chose |  |  |  | environ 12 | à vérifier | ',
    'Enseignants formés | fin juin |  |  | 1250 |  | indicateur Enseignants formés',
    ' |  |  |  |  |  | ',
  ]);
  const formats = plan.rows.slice(5, 8).map((row) => row[4]!.style?.numberFormat);
  expect(formats).toEqual(['0%', undefined, '#,##0']);
});

it('is a table with thirty free rows below, all of it made for typing', () => {
  const plan = planReadings(roadmap({ indicators: [rate], readings }));
  expect(plan.tables.map(({ name, rect }) => `${name} ${rectAddress(rect)}`)).toEqual(['FDR_Releves A5:G38']);
  expect(plan.owned).toHaveLength(33 * 7);
  expect(plan.owned.slice(0, 3).map(({ key }) => key)).toEqual(['1/indicator', '1/date', '1/place']);
  expect(plan.owned.at(-1)!.key).toBe('33/mark');
  expect(faultsOf(plan)).toEqual([]);
});

it('offers the indicators as they are called, each once, behind the table', () => {
  const plan = planReadings(roadmap({ indicators: [rate, count, { ...count, id: 'encore' }] }));
  expect(plan.validations[0]).toMatchObject({
    from: 'FDR_Indicateurs',
    values: ['I1 – Taux d’accès', 'Enseignants formés'],
    strict: false,
  });
  expect(plan.names.map(({ name, rect }) => `${name} ${rectAddress(rect)}`)).toEqual([
    'FDR_Indicateurs I6:I7',
  ]);
  expect([cellAt(plan, 'I6').value, cellAt(plan, 'I7').value]).toEqual(plan.validations[0]!.values);
});

it('asks for a day, a number and a kind of place, and refuses nothing', () => {
  const { validations } = planReadings(roadmap({ indicators: [rate] }));
  expect(
    validations.slice(1).map(({ expects, values, strict }) => [expects ?? values.join(', '), strict]),
  ).toEqual([
    ['date', false],
    ['', false],
    ['Académie, Département, Établissement', false],
    ['number', false],
    ['', false],
    ['', false],
  ]);
});

it('is the same each time, and needs indicators', () => {
  const given = roadmap({ indicators: [rate], readings });
  expect(planReadings(given)).toEqual(planReadings(given));
  expect(readingSheet.lacks(given)).toBeNull();
  expect(readingSheet.lacks(roadmap())).toBe('indicators');
});
