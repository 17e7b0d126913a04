// Reads the workbooks back: what a note puts between « » is in one of the cells it names; where it says « est vide » one of
// them is blank, « saisi en texte » one is text, « deux espaces » one has two together, « aucune » its marks are all blank.
import { readFileSync, readdirSync } from 'node:fs';
import { XLSX } from '../../heldout4/build/kit.mjs';

const folder = new URL('..', import.meta.url);
const flat = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
/** What the row of a place holds beyond the words that name it. */
function marks(book, place) {
  const cut = place.lastIndexOf('!');
  const sheet = book.Sheets[place.slice(0, cut)];
  const { r, c } = XLSX.utils.decode_cell(place.slice(cut + 1));
  const row = XLSX.utils.sheet_to_json(sheet, { header: 1, range: 0, blankrows: true })[r];
  return row.slice(c + 1).filter((value) => value !== undefined && value !== '');
}

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
    const raw = cells.map((place) => {
      const cut = place.lastIndexOf('!');
      return book.Sheets[place.slice(0, cut)]?.[place.slice(cut + 1)];
    });
    const wrong = [
      /\best vide\b/.test(note) && shown.every(Boolean),
      /saisi en texte/.test(note) && !raw.some((cell) => cell?.t === 's' && Number.isFinite(Number(cell.v))),
      /deux espaces/.test(note) && !raw.some((cell) => /\S {2}\S/.test(cell?.v)),
      /est une erreur/.test(note) && !raw.some((cell) => cell?.t === 'e'),
      /aucune (marque|action n’y)/.test(note) && marks(book, cells[0]).length,
    ].some(Boolean);
    if (!quoted.length || absent.length || wrong) {
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
