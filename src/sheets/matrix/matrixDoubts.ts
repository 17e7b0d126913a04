import { doubtfulLinks } from '../../domain/doubtfulLinks';
import type { Roadmap } from '../../domain/roadmap';
import { matrixDoubtTexts } from '../../messages/fr/matrixDoubts';
import type { CellStyle } from '../../workbook/plan';
import { putAcross } from '../across';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import type { MatrixMark } from './matrix';

/** A mark that is to be looked at again stands in a thick frame, which print and every shading leave. */
export function styleOfMark(mark: MatrixMark | null): CellStyle {
  const style: CellStyle = { ...looks.centered, bold: true };
  return mark?.link.doubt ? { ...style, border: 'medium' } : style;
}

/** Where the notes stand: the row after everything else, and the columns that they go over. */
export interface NotePlace {
  row: number;
  right: number;
  /** Of these columns together, in characters. */
  width: number;
}

/** Under the matrix: which of the marks that it shows are to be looked at again, and why. Nothing where there are none. */
export function putDoubts(
  builder: PlanBuilder,
  roadmap: Roadmap,
  marks: readonly (MatrixMark | null)[],
  { row, right, width }: NotePlace,
): void {
  const links = marks.flatMap((mark) => (mark?.link.doubt ? [mark.link] : []));
  if (links.length === 0) return;
  const lines: [string, CellStyle][] = [
    [matrixDoubtTexts.heading(links.length), { ...looks.note, bold: true }],
    ...doubtfulLinks({ ...roadmap, links }).map((group): [string, CellStyle] => [
      matrixDoubtTexts.line(group),
      looks.note,
    ]),
  ];
  lines.forEach(([value, style], i) => {
    putAcross(builder, row + i, { value, style }, { right, width });
  });
}
