// Reads the workbooks back: what a note puts between « » is in one of the cells it names, and where it says « est vide » one
// of them is blank. Each place named must exist in its sheet.
import { blank, quoted, readBack } from '../../mistakes/build/readBack.mjs';

readBack(new URL('..', import.meta.url), [quoted, blank(/\best vide\b/)]);
