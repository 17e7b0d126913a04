import type { Roadmap, Source } from '../domain/roadmap';
import { firstCell } from './places';

/**
 * Tells of a row or a column of a matrix, by the cell that names it, whether one of its marks was not understood: what
 * it may be a croix of is MAT-08's question, and nothing is to be said of what is missing there.
 */
export function unclearMarks({ observations }: Roadmap): (label: Source) => boolean {
  const marks = observations
    .filter(({ kind }) => kind === 'unknown-mark')
    .map(({ source }) => ({ sheet: source.sheet, ...firstCell(source.address) }));
  return ({ sheet, address }) => {
    const label = firstCell(address);
    return marks.some(
      (mark) => mark.sheet === sheet && (mark.row === label.row || mark.column === label.column),
    );
  };
}
