// Reads the workbooks back: what a note puts between « » is in one of the cells it names, and where it says « vide » one of
// them is blank.
import { blank, quoted, readBack } from '../../mistakes/build/readBack.mjs';

readBack(new URL('..', import.meta.url), [quoted, blank(/\bvide\b/)], { ranges: true });
