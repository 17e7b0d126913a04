import { writeFileSync } from 'node:fs';
import { GUIDE_PATH, guide } from './guide';

/** Writes the guide of rules from the catalogue and its examples: `npm run guide`. */
writeFileSync(GUIDE_PATH, guide());
