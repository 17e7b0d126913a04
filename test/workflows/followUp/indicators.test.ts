import { FileHost } from '../../../src/hosts/file/fileHost';
import { serialOfDate } from '../../../src/workbook/serialDates';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import {
  FOLLOW_UP,
  followed,
  idOf,
  indicatorDesk,
  indicators,
  LETTERS,
  PIX,
  typeOf,
} from '../../support/indicatorDesk';
import { InterruptedHost } from '../../support/interruptedHost';
import { SnapshotHost } from '../../support/snapshotHost';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

const JUNE = serialOfDate('2024-06-30');
const SEPTEMBER = serialOfDate('2024-09-01');
const TYPED = [
  'Nombre de lettres: 4 au 2024-06-30 sur 12',
  'Taux de certification: 55 au 2024-06-30 sur 85 En hausse.',
];

async function typedDesk(): Promise<Desk> {
  const desk = await indicatorDesk();
  await typeOf(desk, 'Nombre de lettres', { current: 4, currentDate: JUNE });
  await typeOf(desk, 'Taux de certification', {
    target: 0.85,
    current: 0.55,
    currentDate: JUNE,
    comment: 'En hausse.',
  });
  return desk;
}

/** The same workbook with one of its sheets as somebody else left it. */
async function changed(desk: Desk, change: (sheet: SheetSnapshot) => SheetSnapshot[]): Promise<SnapshotHost> {
  const { sheets } = await desk.host.read();
  const host = new SnapshotHost(sheets.flatMap((one) => (one.generated === 'suivi' ? change(one) : [one])));
  await host.state.save(await desk.host.state.load());
  return host;
}

const rowOf = (sheet: SheetSnapshot, text: string): number =>
  sheet.cells.find(({ cell }) => cell.text === text)!.row;
const said = async (host: SnapshotHost): Promise<string[]> => followed((await readWorkbook(host)).roadmap);

it('what is typed counts, and is still there when the sheets are made anew', async () => {
  const desk = await typedDesk();
  expect(followed((await desk.read()).roadmap)).toEqual(TYPED);
  await desk.generate(FOLLOW_UP);
  await desk.generate(FOLLOW_UP);
  expect(followed((await desk.read()).roadmap)).toEqual(TYPED);
});

it('a workbook in which nobody typed reads as before its sheets were made', async () => {
  const sheet = indicators(LETTERS, PIX);
  const { roadmap: before } = await readWorkbook(hostOf(sheet));
  const { roadmap } = await (await indicatorDesk()).read();
  expect(roadmap).toEqual(before);
});

describe('rows and columns', () => {
  it('may be sorted', async () => {
    const host = await changed(await typedDesk(), (sheet) => {
      const [one, other] = [rowOf(sheet, 'Nombre de lettres'), rowOf(sheet, 'Taux de certification')];
      const swap = (row: number): number => (row === one ? other : row === other ? one : row);
      return [{ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: swap(cell.row) })) }];
    });
    expect(await said(host)).toEqual(TYPED);
  });

  it('that are deleted come back as they were when the sheet was made', async () => {
    const desk = await typedDesk();
    await desk.generate(FOLLOW_UP);
    const host = await changed(desk, (sheet) => {
      const gone = rowOf(sheet, 'Nombre de lettres');
      return [{ ...sheet, cells: sheet.cells.filter(({ row }) => row !== gone) }];
    });
    expect(await said(host)).toEqual(TYPED);
    const without = await changed(desk, () => []);
    expect(await said(without)).toEqual(TYPED);
  });

  it('lose nothing where somebody renamed a header', async () => {
    const host = await changed(await typedDesk(), (sheet) => [
      {
        ...sheet,
        cells: sheet.cells.map((one) =>
          one.cell.text === 'Valeur' ? { ...one, cell: { value: 'Mesure 2024', text: 'Mesure 2024' } } : one,
        ),
      },
    ]);
    expect(await said(host)).toEqual(TYPED);
  });

  it('of a copy that somebody made say nothing', async () => {
    const host = await changed(await typedDesk(), (sheet) => [
      {
        ...sheet,
        name: 'Suivi (2)',
        cells: sheet.cells.map((one) =>
          one.cell.value === 4 ? { ...one, cell: { value: 9, text: '9' } } : one,
        ),
      },
      sheet,
    ]);
    expect(await said(host)).toEqual(TYPED);
  });

  it('copied below each other keep what both say', async () => {
    const host = await changed(await typedDesk(), (sheet) => {
      const [row, last] = [rowOf(sheet, 'Nombre de lettres'), Math.max(...sheet.cells.map((one) => one.row))];
      const copy = sheet.cells
        .filter((one) => one.row === row)
        .map((one) => (one.cell.value === 4 ? { ...one, cell: { value: 9, text: '9' } } : one));
      return [{ ...sheet, cells: [...sheet.cells, ...copy.map((one) => ({ ...one, row: last + 1 }))] }];
    });
    const { roadmap } = await readWorkbook(host);
    expect(followed(roadmap)).toEqual(TYPED);
    expect(roadmap.kept?.map(({ id, label, values }) => [id, label, values['current']?.text])).toEqual([
      [undefined, 'Nombre de lettres', '9'],
    ]);
  });
});

