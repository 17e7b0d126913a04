import { linkKey } from '../sheets/matrix/linkKey';
import { matricesOf } from '../sheets/matrix/matrixFrameworks';
import type { SheetPlan } from '../workbook/plan';
import { objectivesOf } from '../domain/frameworkObjectives';
import type { WorkbookReading } from './readWorkbook';

/**
 * The marks of a framework that its matrix does not show, by `linkKey`, since their axis was left out. One that the user
 * took out of the matrix while their own sheet still has it is kept as empty text. Nothing for a sheet without links.
 */
export function leftOutMarks(
  { roadmap, ownLinks }: Pick<WorkbookReading, 'roadmap' | 'ownLinks'>,
  { id, owned }: Pick<SheetPlan, 'id' | 'owned'>,
): Record<string, string> {
  const framework = matricesOf(roadmap).find((matrix) => matrix.id === id)?.framework;
  const objectives = new Set(framework && objectivesOf(framework).map((one) => one.id));
  const shown = new Set(owned.map(({ key }) => key));
  const marks: Record<string, string> = {};
  const keep = (links: typeof ownLinks, markOf: (mark: string) => string): void => {
    for (const { action, objective, mark } of links) {
      const key = linkKey(action, objective);
      if (objectives.has(objective) && !shown.has(key)) marks[key] = markOf(mark);
    }
  };
  keep(ownLinks, () => '');
  keep(roadmap.links, (mark) => mark);
  return marks;
}
