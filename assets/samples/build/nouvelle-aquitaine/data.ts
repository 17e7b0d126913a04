import { ambition1 } from './ambition1';
import { ambition2 } from './ambition2';
import { ambition3 } from './ambition3';
import type { Ambition } from './types';

/** The three ambitions of the région académique, in the order of the document. */
export const ambitions: Ambition[] = [ambition1, ambition2, ambition3];
