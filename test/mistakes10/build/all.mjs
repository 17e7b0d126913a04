import './1-valbrune.mjs';
import './2-morvelle.mjs';
import './3-esterange.mjs';
