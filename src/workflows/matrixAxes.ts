import { WITHOUT_AXIS } from '../domain/matrixShape';
import type { Roadmap } from '../domain/roadmap';
import { sheetTexts } from '../messages/fr';
import { groupByAxis } from '../domain/grouping';
import { headingOf } from '../sheets/labels';

/** An axis that a matrix can show or leave out. */
export interface MatrixAxis {
  /** As `MatrixShape.axes` has it. */
  id: string;
  heading: string;
}

/** The axes of a roadmap that have actions, in the order of the matrix; actions without axis last. */
export function matrixAxes(roadmap: Roadmap): MatrixAxis[] {
  return groupByAxis(roadmap, roadmap.actions).map(({ axis }) =>
    axis
      ? { id: axis.id, heading: headingOf(axis, roadmap.levels.axis) }
      : { id: WITHOUT_AXIS, heading: sheetTexts.withoutAxis },
  );
}
