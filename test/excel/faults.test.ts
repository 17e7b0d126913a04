import { Engine } from './engine/engine';
import { ModelError } from './engine/modelObject';
import { startEngine, type RunningClient } from './startEngine';
import { tinySheet, tinyWorkbook, type TinySheet } from './support/tinyModel';

let sheets: TinySheet[];
let engine: Engine;
let client: RunningClient;
let typing = false;

beforeEach(() => {
  sheets = [tinySheet('Suivi')];
  engine = new Engine(() => tinyWorkbook(sheets), {
    refuses: () => (typing ? new ModelError('InvalidOperationInCellEditMode') : undefined),
  });
  client = startEngine(engine);
});

afterEach(() => {
  typing = false;
  client.close();
});

/** Adds two sheets, each with a request of its own. */
async function addTwo(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Un');
    await context.sync();
    context.workbook.worksheets.add('Deux');
    await context.sync();
  });
}

const names = () => sheets.map(({ name }) => name);

describe('faults on demand', () => {
  it.each(['AccessDenied', 'ItemNotFound', 'GeneralException', 'InvalidOperationInCellEditMode'])(
    'a request fails with %s, and nothing of it is done',
    async (code) => {
      engine.faults.onRequest(2).fail(code);
      await expect(addTwo()).rejects.toMatchObject({ code });
      expect(names()).toEqual(['Suivi', 'Un']);
      expect(engine.counters.log[1]).toMatchObject({ failed: code });
    },
  );

  it('only that request: the next one is done again', async () => {
    engine.faults.onRequest(1).fail('GeneralException');
    await expect(addTwo()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(engine.faults.waiting).toBe(0);
    await addTwo();
    expect(names()).toEqual(['Suivi', 'Un', 'Deux']);
  });

  it('a request is half done: what came before the fault stays', async () => {
    engine.faults.onRequest(1).stopAfter(3);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add('Un');
      context.workbook.worksheets.add('Deux');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
    // Done: the workbook, its sheets, one more sheet.
    expect(names()).toEqual(['Suivi', 'Un']);
  });

  it('the connection is lost before Excel has done the request', async () => {
    engine.faults.onRequest(2).lose({ done: false });
    await expect(addTwo()).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(names()).toEqual(['Suivi', 'Un']);
  });

  it('the connection is lost after it: only the answer is missing', async () => {
    engine.faults.onRequest(2).lose({ done: true });
    await expect(addTwo()).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(names()).toEqual(['Suivi', 'Un', 'Deux']);
  });

  it('someone deletes a sheet between two requests', async () => {
    engine.faults.onRequest(2).before(() => sheets.splice(1, 1));
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Un');
      await context.sync();
      sheet.tabColor = '#1F3864';
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(names()).toEqual(['Suivi']);
  });

  it('one member fails wherever it is used', async () => {
    engine.faults.onMember('Worksheet.TabColor').fail('InvalidOperation');
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').tabColor = '#1F3864';
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidOperation',
      debugInfo: { errorLocation: 'Worksheet.tabColor' },
    });
    engine.faults.clear();
    await addTwo();
  });
});

describe('someone types in a cell', () => {
  beforeEach(() => {
    typing = true;
  });

  it('and requests are refused', async () => {
    await expect(addTwo()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('or wait for the end of it, if they are ready to', async () => {
    setTimeout(() => {
      typing = false;
    }, 20);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add('Un');
      await context.sync();
    });
    expect(typing).toBe(false);
    expect(names()).toEqual(['Suivi', 'Un']);
  });
});
