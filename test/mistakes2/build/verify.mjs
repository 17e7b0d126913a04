// Reads the workbooks back: every cell named is on a sheet, one of them at least is filled, and what stands there is shown beside the note.
import { readFileSync, readdirSync } from 'node:fs';
import { XLSX } from '../../heldout4/build/kit.mjs';

const folder = new URL('..', import.meta.url);
let faults = 0;
for (const file of readdirSync(new URL('expected', folder)).sort()) {
  const name = file.replace('.json', '');
  const expected = JSON.parse(readFileSync(new URL(`expected/${file}`, folder), 'utf8'));
  const book = XLSX.read(readFileSync(new URL(`workbooks/${name}.xlsx`, folder)));
  const lines = [];
  const fault = (place) => {
    faults += 1;
    lines.push(`  FAUTE ${place}`);
  };
  const look = (place) => {
    const cut = String(place).lastIndexOf('!');
    const cell = book.Sheets[String(place).slice(0, cut)]?.[String(place).slice(cut + 1)];
    if (!book.Sheets[String(place).slice(0, cut)]) fault(place);
    return `${place}=${String(cell?.w ?? cell?.v ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 40)}`;
  };
  for (const { codes, cells, note } of expected.mistakes) {
    const shown = cells.map(look);
    if (shown.every((one) => one.endsWith('='))) fault(note);
    lines.push(`  ${codes.join('/')} ${note} <- ${shown.slice(0, 3).join(' | ')}`);
  }
  for (const { cells } of expected.consequences) (cells ?? []).forEach(look);
  process.stdout.write(
    `${name} : ${book.SheetNames.join(', ')} ; ${expected.actions} actions, ${expected.mistakes.length} fautes\n`,
  );
  if (lines.length && (process.argv.includes('--detail') || faults))
    process.stdout.write(`${lines.join('\n')}\n`);
}
if (faults) process.exitCode = 1;
