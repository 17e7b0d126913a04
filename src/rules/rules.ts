import { dup01 } from './dup01';
import { dup02 } from './dup02';
import { dup04 } from './dup04';
import { emp01 } from './emp01';
import { fmt01 } from './fmt01';
import { fmt05 } from './fmt05';
import { fmt06 } from './fmt06';
import { lab01 } from './lab01';
import { lnk03 } from './lnk03';
import { mat01 } from './mat01';
import { mat02 } from './mat02';
import { mat03 } from './mat03';
import { mat06 } from './mat06';
import { mat07 } from './mat07';
import { mat08 } from './mat08';
import { mat11 } from './mat11';
import { mat12 } from './mat12';
import { meta04 } from './meta04';
import { num01 } from './num01';
import { num02 } from './num02';
import { plh01 } from './plh01';
import type { Rule } from './rule';
import { str04 } from './str04';
import { tgt02 } from './tgt02';

/** Every rule of the contrôle de cohérence, in the order in which they run. */
export const rules: readonly Rule[] = [
  num01,
  num02,
  str04,
  lab01,
  lnk03,
  emp01,
  meta04,
  plh01,
  dup01,
  dup02,
  dup04,
  tgt02,
  mat01,
  mat02,
  mat03,
  mat06,
  mat07,
  mat08,
  mat11,
  mat12,
  fmt01,
  fmt05,
  fmt06,
];
