// Reads the workbooks back: what a note puts between « » is in one of the cells it names, and where it says « vide » one of
// them is blank.
import { readFileSync, readdirSync } from 'node:fs';
import { XLSX } from '../../heldout4/build/kit.mjs';

const folder = new URL('..', import.meta.url);
const flat = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
let faults = 0;
for (const file of readdirSync(new URL('expected', folder)).sort()) {
  const name = file.replace('.json', '');
  const expected = JSON.parse(readFileSync(new URL(`expected/${file}`, folder), 'utf8'));
  const book = XLSX.read(readFileSync(new URL(`workbooks/${name}.xlsx`, folder)));
  const lines = [];
  const look = (place) => {
    const cut = place.lastIndexOf('!');
    const sheet = book.Sheets[place.slice(0, cut)];
    if (!sheet || !/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(place.slice(cut + 1))) {
      faults += 1;
      lines.push(`  FAUTE ${place} n’existe pas`);
    }
    const cell = sheet?.[place.slice(cut + 1)];
    return flat(String(cell?.w ?? cell?.v ?? ''));
  };
  for (const { codes, cells, note } of expected.mistakes) {
    const shown = cells.map(look);
    const quoted = [...note.matchAll(/« (.+?) »/g)].map(([, words]) => flat(words));
    const absent = quoted.filter((words) => !shown.some((text) => text.includes(words)));
    const filled = /\bvide\b/.test(note) && shown.every(Boolean);
    if (!quoted.length || absent.length || filled) {
      faults += 1;
      lines.push(`  FAUTE ${note} ${absent.join(', ')}`);
    }
    lines.push(`  ${codes.join('/')} ${note} <- ${cells[0]}=${shown[0].slice(0, 50)}`);
  }
  for (const { cells } of expected.consequences) (cells ?? []).forEach(look);
  process.stdout.write(
    `${name} : ${book.SheetNames.length} feuilles ; ${expected.actions} actions, ${expected.mistakes.length} fautes\n`,
  );
  if (lines.length && (process.argv.includes('--detail') || faults))
    process.stdout.write(`${lines.join('\n')}\n`);
}
if (faults) process.exitCode = 1;
