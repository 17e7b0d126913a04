// Reads the workbooks back: every place named is on its sheet, and of the cells of a mistake one at least is filled.
import { filled, readBack } from '../../mistakes/build/readBack.mjs';

readBack(new URL('..', import.meta.url), [filled]);
