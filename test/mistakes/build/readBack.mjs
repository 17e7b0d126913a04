// Reads the workbooks of a set back, without the scripts that made them: each place that an expected file names is on its
// sheet, and each planted mistake passes the checks of its set on what stands in its cells.
import { readFileSync, readdirSync } from 'node:fs';
import { XLSX } from '../../heldout4/build/kit.mjs';

const flat = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * folder: that of the set; checks: what each mistake must pass, from its note and its cells (place, sheet, text shown,
 * cell of the library) to what is wrong, in a few words, or nothing; ranges: whether a place may be one (« F!A1:C1 »).
 */
export function readBack(folder, checks, { ranges = false } = {}) {
  let faults = 0;
  for (const file of readdirSync(new URL('expected', folder)).sort()) {
    const name = file.replace('.json', '');
    const expected = JSON.parse(readFileSync(new URL(`expected/${file}`, folder), 'utf8'));
    const book = XLSX.read(readFileSync(new URL(`workbooks/${name}.xlsx`, folder)));
    const read = (place) => look(book, place);
    say(
      `${name} : ${book.SheetNames.length} feuilles ; ${expected.actions} actions, ${expected.mistakes.length} fautes`,
    );
    const wrong = [...expected.mistakes, ...expected.consequences]
      .flatMap(({ cells = [] }) => cells)
      .filter((place) => !exists(book, place, ranges))
      .map((place) => `${place} n’existe pas`);
    for (const { codes, cells, note } of expected.mistakes) {
      const shown = cells.map(read);
      for (const check of checks) wrong.push(...[check(note, shown)].flat().map((why) => `${note} : ${why}`));
      const beside = shown.map(({ text }, k) => `${cells[k]} = ${text.slice(0, 60)}`);
      if (process.argv.includes('--detail')) say(`  ${codes.join('/')} ${note} <- ${beside.join(' | ')}`);
    }
    for (const line of wrong) say(`  FAUTE ${line}`);
    faults += wrong.length;
  }
  say(faults ? `${faults} fautes` : 'tout concorde');
  if (faults) process.exitCode = 1;
}

/** One cell at least is filled. */
export const filled = (note, cells) => (cells.some(({ text }) => text) ? [] : 'rien n’y est écrit');

/** What the note puts between « » stands in one of its cells; it puts something. */
export function quoted(note, cells) {
  const all = [...note.matchAll(/« (.+?) »/g)].map(([, words]) => flat(words));
  if (!all.length) return 'la note ne cite rien';
  return all
    .filter((words) => !cells.some(({ text }) => text.includes(words)))
    .map((words) => `« ${words} » absent`);
}

/** Where the note says so, one of its cells at least is as the test wants. */
export const where = (said, test, why) => (note, cells) => (!said.test(note) || cells.some(test) ? [] : why);

/** Where the note says « vide », in the words of the set, one of its cells is blank. */
export const blank = (said) => where(said, ({ text }) => !text, 'rien de vide');

function split(place) {
  const cut = place.lastIndexOf('!');
  return [place.slice(0, cut), place.slice(cut + 1)];
}

function look(book, place) {
  const [name, at] = split(place);
  const sheet = book.Sheets[name];
  const cell = sheet?.[at];
  return { at, sheet, cell, text: flat(String(cell?.w ?? cell?.v ?? '')) };
}

function exists(book, place, ranges) {
  const [name, at] = split(place);
  const sheet = book.Sheets[name];
  if (!sheet || !(ranges ? /^[A-Z]+\d+(:[A-Z]+\d+)?$/ : /^[A-Z]+\d+$/).test(at)) return false;
  const { e: last } = XLSX.utils.decode_range(sheet['!ref']);
  const { e } = XLSX.utils.decode_range(at);
  return e.r <= last.r && e.c <= last.c;
}
