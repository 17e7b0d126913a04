import { tried } from '../support/laidOut/composed/weakChoices';

/**
 * The choices of offices, combined as they come: every item where it was written, none lost, none invented. The seeds are
 * always the same, so that a red test stays red; `weakChoices.ts` tries as many others as one likes.
 */
const SEEDS = Array.from({ length: 48 }, (_, seed) => seed);

it.each(SEEDS)('combination %i reads as it was written', (seed) => {
  const { tally, choice } = tried(seed, 2, 2);
  const { misplaced, missing, invented } = tally;
  // The choices come along so that a failure tells what was combined.
  expect({ choice, misplaced, missing, invented }).toEqual({
    choice,
    misplaced: [],
    missing: [],
    invented: [],
  });
});
