import type { Roadmap } from '../../src/domain/roadmap';
import { sheet, type Cells } from './grid';
import { roadmapOf } from './reading';

/** The roadmap of one sheet, by its name that of the axis « 1 Gouvernance ». */
export function read(rows: Cells, merges: string[] = [], name = 'Axe 1 - Gouvernance'): Roadmap {
  return roadmapOf(sheet(name, rows, merges));
}

/** The columns of the table that most offices have. */
export const HEADER = ['Objectifs opérationnels', 'Actions', 'Leviers', 'Indicateurs'];
