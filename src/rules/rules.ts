import { coh01 } from './coh01';
import { coh02 } from './coh02';
import { coh04 } from './coh04';
import { coh05 } from './coh05';
import { dat01 } from './dat01';
import { dat02 } from './dat02';
import { dat03 } from './dat03';
import { dat04 } from './dat04';
import { dat05 } from './dat05';
import { dat06 } from './dat06';
import { dat07 } from './dat07';
import { dat08 } from './dat08';
import { dat09 } from './dat09';
import { sta01 } from './sta01';
import { sta02 } from './sta02';
import { sta03 } from './sta03';
import { dup01 } from './dup01';
import { dup02 } from './dup02';
import { dup03 } from './dup03';
import { dup04 } from './dup04';
import { dup05 } from './dup05';
import { emp01 } from './emp01';
import { emp02 } from './emp02';
import { emp03 } from './emp03';
import { meta01 } from './meta01';
import { meta02 } from './meta02';
import { meta03 } from './meta03';
import { fmt01 } from './fmt01';
import { fmt02 } from './fmt02';
import { fmt03 } from './fmt03';
import { fmt04 } from './fmt04';
import { fmt05 } from './fmt05';
import { fmt06 } from './fmt06';
import { ind01 } from './ind01';
import { ind02 } from './ind02';
import { ind03 } from './ind03';
import { ind04 } from './ind04';
import { ind05 } from './ind05';
import { ind06 } from './ind06';
import { ind07 } from './ind07';
import { ind08 } from './ind08';
import { ind09 } from './ind09';
import { ind10 } from './ind10';
import { ind11 } from './ind11';
import { lab01 } from './lab01';
import { lab02 } from './lab02';
import { lab03 } from './lab03';
import { lab04 } from './lab04';
import { lnk01 } from './lnk01';
import { lnk02 } from './lnk02';
import { lnk03 } from './lnk03';
import { lnk04 } from './lnk04';
import { lnk05 } from './lnk05';
import { lnk06 } from './lnk06';
import { lnk07 } from './lnk07';
import { lnk08 } from './lnk08';
import { lnk09 } from './lnk09';
import { mat01 } from './mat01';
import { mat02 } from './mat02';
import { mat03 } from './mat03';
import { mat04 } from './mat04';
import { mat05 } from './mat05';
import { mat06 } from './mat06';
import { mat07 } from './mat07';
import { mat08 } from './mat08';
import { mat09 } from './mat09';
import { mat10 } from './mat10';
import { mat11 } from './mat11';
import { mat12 } from './mat12';
import { mat13 } from './mat13';
import { meta04 } from './meta04';
import { num01 } from './num01';
import { num02 } from './num02';
import { num03 } from './num03';
import { num04 } from './num04';
import { num05 } from './num05';
import { plh01 } from './plh01';
import { rol01 } from './rol01';
import { rol02 } from './rol02';
import { rol03 } from './rol03';
import { rol04 } from './rol04';
import { rol05 } from './rol05';
import { str01 } from './str01';
import { str02 } from './str02';
import { str03 } from './str03';
import { str04 } from './str04';
import { str05 } from './str05';
import { str06 } from './str06';
import { str07 } from './str07';
import { str08 } from './str08';
import { str09 } from './str09';
import { str10 } from './str10';
import { tgt01 } from './tgt01';
import { tgt02 } from './tgt02';
import { tgt03 } from './tgt03';
import { tgt04 } from './tgt04';
import { tgt05 } from './tgt05';
import { tgt06 } from './tgt06';
import { tgt07 } from './tgt07';
import { txt01 } from './txt01';
import { txt02 } from './txt02';
import { txt03 } from './txt03';
import { txt04 } from './txt04';
import { txt05 } from './txt05';
import { rgpd01 } from './rgpd01';
import { rgpd02 } from './rgpd02';
import { uni01 } from './uni01';
import { uni02 } from './uni02';
import { uni03 } from './uni03';
import { uni04 } from './uni04';
import { val01 } from './val01';
import { val02 } from './val02';
import { val03 } from './val03';
import { val04 } from './val04';
import { val05 } from './val05';
import { val06 } from './val06';
import { val07 } from './val07';
import { val08 } from './val08';
import { val09 } from './val09';
import { val10 } from './val10';
import type { Rule } from './rule';

/** Every rule of the contrôle de cohérence, in the order in which they run. */
export const rules: readonly Rule[] = [
  str01,
  str02,
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  str09,
  str10,
  num01,
  num02,
  num03,
  num04,
  num05,
  lab01,
  lab02,
  lab03,
  lab04,
  lnk01,
  lnk02,
  lnk03,
  lnk04,
  lnk05,
  lnk06,
  lnk07,
  lnk08,
  lnk09,
  emp01,
  emp02,
  emp03,
  meta01,
  meta02,
  meta03,
  meta04,
  plh01,
  dup01,
  dup02,
  dup03,
  dup04,
  dup05,
  ind01,
  ind02,
  ind03,
  ind04,
  ind05,
  ind06,
  ind07,
  ind08,
  ind09,
  ind10,
  ind11,
  val01,
  val02,
  val03,
  val04,
  val05,
  val06,
  val07,
  val08,
  val09,
  val10,
  tgt01,
  tgt02,
  tgt03,
  tgt04,
  tgt05,
  tgt06,
  tgt07,
  uni01,
  uni02,
  uni03,
  uni04,
  dat01,
  dat02,
  dat03,
  dat04,
  dat05,
  dat06,
  dat07,
  dat08,
  dat09,
  sta01,
  sta02,
  sta03,
  rol01,
  rol02,
  rol03,
  rol04,
  rol05,
  coh01,
  coh02,
  coh04,
  coh05,
  mat01,
  mat02,
  mat03,
  mat04,
  mat05,
  mat06,
  mat07,
  mat08,
  mat09,
  mat10,
  mat11,
  mat12,
  mat13,
  fmt01,
  fmt02,
  fmt03,
  fmt04,
  fmt05,
  fmt06,
  txt01,
  txt02,
  txt03,
  txt04,
  txt05,
  rgpd01,
  rgpd02,
];
