import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { PATIENCE } from './pane';

/** Where the built page for Excel loads office.js from. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';

/**
 * The page for Excel with an Office that a few lines play, enough to begin: there is no workbook behind it. The pane in a
 * whole Excel has pages of its own.
 */
export interface OfficePage {
  page: Page;
  /** The addresses of the scripts that were asked for. */
  scripts: string[];
}

/** Code of an Office with this host, that can do what is in ExcelApi up to `highest`. */
export function office(host: string | null, highest = '1.21'): string {
  return `window.Office = {
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)} }),
    context: {
      officeTheme: { isDarkTheme: true },
      requirements: { isSetSupported: (_, version) => Number(version) <= ${highest} },
    },
  };`;
}

export async function openOfficePage(
  browser: Browser,
  served: string,
  answer: (route: Route) => Promise<void> | void,
  options: BrowserContextOptions & { before?: (page: Page) => Promise<void> } = {},
): Promise<OfficePage> {
  const { before, ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...contextOptions });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.route(OFFICE_JS, answer);
  await before?.(page);
  await page.goto(`${served}taskpane.html`, { waitUntil: 'commit' });
  return { page, scripts };
}

/** Answers the request for office.js with this code. */
export const answerWith =
  (body: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ contentType: 'text/javascript', body });
