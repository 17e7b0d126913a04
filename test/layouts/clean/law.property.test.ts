import fc from 'fast-check';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { cleanSheets } from '../../../src/sheets/clean/cleanSheets';
import { anyRoadmap } from '../../support/anyRoadmap';
import { comparable } from '../../support/clean/comparable';
import { reread, snapshotOf } from '../../support/clean/rereading';
import { validRoadmap } from '../../support/clean/validRoadmap';
import { faultsOf } from '../../support/plans';
import '../../support/properties';

describe('clean sheets', () => {
  it('read back, are the roadmap they were made from', async () => {
    await fc.assert(
      fc.asyncProperty(validRoadmap, async (roadmap) => {
        const again = await reread(roadmap);
        expect(comparable(again)).toEqual(comparable(roadmap));
        expect(again.unread).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are sound plans of any roadmap, however broken, and read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoadmap, async (roadmap) => {
        const plans = cleanSheets(roadmap);
        expect(plans.flatMap(faultsOf)).toEqual([]);
        const { roadmap: again } = readRoadmap(await snapshotOf(plans));
        const titled = roadmap.actions.filter(({ title }) =>
          /\S/.test(title.normalize('NFC').replace(/\p{M}/gu, '')),
        );
        expect(again.actions.length).toBeLessThanOrEqual(roadmap.actions.length);
        expect(again.actions.length + again.unread.length).toBeGreaterThanOrEqual(titled.length > 0 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});
