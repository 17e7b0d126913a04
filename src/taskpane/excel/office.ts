/** What the pane needs of Office's client: the part of the global `Office` that it asks. */
export interface OfficeClient {
  onReady(): Promise<{ host: unknown }>;
  context: {
    /** Missing where Office does not tell its theme. */
    officeTheme?: OfficeLook;
    platform?: unknown;
    requirements: { isSetSupported(name: string, version: string): boolean };
  };
}

/** Office's theme; `isDarkTheme` is missing in older Offices. */
export interface OfficeLook {
  isDarkTheme?: boolean;
  /** `#RRGGBB`. */
  bodyBackgroundColor?: string;
}

/** What the manifest asks for as well; an Excel that opens the page without looking at it is told by the page. */
const NEEDED = '1.13';

/** Where the page was opened; `blocked`: a page for Excel that could not load office.js. */
export type Place = 'excel' | 'too-old' | 'browser' | 'blocked';

/**
 * Where the page was opened. Waits as long as Office takes to answer, which may be for ever.
 *
 * @param script The element that loads office.js; null on a page that does not.
 * @param office Gives `Office` once office.js is there.
 */
export async function whereOpened(
  script: HTMLScriptElement | null,
  office: () => OfficeClient | undefined,
): Promise<Place> {
  if (!script) return 'browser';
  if (!office() && script.defer) await endOfLoading(script);
  const client = office();
  if (!client) return 'blocked';
  const { host } = await client.onReady();
  if (host !== 'Excel') return 'browser';
  return client.context.requirements.isSetSupported('ExcelApi', NEEDED) ? 'excel' : 'too-old';
}

/** A script that is deferred behind this program tells how it went; any other has been run, or could not be loaded. */
function endOfLoading(script: HTMLScriptElement): Promise<void> {
  return new Promise((end) => {
    const over = (): void => {
      end();
    };
    script.addEventListener('load', over);
    script.addEventListener('error', over);
  });
}

/** The web views of these show a page of the web and save nothing of it. */
const WITHOUT_DOWNLOADS: readonly unknown[] = ['Mac', 'iOS', 'Android'];

/** Whether a page in this Office can save a file among the user's downloads. */
export function savesFiles({ context: { platform } }: OfficeClient): boolean {
  return !WITHOUT_DOWNLOADS.includes(platform);
}
