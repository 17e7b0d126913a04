import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { comparable } from '../../support/clean/comparable';
import { reread } from '../../support/clean/rereading';

/** The law of the clean sheets: read back, they are the roadmap they were made from. */

const folders = ['assets/samples', 'test/heldout/workbooks'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

describe('a real roadmap copied to clean sheets is the same roadmap', () => {
  it.each(files)('%s', async (file) => {
    const { roadmap } = readRoadmap(await new FileHost(new Uint8Array(readFileSync(file)), file).read());
    expect(comparable(await reread(roadmap))).toEqual(comparable(roadmap));
  });
});
