// Reads the workbooks back: what a note puts between « » is in one of the cells it names; where it says « est vide » one of
// them is blank, « saisi en texte » one is text, « deux espaces » one has two together, « aucune » its marks are all blank.
import { XLSX } from '../../heldout4/build/kit.mjs';
import { blank, quoted, readBack, where } from '../../mistakes/build/readBack.mjs';

/** Whether the row of a cell holds nothing beyond the words that name it. */
function unmarked({ at, sheet }, k) {
  if (k > 0) return false;
  const { r, c } = XLSX.utils.decode_cell(at);
  const row = XLSX.utils.sheet_to_json(sheet, { header: 1, range: 0, blankrows: true })[r];
  return row.slice(c + 1).every((value) => value === undefined || value === '');
}
const typed = ({ cell }) => cell?.t === 's' && Number.isFinite(Number(cell.v));

const CHECKS = [
  quoted,
  blank(/\best vide\b/),
  where(/saisi en texte/, typed, 'pas de texte'),
  where(/deux espaces/, ({ cell }) => /\S {2}\S/.test(cell?.v), 'pas deux espaces'),
  where(/est une erreur/, ({ cell }) => cell?.t === 'e', 'pas d’erreur'),
  where(/aucune (marque|action n’y)/, unmarked, 'des marques'),
];
readBack(new URL('..', import.meta.url), CHECKS, { ranges: true });
