import { Engine, type EngineOptions } from './engine/engine';
import { NOTHING, type ModelObject } from './engine/modelObject';
import { startEngine, type RunningClient } from './startEngine';
import { requirementsOf } from './transports/requirements';
import { tinySheet, tinyWorkbook, type TinySheet } from './support/tinyModel';

let engine: Engine;
let client: RunningClient | undefined;

/** Opens an Excel that knows little, with Microsoft's client on it. */
function open(sheets: TinySheet[], options: EngineOptions = {}): void {
  engine = new Engine((context) => tinyWorkbook(sheets, context), options);
  client = startEngine(engine);
}

function openModel(root: ModelObject): void {
  engine = new Engine(() => root);
  client = startEngine(engine);
}

afterEach(() => {
  client?.close();
  client = undefined;
});

describe('what the client asks, our Excel answers', () => {
  it('adds, renames and lists sheets', async () => {
    open([tinySheet('Suivi')]);
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add('Nouvelle').name = 'Matrice';
      sheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Suivi', 'Matrice']);
  });

  it('answers loads along the way from object to object', async () => {
    open([tinySheet('Suivi')]);
    const { name, rows } = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Suivi').getRange();
      range.load('rowCount, worksheet/name');
      await context.sync();
      return { name: range.worksheet.name, rows: range.rowCount };
    });
    expect([name, rows]).toEqual(['Suivi', 2]);
  });

  it('answers properties given as an object, and some items of many', async () => {
    open(['Un', 'Deux', 'Trois'].map((name) => tinySheet(name)));
    const seen = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(seen).toEqual(['Deux']);
  });

  it('writes several properties that are set together', async () => {
    const sheet = tinySheet('Suivi');
    open([sheet]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').set({ name: 'Matrice', tabColor: '#1F3864' });
      await context.sync();
    });
    expect(sheet).toMatchObject({ name: 'Matrice', color: '#1F3864' });
  });

  it('makes a null object of what does not exist, and of all that hangs on it', async () => {
    open([tinySheet('Suivi')]);
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Absente');
      const cells = sheet.getRange();
      cells.load('values');
      const used = context.workbook.worksheets.getItem('Suivi').getUsedRangeOrNullObject();
      sheet.delete();
      await context.sync();
      return [sheet.isNullObject, cells.isNullObject, used.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });

  it('takes objects as arguments', async () => {
    open([tinySheet('Suivi', 3)]);
    const rows = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Suivi').getRange();
      const two = all.getRow(1).getBoundingRect(all.getRow(2));
      two.load('rowCount');
      await context.sync();
      return two.rowCount;
    });
    expect(rows).toBe(2);
  });

  it('writes more than 1,500 cells, which the client sends in pieces of one request', async () => {
    const sheet = tinySheet('Suivi', 1000, 4);
    open([sheet]);
    const values = Array.from({ length: 1000 }, (_, row) => [row, 'a', 'b', 'c']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').getRange().values = values;
      await context.sync();
    });
    expect(sheet.cells).toEqual(values);
    expect(engine.counters.roundTrips).toBe(1);
    expect(engine.counters.log[0]!.asked).toContain('set Range.Values (3)');
  });

  it('keeps a range from one request to the next, and lets it go after the run', async () => {
    open([tinySheet('Suivi')]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Suivi').getRange();
      range.load('rowCount');
      await context.sync();
      expect(engine.references.size).toBe(1);
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await new Promise(setImmediate);
    expect(engine.references.size).toBe(0);
  });

  it('tells of an event after the answer to the request that caused it', async () => {
    open([tinySheet('Suivi')]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add((event) => {
        heard.push(`event ${event.worksheetId}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.add('Matrice');
      await context.sync();
      heard.push('answer');
    });
    await new Promise(setImmediate);
    expect(heard).toEqual(['answer', 'event {Matrice}']);
  });
});

describe('our Excel is strict', () => {
  it('refuses what its model does not list, naming it', async () => {
    open([tinySheet('Suivi')]);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').pageLayout.orientation = 'Landscape';
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'Our Excel has no PageLayout.Orientation.',
      debugInfo: { errorLocation: 'PageLayout.orientation' },
    });
  });

  it('refuses a load of everything, where not everything is modelled', async () => {
    open([tinySheet('Suivi')]);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('answers the errors of Excel, with what was done before them', async () => {
    const sheets = [tinySheet('Suivi')];
    open(sheets);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add('Matrice');
      context.workbook.worksheets.getItem('Absente').name = 'Autre';
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(sheets.map(({ name }) => name)).toEqual(['Suivi', 'Matrice']);
  });

  it.each<[string, ModelObject, string]>([
    [
      'a member that the client does not know',
      { type: 'Workbook', members: { properties: { Nmae: { get: () => '' } } } },
      'The client knows no property Workbook.Nmae.',
    ],
    [
      'a value to write that the client only reads',
      {
        type: 'Workbook',
        members: { properties: { ReadOnly: { get: () => false, set: () => undefined } } },
      },
      'The client never writes Workbook.ReadOnly.',
    ],
    [
      'an object of another class than the client makes of it',
      {
        type: 'Workbook',
        members: { navigations: { Worksheets: () => ({ type: 'Range', members: {} }) } },
      },
      'Workbook.Worksheets answers a Range; the client makes a WorksheetCollection of it.',
    ],
    [
      'a member that breaks down',
      {
        type: 'Workbook',
        members: { navigations: { Worksheets: () => (NOTHING as unknown as () => never)() } },
      },
      'Workbook.Worksheets failed: TypeError',
    ],
  ])('throws %s as a fault of the model, even where it was caught', async (_, root, message) => {
    openModel(root);
    const caught = await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(caught).toMatchObject({ name: 'ModelFault' });
    expect(() => client?.close()).toThrow(message);
    client = undefined;
  });

  it('lets an older Excel refuse what came after it', async () => {
    open([tinySheet('Suivi')], { supports: requirementsOf('1.8') });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const run = Excel.run((context) => {
      context.workbook.worksheets.getItem('Suivi').pageLayout.load('orientation');
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('our Excel counts', () => {
  it('round trips, actions and bytes, and what each request asked', async () => {
    open([tinySheet('Suivi')]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Suivi');
      sheet.load('name');
      await context.sync();
      await context.sync();
      sheet.tabColor = '#1F3864';
      await context.sync();
    });
    const { roundTrips, log, bytesSent, bytesReceived, largestRequest } = engine.counters;
    expect(roundTrips).toBe(2);
    expect(log.map(({ asked }) => asked)).toEqual([
      ['WorksheetCollection.GetItem', 'load Worksheet name'],
      ['WorksheetCollection.GetItem', 'set Worksheet.TabColor'],
    ]);
    expect(bytesSent).toBe(log[0]!.bytesSent + log[1]!.bytesSent);
    expect(largestRequest).toBe(Math.max(log[0]!.bytesSent, log[1]!.bytesSent));
    expect(bytesReceived).toBeGreaterThan(50);
  });

  it('no request that only lets go of kept objects', async () => {
    open([tinySheet('Suivi')]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').getRange().load('rowCount');
      await context.sync();
    });
    await new Promise(setImmediate);
    expect(engine.counters.roundTrips).toBe(1);
  });

  it('from zero again when asked to', async () => {
    open([tinySheet('Suivi')]);
    await Excel.run((context) => {
      context.workbook.worksheets.load('items/name');
      return context.sync();
    });
    engine.counters.reset();
    expect(engine.counters).toMatchObject({ roundTrips: 0, bytesSent: 0, log: [] });
  });
});

describe('our Excel has the limits of Excel on the web', () => {
  const long = 'é'.repeat(3_000_000);

  it('refuses a request of more than 5 MB, and does nothing of it', async () => {
    const sheets = [tinySheet('Suivi')];
    open(sheets);
    const run = Excel.run((context) => {
      context.workbook.worksheets.add(long);
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(sheets).toHaveLength(1);
  });

  it('refuses to answer more than 5 MB', async () => {
    open([tinySheet(long)]);
    const run = Excel.run((context) => {
      context.workbook.worksheets.load('items/name');
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('or other ones', async () => {
    open([tinySheet(long)], { limits: { request: Infinity, response: Infinity } });
    const run = Excel.run((context) => {
      context.workbook.worksheets.load('items/name');
      return context.sync();
    });
    await expect(run).resolves.toBeUndefined();
  });
});
