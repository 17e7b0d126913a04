/** @jest-environment jsdom */
import { savesFiles, whereOpened, type OfficeClient } from '../../../src/taskpane/excel/office';

/** The element of a page for Excel, deferred behind the program as the build writes it. */
function officeScript({ defer = true } = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.defer = defer;
  return script;
}

function client(host: string | null, highest = 1.21): OfficeClient {
  return {
    onReady: () => Promise.resolve({ host }),
    context: {
      requirements: { isSetSupported: (name, version) => name === 'ExcelApi' && Number(version) <= highest },
    },
  };
}

it('is in Excel where Office says so and can do what is needed', async () => {
  expect(await whereOpened(officeScript(), () => client('Excel'))).toBe('excel');
  expect(await whereOpened(officeScript(), () => client('Excel', 1.13))).toBe('excel');
});

it('finds an Excel too old for the program', async () => {
  expect(await whereOpened(officeScript(), () => client('Excel', 1.12))).toBe('too-old');
});

it('is in a browser on a page without office.js, and where Office has no host', async () => {
  expect(await whereOpened(null, () => undefined)).toBe('browser');
  expect(await whereOpened(officeScript(), () => client(null))).toBe('browser');
});

it('waits for office.js, and is blocked when that cannot be loaded', async () => {
  const page: { office?: OfficeClient } = {};
  const script = officeScript();
  const arriving = whereOpened(script, () => page.office);
  page.office = client('Excel');
  script.dispatchEvent(new Event('load'));
  expect(await arriving).toBe('excel');

  const failing = officeScript();
  const place = whereOpened(failing, () => undefined);
  failing.dispatchEvent(new Event('error'));
  expect(await place).toBe('blocked');
});

it('does not wait for a script that was to be run before the program', async () => {
  expect(await whereOpened(officeScript({ defer: false }), () => undefined)).toBe('blocked');
});

it('saves files everywhere but where Office shows pages in a view of the system that does not', () => {
  const on = (platform: unknown): boolean =>
    savesFiles({ ...client('Excel'), context: { ...client('Excel').context, platform } });
  expect([undefined, 'PC', 'OfficeOnline', 'Mac', 'iOS'].map(on)).toEqual([true, true, true, false, false]);
});
