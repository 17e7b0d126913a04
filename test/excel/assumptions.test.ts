import { readFileSync } from 'node:fs';
import { assumptionList, assumptions, LIST } from './assumptions';

describe('what our Excel assumes of the real one', () => {
  it('is all listed', () => {
    const all = assumptions();
    expect(all.length).toBeGreaterThan(40);
    expect(readFileSync(LIST, 'utf8')).toBe(assumptionList(all));
  });
});