describe('an indicator', () => {
  it('keeps what was typed of it when it is renamed', async () => {
    const desk = await typedDesk();
    await desk.generate(FOLLOW_UP);
    const renamed = LETTERS.map((text) => text.replace('Nombre de lettres', 'Nombre de lettres publiées'));
    await desk.retype(indicators(renamed, PIX));
    expect(followed((await desk.read()).roadmap)[0]).toBe(
      'Nombre de lettres publiées: 4 au 2024-06-30 sur 12',
    );
  });

  it('that is deleted and comes back has it again', async () => {
    const desk = await typedDesk();
    await desk.retype(indicators(PIX));
    await desk.generate(FOLLOW_UP);
    await desk.generate(FOLLOW_UP);
    const { kept = [] } = (await desk.read()).roadmap;
    expect(kept.map(({ label, values }) => [label, Object.keys(values)])).toEqual([
      ['Nombre de lettres', ['current', 'currentDate']],
    ]);
    await desk.retype(indicators(LETTERS, PIX));
    const { roadmap } = await desk.read();
    expect([followed(roadmap), roadmap.kept]).toEqual([TYPED, undefined]);
  });
});

it('a value over which a later one is typed becomes one of « Relevés », also when that is made later', async () => {
  const desk = await typedDesk();
  await desk.generate(FOLLOW_UP);
  await typeOf(desk, 'Taux de certification', { current: 0.6, currentDate: SEPTEMBER });
  const history = async (): Promise<unknown[]> => {
    const { roadmap } = await desk.read();
    return (roadmap.readings ?? []).map(({ label, value, date }) => [label, value?.text, date?.date]);
  };
  const expected = [['Taux de certification', '55%', '2024-06-30']];
  expect(await history()).toEqual(expected);
  await desk.generate(['suivi']);
  expect(await history()).toEqual(expected);
  await desk.generate(FOLLOW_UP);
  await desk.generate(FOLLOW_UP);
  expect(await history()).toEqual(expected);
  const { roadmap } = await desk.read();
  expect(followed(roadmap)[1]).toBe('Taux de certification: 60 au 2024-09-01 sur 85 En hausse.');
  expect(roadmap.indicators[1]!.history.map(({ value, date }) => [value, date])).toEqual([
    [55, '2024-06-30'],
  ]);
});

it('a later value of « Relevés » is the current one, and the one before it is kept', async () => {
  const desk = await typedDesk();
  await desk.generate(FOLLOW_UP);
  const cell = (id: string): { sheet: string; address: string } => desk.ownedCell(`1/${id}`);
  for (const [id, value] of [
    ['indicator', 'Nombre de lettres'],
    ['date', SEPTEMBER],
    ['value', 7],
  ] as const)
    await desk.put(cell(id).sheet, cell(id).address, value);
  for (let times = 0; times < 3; times++) {
    const { roadmap } = await desk.read();
    expect(followed(roadmap)[0]).toBe('Nombre de lettres: 7 au 2024-09-01 sur 12');
    expect(roadmap.readings?.map(({ value, date }) => [value?.number, date?.date])).toEqual([
      [7, '2024-09-01'],
      [4, '2024-06-30'],
    ]);
    await desk.generate(FOLLOW_UP);
  }
});

it('what was to be written where a write is stopped half-way counts', async () => {
  const host = new InterruptedHost(hostOf(indicators(LETTERS, PIX)));
  const desk = await Desk.with(host);
  await desk.generate(FOLLOW_UP);
  await typeOf(desk, 'Nombre de lettres', { current: 4, currentDate: JUNE });
  await typeOf(desk, 'Taux de certification', { target: 0.85, comment: 'En hausse.', unit: null });
  host.stops = true;
  await expect(desk.generate(FOLLOW_UP)).rejects.toMatchObject({ code: 'connection-lost' });
  host.stops = false;
  const expected = ['Nombre de lettres: 4 au 2024-06-30 sur 12', 'Taux de certification: sur 85 En hausse.'];
  expect(followed((await desk.read()).roadmap)).toEqual(expected);
  await desk.generate(FOLLOW_UP);
  expect(followed((await desk.read()).roadmap)).toEqual(expected);
});

it('the state keeps what is not empty, and no more with every time', async () => {
  const desk = await typedDesk();
  await desk.generate(FOLLOW_UP);
  const { generated } = await desk.host.state.load();
  const id = await idOf(desk, 'Nombre de lettres');
  expect(generated['suivi']).toMatchObject({ [`target/${id}`]: '12', [`currentDate/${id}`]: '2024-06-30' });
  expect(Object.values(generated['suivi']!)).not.toContain('');
  await desk.generate(FOLLOW_UP);
  expect((await desk.host.state.load()).generated).toEqual(generated);
});

it('a day of reference that was typed counts for the checks, until it is emptied', async () => {
  const desk = await indicatorDesk();
  const { sheet, address } = desk.ownedCell('paramètres/date');
  await desk.put(sheet, address, JUNE);
  const settings = async (): Promise<unknown> => (await desk.read()).state.settings;
  expect(await settings()).toEqual({ 'paramètres/date': '2024-06-30' });
  await desk.generate(FOLLOW_UP);
  expect(await settings()).toEqual({ 'paramètres/date': '2024-06-30' });
  await desk.put(sheet, address, null);
  expect(await settings()).toEqual({});
});

it('is read from a file as from the workbook it was saved from', async () => {
  const desk = await typedDesk();
  const bytes = await (desk.host as FileHost).bytes();
  expect(followed((await readWorkbook(new FileHost(bytes, 'essai.xlsx'))).roadmap)).toEqual(TYPED);
});
