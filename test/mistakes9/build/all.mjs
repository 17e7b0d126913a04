import './1-castelmaure.mjs';
import './2-aubrelle.mjs';
import './3-lanvaux.mjs';
