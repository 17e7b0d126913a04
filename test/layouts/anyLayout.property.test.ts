import fc from 'fast-check';
import { layOuts } from '../support/laidOut/allLayOuts';
import { noises } from '../support/laidOut/allNoises';
import { itemsOfPlan, itemsOfRoadmap } from '../support/laidOut/items';
import type { Noise } from '../support/laidOut/noise';
import { noisySheets } from '../support/laidOut/noisy';
import { anyPlan } from '../support/laidOut/plan';
import { roadmapOf } from '../support/reading';

/** The law of tolerance: a roadmap laid out in any layout, with any noise, reads the same again. */
const anySeed = fc.nat(1_000_000);
const someNoises: fc.Arbitrary<Noise[]> = fc.subarray(noises, { minLength: 2, maxLength: 9 });

describe.each(layOuts)('$title', ({ lay }) => {
  const readsTheSame = (noise: fc.Arbitrary<Noise[]>): fc.IProperty<unknown> =>
    fc.property(anyPlan, noise, anySeed, (laid, some, seed) => {
      const { pages, plan } = lay(laid);
      expect(itemsOfRoadmap(roadmapOf(...noisySheets(pages, some, seed)))).toEqual(itemsOfPlan(plan));
    });

  it.each(noises)('reads the same with $title', (noise) => {
    fc.assert(readsTheSame(fc.constant([noise])), { numRuns: 2 });
  });

  it('reads the same with many noises at once', () => {
    fc.assert(readsTheSame(someNoises), { numRuns: 30 });
  });
});
