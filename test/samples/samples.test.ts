import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSamples, samples, sampleWorkbook } from '../../assets/samples/build/samples';

describe('the sample workbooks', () => {
  it('are five of real documents, and one without a finding', () => {
    expect(samples.map((sample) => sample.file)).toEqual([
      'limoges-2016-2017',
      'nice-2017-2019',
      'guyane-2020-2021',
      'nouvelle-aquitaine-2021',
      'guyane-2024-2025',
    ]);
    expect(allSamples.map((sample) => sample.file)).toEqual([
      ...samples.map((sample) => sample.file),
      'exemple-sans-constat',
    ]);
  });

  it.each(allSamples)('$file: the same bytes every time', (sample) => {
    expect(same(sampleWorkbook(sample), sampleWorkbook(sample))).toBe(true);
  });

  it.each(allSamples)('$file: the committed file is up to date (npm run samples)', (sample) => {
    const committed = readFileSync(join('assets', 'samples', `${sample.file}.xlsx`));
    expect(same(sampleWorkbook(sample), committed)).toBe(true);
  });
});

/** Jest would print two whole files to say that they differ. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
