import type { Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { matricesOf } from '../sheets/matrix/matrixFrameworks';

/** A matrix with a further framework. */
export interface OtherMatrix {
  /** Name that its tab is to have. */
  tab: string;
  framework: string;
  /** How many objectives it crosses. */
  objectives: number;
}

/** The matrices that a roadmap has beside that of its first framework. */
export function otherMatrices(roadmap: Roadmap): OtherMatrix[] {
  return matricesOf(roadmap)
    .slice(1)
    .map(({ tab, framework }) => ({
      tab,
      framework: tidy(framework.title),
      objectives: framework.axes.reduce((sum, axis) => sum + axis.objectives.length, 0),
    }));
}
