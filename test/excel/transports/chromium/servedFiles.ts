import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import { clientFolder } from '../../client/clientFiles';
import { addinOrigin, cdn, excelOrigin } from '../xdmContext';

const HOST_PAGE = new URL('./hostPage.html', import.meta.url);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFiles {
  /** Folder of the built add-in. */
  addin: string;
  /** What becomes of office.js: a wall lets nothing of it through, or it comes when something has ended. */
  officeJs?: 'blocked' | Promise<unknown>;
  /** Told every address that is asked for. */
  asked: (address: string) => void;
  /** Told of what nobody serves. */
  refused: (address: string) => void;
}

/** The whole Internet of our Excel: its own page, the built add-in, and office.js. No request leaves the computer. */
export async function serveFiles(context: BrowserContext, files: ServedFiles): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    files.asked(address.href);
    const path = pathOf(address, files.addin);
    if (address.href.startsWith(cdn) && files.officeJs === 'blocked') await route.abort('blockedbyclient');
    else if (path === undefined) {
      files.refused(address.href);
      await route.abort();
    } else {
      if (address.href.startsWith(cdn)) await files.officeJs;
      await fulfil(route, path);
    }
  });
}

function pathOf({ href, origin, pathname }: URL, addin: string): string | undefined {
  if (href === `${excelOrigin}/`) return fileURLToPath(HOST_PAGE);
  if (origin === addinOrigin) return fileIn(addin, pathname);
  return href.startsWith(cdn)
    ? fileIn(clientFolder, pathname.slice(new URL(cdn).pathname.length))
    : undefined;
}

function fileIn(folder: string, address: string): string | undefined {
  const path = join(resolve(folder), decodeURIComponent(address));
  const isInside = path.startsWith(resolve(folder) + sep);
  return isInside && statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

function fulfil(route: Route, path: string): Promise<void> {
  return route.fulfill({
    contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path),
  });
}
