import { readFileSync } from 'node:fs';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import type { Roadmap } from '../../src/domain/roadmap';
import { plainKey } from '../../src/domain/text';
import { tree } from '../support/reading';
import { pastedFromWord } from './pastedFromWord';

async function read(bytes: Uint8Array): Promise<Roadmap> {
  return readRoadmap(await readWorkbook(bytes, 'classeur.xlsx')).roadmap;
}
const pasted = (): Promise<Roadmap> => read(freshWorkbook([pastedFromWord()], { stamped: false }));

describe('a feuille de route pasted from Word into Excel', () => {
  it('has a row a bullet, and pages that cut its tables', () => {
    const { rows, merges } = pastedFromWord();
    const texts = rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')));
    expect(texts.filter((text) => text.includes('\n'))).toEqual([]);
    expect(texts.filter((text) => /Page \d+\/15$/.test(text)).length).toBeGreaterThanOrEqual(3);
    expect(texts.filter((text) => text === 'ACTIONS').length).toBeGreaterThan(6);
    // The objective goes on below a page's foot in an empty merged cell.
    const goesOn = merges.filter(({ top, left }) => left === 0 && rows[top]?.[0]?.value === undefined);
    expect(goesOn.length).toBeGreaterThanOrEqual(2);
  });

  it('is counted as the document is', async () => {
    const { axes, objectives, actions, levers, indicators } = await pasted();
    expect([axes, objectives, actions, levers, indicators].map(({ length }) => length)).toEqual([
      5, 21, 53, 58, 57,
    ]);
  });

  it('gives each action, lever and indicator to the objective that it has in the document', async () => {
    const sample = await read(new Uint8Array(readFileSync('assets/samples/guyane-2020-2021.xlsx')));
    expect(tree(await pasted()).map(plainKey)).toEqual(tree(sample).map(plainKey));
  });
});
