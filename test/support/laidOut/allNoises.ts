import type { Noise } from './noise';
import { titlesAbove } from './noises/above';
import { feetBelow } from './noises/below';
import { bullets } from './noises/bullets';
import { codeForms, codesAsDates } from './noises/codes';
import { margin, otherOrder } from './noises/columns';
import { headerForms, synonyms } from './noises/headers';
import { hiddenColumn, hiddenLists } from './noises/hidden';
import { helperSheet, tableBeside } from './noises/helpers';
import { mergedLevels, repeatedLevels } from './noises/levels';
import { none } from './noises/none';
import { blankRows } from './noises/rows';
import { combiningAccents, oddSpaces, otherQuotes } from './noises/text';
import { cutHeaders, groupedHeaders } from './noises/twoRows';

/** Everything that offices do inside a layout and around it; those of one sheet in the order in which they can be done. */
export const noises: Noise[] = [
  none,
  repeatedLevels,
  mergedLevels,
  synonyms,
  headerForms,
  bullets,
  codeForms,
  codesAsDates,
  otherOrder,
  cutHeaders,
  groupedHeaders,
  blankRows,
  tableBeside,
  feetBelow,
  titlesAbove,
  margin,
  hiddenColumn,
  hiddenLists,
  helperSheet,
  combiningAccents,
  oddSpaces,
  otherQuotes,
];
