/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { excelTexts } from '../../../src/messages/fr/excel';

const code = readFileSync('src/taskpane/tooOld.js', 'utf8');
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const EDGE_HTML = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/64.0 Safari/537.36 Edge/18.19042';
const WEBVIEW2 = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0';
const WKWEBVIEW = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** What the page says once the file was run in an engine that calls itself so. */
function saidIn(userAgent: string): string {
  document.body.innerHTML = '<div id="root"></div>';
  const run = new Function('navigator', 'document', code) as (navigator: object, document: Document) => void;
  run({ userAgent }, document);
  return document.body.textContent;
}

it('says in the words of the messages which Excel is needed', () => {
  expect(saidIn(TRIDENT)).toBe(excelTexts.tooOld);
  expect(saidIn(EDGE_HTML)).toBe(excelTexts.tooOld);
  expect(document.querySelector('[role=alert]')).not.toBeNull();
});

it('says nothing where the program runs', () => {
  expect(saidIn(WEBVIEW2)).toBe('');
  expect(saidIn(WKWEBVIEW)).toBe('');
});

it('uses nothing newer than ES5', () => {
  expect(code.replace(/\/\*[^]*?\*\/|'[^']*'/g, '')).not.toMatch(/=>|`|\b(?:const|let|class|async)\b|\?\./);
});
