// Reads the workbooks back: what a note puts between « » is in one of the cells it names; where it says « en texte » one that
// looks like a date or a number is text. Each place named must exist in its sheet.
import { quoted, readBack, where } from '../../mistakes/build/readBack.mjs';

const typed = ({ text, cell }) => cell?.t === 's' && /^[\d/ ,.-]+$/.test(text);

readBack(new URL('..', import.meta.url), [quoted, where(/en texte/, typed, 'pas de texte')]);
