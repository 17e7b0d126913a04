// Reads the workbooks back: what a note puts between « » is in one of the cells it names; where it says « est vide » one of
// them is blank, « en texte » one that looks like a date or a number is text. Each place named must exist in its sheet.
import { readFileSync, readdirSync } from 'node:fs';
import { XLSX } from '../../heldout4/build/kit.mjs';

const folder = new URL('..', import.meta.url);
const detailed = process.argv.includes('--detail');
const flat = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const say = (line) => process.stdout.write(`${line}\n`);

for (const file of readdirSync(new URL('expected', folder)).sort()) {
  const name = file.replace('.json', '');
  const expected = JSON.parse(readFileSync(new URL(`expected/${file}`, folder), 'utf8'));
  const book = XLSX.read(readFileSync(new URL(`workbooks/${name}.xlsx`, folder)));
  const faults = [];
  const read = (place) => {
    const cut = place.lastIndexOf('!');
    const sheet = book.Sheets[place.slice(0, cut)];
    const at = place.slice(cut + 1);
    const { e } = XLSX.utils.decode_range(sheet?.['!ref'] ?? 'A1');
    const { r, c } = XLSX.utils.decode_cell(at);
    if (!sheet || !/^[A-Z]+\d+$/.test(at) || r > e.r || c > e.c) faults.push(`${place} n’existe pas`);
    const cell = sheet?.[at];
    return { text: flat(String(cell?.w ?? cell?.v ?? '')), type: cell?.t };
  };
  say(`${name} : ${expected.actions} actions, ${expected.mistakes.length} fautes`);
  for (const { codes, cells, note } of expected.mistakes) {
    const shown = cells.map(read);
    const quoted = [...note.matchAll(/« (.+?) »/g)].map(([, words]) => flat(words));
    const absent = quoted.filter((words) => !shown.some(({ text }) => text.includes(words)));
    if (!quoted.length || absent.length) faults.push(`${note} : ${absent.join(', ')}`);
    if (/est vide/.test(note) && shown.every(({ text }) => text)) faults.push(`${note} : rien de vide`);
    if (/en texte/.test(note) && !shown.some(({ text, type }) => type === 's' && /^[\d/ ,.]+$/.test(text)))
      faults.push(`${note} : pas de texte`);
    if (detailed) say(`  ${codes.join('/')} ${note} <- ${cells[0]} = ${shown[0].text.slice(0, 60)}`);
  }
  expected.consequences.flatMap(({ cells = [] }) => cells).forEach(read);
  for (const fault of faults) say(`  FAUTE ${fault}`);
  if (faults.length) process.exitCode = 1;
}
