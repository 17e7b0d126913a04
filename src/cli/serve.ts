import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const FIRST_PORT = 3000;
const LAST_PORT = 3099;
/** Only this computer reaches the server. */
const HOST = '127.0.0.1';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sent with every file, so that workers, which no page's own policy reaches, may load our own files only as well. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

export interface Served {
  url: string;
  close(): void;
}

/** Serves a folder to this computer alone, on the first free port from 3000 on. Rejects when none is free. */
export async function serve(folder: string): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    void answer(root, request, response);
  });
  const port = await listen(server, FIRST_PORT);
  return {
    url: `http://${HOST}:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, HOST, () => {
        server.off('error', fail);
        done();
      });
    });
    return port;
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken || port >= LAST_PORT) throw error;
    return listen(server, port + 1);
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isHead = request.method === 'HEAD';
  if (request.method !== 'GET' && !isHead) return refuse(response, 405);
  const path = fileOf(root, request.url ?? '/');
  const size = path === undefined ? undefined : await sizeOf(path);
  if (path === undefined || size === undefined) return refuse(response, 404);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(extname(path) === '.js' && { 'Content-Security-Policy': POLICY }),
  });
  if (isHead) response.end();
  else createReadStream(path).pipe(response);
}

/** The file that an address speaks of; undefined for what lies outside the folder or is no address. */
function fileOf(root: string, address: string): string | undefined {
  try {
    const { pathname } = new URL(address, `http://${HOST}`);
    const path = resolve(root, `.${decodeURIComponent(pathname)}`);
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    return pathname.endsWith('/') ? resolve(path, 'index.html') : path;
  } catch {
    return undefined;
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
