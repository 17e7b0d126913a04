import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../src/cli/serve';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', 'index.html'), '<h1>Volet</h1>');
  await writeFile(join(folder, 'site', 'a.js'), 'export {}');
  await writeFile(join(folder, 'site', 'plan été.xlsx'), 'PK');
  served = await serve(join(folder, 'site'));
});

afterAll(async () => {
  served.close();
  await rm(folder, { recursive: true });
});

/** A request as it is written, without the cleaning that clients do of an address. */
function raw(path: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('close', () => {
      done(text);
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

it('serves to this computer alone', () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:3\d{3}\/$/);
});

it.each([
  ['', 'text/html; charset=utf-8'],
  ['a.js?x=1', 'text/javascript; charset=utf-8'],
  ['plan%20%C3%A9t%C3%A9.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('serves « %s » as %s', async (path, type) => {
  const response = await fetch(served.url + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

it('keeps workers, which no page’s policy reaches, to our own files', async () => {
  const response = await fetch(`${served.url}a.js`);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/absent.js', '/%E0%A4%A'])(
  'serves nothing at %s',
  async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404/);
    expect(answer).not.toContain('secret');
  },
);

it('takes no data', async () => {
  expect((await fetch(served.url, { method: 'POST', body: 'x' })).status).toBe(405);
});

it('takes the next port when one is taken', async () => {
  const second = await serve(folder);
  expect(second.url).not.toBe(served.url);
  expect(await (await fetch(`${second.url}secret.txt`)).text()).toBe('secret');
  second.close();
});
