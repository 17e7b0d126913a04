import { plainKey } from '../text';
import type { Rhythm } from './followed';

const WORDS: readonly [RegExp, Rhythm][] = [
  [/(?:^| )(?:lineaire\w*|regulier\w*)(?= |$)/, 'linear'],
  [/(?:^| )scolaires?(?= |$)/, 'schoolYear'],
  [/(?:^| )(?:jalons?|etapes?|paliers?)(?= |$)/, 'milestones'],
];

/** The rhythm that words say: « linéaire », « année scolaire », « jalons »; undefined where they say none of them. */
export function readRhythm(text: string): Rhythm | undefined {
  const key = plainKey(text);
  return WORDS.find(([words]) => words.test(key))?.[1];
}
