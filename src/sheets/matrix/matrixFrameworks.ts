import type { Framework, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { matrixTexts } from '../../messages/fr';
import { freeTabName } from '../../workbook/tabNames';

/** The generated sheet; the ids of its plans begin with it. */
export const MATRIX_ID = 'matrice';

/** A framework and the sheet of its matrix. */
export interface MatrixOf {
  /** Id of the plan: `matrice` for the first framework, then `matrice/2`… */
  id: string;
  tab: string;
  title: string;
  framework: Framework;
}

/** One matrix for each framework that has objectives, in their order. */
export function matricesOf({ frameworks }: Pick<Roadmap, 'frameworks'>): MatrixOf[] {
  const shown = frameworks.filter(({ axes }) => axes.some(({ objectives }) => objectives.length > 0));
  const taken = new Set<string>();
  return shown.map((framework, i) => {
    const name = tidy(framework.title);
    const tab = freeTabName(i === 0 ? matrixTexts.tab : matrixTexts.tabOf(name), taken);
    taken.add(tab.toLowerCase());
    return {
      id: i === 0 ? MATRIX_ID : `${MATRIX_ID}/${String(i + 1)}`,
      tab,
      title: shown.length === 1 ? matrixTexts.title : matrixTexts.titleOf(name),
      framework,
    };
  });
}
