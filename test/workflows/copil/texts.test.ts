import { copilTexts } from '../../../src/domain/copil/copilTexts';
import { copilFields } from '../../../src/domain/copil/copilFields';
import type { KeptRow } from '../../../src/domain/roadmap';
import { serialOfDate } from '../../../src/workbook/serialDates';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { WorkbookReading } from '../../../src/workflows/readWorkbook';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

const SHEETS = ['textes'];

async function desk(): Promise<Desk> {
  const one = await Desk.with(
    hostOf({
      name: 'Axe 1',
      rows: [
        ['Axe 1 : Usages'],
        ['Objectifs', 'Actions'],
        ['1.1 Développer les usages', 'Former les équipes'],
      ],
    }),
  );
  return one;
}

/** What was typed on the sheet, by field. */
const typed = ({ roadmap }: WorkbookReading): Record<string, CellValue> =>
  Object.fromEntries(
    Object.entries(roadmap.typed?.textes ?? {}).map(([field, { text, number }]) => [field, number ?? text]),
  );

const keptRows = ({ roadmap }: WorkbookReading): string[] =>
  (roadmap.kept ?? []).map(({ sheet, label, values }: KeptRow) =>
    [sheet, label, ...Object.entries(values).map(([field, { text }]) => `${field}: ${text}`)].join(' | '),
  );

/** Something typed in each cell; signs that begin a formula among that. */
const everything = new Map<string, CellValue>(
  copilFields.map((field, i) => [
    field,
    field === 'committeeDate' ? serialOfDate('2025-03-12') : `${'=+-@'[i % 4]!}écrit ${String(i)}\n- puis`,
  ]),
);

it('says nothing as long as nothing is typed', async () => {
  const one = await desk();
  await one.generate(SHEETS);
  const reading = await one.read();
  expect([reading.roadmap.typed, reading.roadmap.kept]).toEqual([undefined, undefined]);
});

it('has all that was typed in each cell, also when the sheet was made twice anew', async () => {
  const one = await desk();
  await one.typeAll(everything);
  expect(typed(await one.read())).toEqual(Object.fromEntries(everything));
  await one.generate();
  await one.generate();
  const reading = await one.read();
  expect(typed(reading)).toEqual(Object.fromEntries(everything));
  expect(copilTexts(reading.roadmap).committeeDate).toBe('12 mars 2025');
});

it('has a text of many pages whole, whose cell goes over several rows once it was made anew', async () => {
  const one = await desk();
  const long = Array.from({ length: 400 }, (_, i) => `Ligne ${String(i)} de ce préambule.`).join('\n');
  await one.typeAll(new Map([['preamble', long]]));
  await one.generate(SHEETS);
  await one.typeAll(new Map([['orientations', 'Former']]));
  await one.generate(SHEETS);
  const reading = await one.read();
  expect(typed(reading)).toEqual({ preamble: long, orientations: 'Former' });
  expect(keptRows(reading)).toEqual([]);
});

it('knows a cell that was emptied', async () => {
  const one = await desk();
  await one.typeAll(new Map([['preamble', 'Pourquoi ce plan']]));
  await one.generate(SHEETS);
  await one.typeAll(new Map([['preamble', null]]));
  expect(typed(await one.read())).toEqual({});
  await one.generate(SHEETS);
  expect(typed(await one.read())).toEqual({});
});

it('remembers a text whose row was emptied as a whole', async () => {
  const one = await desk();
  await one.typeAll(new Map([['context', 'Le bilan']]));
  await one.generate(SHEETS);
  const { sheet, address } = one.ownedCell('context');
  const row = address.slice(1);
  for (const column of ['A', 'B', 'C', 'D']) await one.put(sheet, `${column}${row}`, null);
  expect(typed(await one.read())).toEqual({ context: 'Le bilan' });
});

it('keeps a row that somebody added, and a text that stands there twice', async () => {
  const one = await desk();
  await one.typeAll(new Map([['preamble', 'Le premier']]));
  const last = Number(one.ownedCell('signatory').address.slice(1)) + 2;
  await one.put('Textes', `A${String(last)}`, 'Remerciements');
  await one.put('Textes', `C${String(last)}`, 'À tous');
  await one.put('Textes', `A${String(last + 1)}`, 'Préambule');
  await one.put('Textes', `C${String(last + 1)}`, 'Le second');
  const kept = ['textes | Remerciements | text: À tous', 'textes | Préambule | text: Le second'];
  expect(keptRows(await one.read())).toEqual(kept);
  await one.generate(SHEETS);
  await one.generate(SHEETS);
  const reading = await one.read();
  expect(keptRows(reading)).toEqual(kept);
  expect(typed(reading)).toEqual({ preamble: 'Le premier' });
});

it('finds the texts under headers and labels that somebody changed', async () => {
  const one = await desk();
  await one.typeAll(new Map([['preamble', 'Pourquoi']]));
  const { address } = one.ownedCell('preamble');
  await one.put('Textes', `A${address.slice(1)}`, 'Avant-propos');
  await one.put('Textes', 'C5', 'Nos textes');
  expect(typed(await one.read())).toEqual({ preamble: 'Pourquoi' });
});
