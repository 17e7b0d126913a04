import { Engine } from './engine/engine';
import { XdmHost } from './transports/xdm';
import { openOfficePage, type OfficeOptions, type OfficePage } from './transports/xdmJsdom';
import { requirementsOf } from './transports/requirements';
import { tinySheet, tinyWorkbook, type TinySheet } from './support/tinyModel';

let sheets: TinySheet[];
let settings: Map<string, unknown>;
let page: OfficePage | undefined;

async function open(options: OfficeOptions = {}): Promise<OfficePage> {
  sheets = [tinySheet('Suivi')];
  const engine = new Engine((context) => tinyWorkbook(sheets, context), {
    supports: requirementsOf(options.excelApi),
  });
  const document = { name: 'Feuille de route.xlsx', readOnly: false, settings };
  page = await openOfficePage(engine, document, options);
  return page;
}

beforeEach(() => {
  settings = new Map();
});

afterEach(() => {
  page?.close();
  page = undefined;
});

describe('office.js in an Excel on the web of our own', () => {
  it('is ready, in French, in the file that is open', async () => {
    const { Office } = (await open()).window;
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('fr-FR');
    expect(Office.context.document.url).toContain('Feuille%20de%20route.xlsx');
  });

  it('reads and writes the workbook', async () => {
    const { window, counters } = await open();
    await window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Suivi');
      sheet.load('name');
      await context.sync();
      sheet.name = `${sheet.name} 2026`;
      await context.sync();
    });
    expect(sheets[0]!.name).toBe('Suivi 2026');
    expect(counters.roundTrips).toBe(2);
  });

  it('hears of what others do', async () => {
    const { window } = await open();
    const heard = new Promise((resolve) => {
      void window.Excel.run(async (context) => {
        context.workbook.worksheets.onAdded.add((event) => {
          resolve(event.worksheetId);
          return Promise.resolve();
        });
        await context.sync();
        context.workbook.worksheets.add('Matrice');
        await context.sync();
      });
    });
    expect(await heard).toBe('{Matrice}');
  });

  it('knows which Excel it is in', async () => {
    const { Office, Excel } = (await open({ excelApi: '1.9' })).window;
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.2')).toBe(true);
    const run = Excel.run((context) => {
      context.workbook.comments.load('items/id');
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('speaks French where it speaks to people', async () => {
    const { Office } = (await open()).window;
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      Office.context.ui.displayDialogAsync('http://exemple.fr/aide.html', resolve);
    });
    expect(result.error.message).toContain('HTTPS');
    expect(result.error.name).toMatch(/erreur/i);
  });

  it('keeps settings in the file', async () => {
    settings.set('thème', 'sombre');
    const { Office } = (await open()).window;
    const kept = Office.context.document.settings;
    expect(kept.get('thème')).toBe('sombre');
    kept.set('choix', { onglet: 'Suivi' });
    const status = await new Promise((resolve) => {
      kept.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect(status).toBe('succeeded');
    expect([...settings]).toEqual([
      ['thème', 'sombre'],
      ['choix', { onglet: 'Suivi' }],
    ]);
  });

  it('runs commands of the ribbon, and Excel hears when they are done', async () => {
    const { window, host } = await open();
    window.Office.actions.associate('genererMatrice', (event: Office.AddinCommands.Event) => {
      void window.Excel.run(async (context) => {
        context.workbook.worksheets.add(`Matrice de ${event.source.id}`);
        await context.sync();
      }).then(() => {
        event.completed();
      });
    });
    const { status } = await host.invokeCommand('genererMatrice', 'Bouton1');
    expect(status).toBe(0);
    expect(sheets.map(({ name }) => name)).toEqual(['Suivi', 'Matrice de Bouton1']);
  });

  it('tells Excel of a command that the add-in does not have', async () => {
    const { host } = await open();
    expect(await host.invokeCommand('inconnue')).toMatchObject({ status: 11101 });
  });

  it('opens a dialog in Excel’s window, hears from it and of its end', async () => {
    const { window, host } = await open();
    const { value: dialog } = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      const address = `${window.location.origin}/aide.html`;
      const options = { displayInIframe: true, width: 30, height: 40 };
      window.Office.context.ui.displayDialogAsync(address, options, resolve);
    });
    expect(host.dialogs).toMatchObject([{ url: 'https://localhost:3000/aide.html', width: 30, height: 40 }]);
    const heard: unknown[] = [];
    dialog.addEventHandler(window.Office.EventType.DialogMessageReceived, (event) => heard.push(event));
    dialog.addEventHandler(window.Office.EventType.DialogEventReceived, (event) => heard.push(event));
    host.dialogs[0]!.send('bonjour');
    host.dialogs[0]!.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toMatchObject([{ message: 'bonjour' }, { error: 12006 }]);
    expect(host.dialogs).toEqual([]);
  });

  it('hears what the page in a dialog says to the page that opened it', () => {
    const said: string[] = [];
    const engine = new Engine(() => tinyWorkbook([]));
    const document = { name: 'Feuille de route.xlsx', readOnly: false, settings };
    const onMessageToParent = (message: string) => said.push(message);
    // No page in jsdom is another's frame, which a dialog has to be: this is what one posts in a browser.
    const host = new XdmHost(engine, document, { onMessageToParent }, () => undefined);
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: 'executeMethod',
        _data: { messageToParent: 'close', DdaMethod: { DispatchId: 144 } },
      }),
    );
    expect(said).toEqual(['close']);
  });

  it('reads the file in slices', async () => {
    const { Office } = (await open({ file: () => Uint8Array.of(80, 75, 3, 4, 20) })).window;
    const file = await new Promise<Office.File>((resolve) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4 }, (result) => {
        resolve(result.value);
      });
    });
    expect([file.size, file.sliceCount]).toEqual([5, 2]);
    const slice = await new Promise<Office.Slice>((resolve) => {
      file.getSliceAsync(1, (result) => {
        resolve(result.value);
      });
    });
    expect(slice.data).toEqual([20]);
  });

  it.each([
    ['a lost connection', 'lose', 'GeneralException'],
    ['someone typing in a cell', 'edit', 'InvalidOperationInCellEditMode'],
    ['a request too large', 'size', 'RequestPayloadSizeLimitExceeded'],
  ] as const)('learns of %s', async (_, what, code) => {
    const { window, faults } = await open();
    if (what === 'lose') faults.onRequest(1).lose({ done: false });
    if (what === 'edit') faults.onRequest(1).fail(code);
    const run = window.Excel.run((context) => {
      context.workbook.worksheets.add(what === 'size' ? 'x'.repeat(6_000_000) : 'Un');
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
    expect(sheets).toHaveLength(1);
  });

  it('shows the colours of the user’s Office', async () => {
    const theme = { bodyBackgroundColor: '#292929', isDarkTheme: true } as Office.OfficeTheme;
    const { Office } = (await open({ theme })).window;
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#292929');
  });
});
