import { writeFileSync } from 'node:fs';
import { assumptionList, assumptions, LIST } from './assumptions';

writeFileSync(LIST, assumptionList(assumptions()));
