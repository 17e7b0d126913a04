import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { ChromiumExcel, type ChromiumOptions } from '../excel/transports/chromium/chromiumExcel';
import { openWorkbook } from '../excel/workbook/openWorkbook';
import type { ExcelSheet, ExcelWorkbook } from '../excel/workbook/workbook';
import type { Stage } from './cases/case';
import { PaneView } from './paneView';

/** Folder of the built add-in. */
export const BUILT = 'dist';

/** The built pane in an Excel of our own, with a workbook open. */
export class ExcelPane extends PaneView {
  readonly page: Page;

  private constructor(
    readonly excel: ChromiumExcel,
    readonly frame: Frame,
  ) {
    super(frame);
    this.page = excel.page;
  }

  /** @param book the workbook, or the path of a file to open */
  static async open(
    stage: Stage,
    book: ExcelWorkbook | string,
    options: Omit<ChromiumOptions, 'addin'> = {},
  ): Promise<ExcelPane> {
    const excel = await openExcel(stage, book, options);
    return new ExcelPane(excel, await excel.openPane());
  }

  /** What the add-in asked of Excel, and what shall go wrong with it. */
  get engine(): ChromiumExcel['engine'] {
    return this.excel.engine;
  }

  /** Clicks one of the buttons that make a sheet, and waits until it is made, so many milliseconds at most. */
  async make(button: string, sheet: string, timeout = 20_000): Promise<void> {
    await this.view.getByRole('button', { name: button }).click();
    await this.view.getByText(`La feuille « ${sheet} » est dans le classeur.`).waitFor({ timeout });
  }

  /** Ends it, and tells what went wrong behind it. */
  close(): Promise<void> {
    return this.excel.close();
  }
}

/** An Excel with a workbook and no page of the add-in. */
export async function openExcel(
  { browser }: Stage,
  book: ExcelWorkbook | string,
  options: Omit<ChromiumOptions, 'addin'> = {},
): Promise<ChromiumExcel> {
  const workbook = typeof book === 'string' ? await openFile(book) : book;
  return ChromiumExcel.open(browser, workbook, { addin: BUILT, ...options });
}

export async function openFile(path: string): Promise<ExcelWorkbook> {
  return openWorkbook(new Uint8Array(await readFile(path)), path.slice(path.lastIndexOf('/') + 1));
}

/** The sheet of this name; throws when there is none. */
export function sheetOf({ sheets }: ExcelWorkbook, name: string): ExcelSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** Everything about sheets as one text, to be compared with itself later. */
export function asText(sheets: readonly ExcelSheet[]): string {
  return JSON.stringify(sheets, (_, value: unknown) =>
    value instanceof Map ? [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : value,
  );
}
