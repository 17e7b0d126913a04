import './1-ambrevert.mjs';
import './2-rocamer.mjs';
import './3-tresmont.mjs';
