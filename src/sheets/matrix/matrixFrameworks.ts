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
    const tab = freeTabName(i === 0 ? matrixTexts.tab : matrixTexts.tabOf(shortName(name)), taken);
    taken.add(tab.toLowerCase());
    return {
      id: i === 0 ? MATRIX_ID : `${MATRIX_ID}/${String(i + 1)}`,
      tab,
      title: shown.length === 1 ? matrixTexts.title : matrixTexts.titleOf(name),
      framework,
    };
  });
}

/** Characters that a tab has for the name of a framework. */
const LONGEST_NAME = 20;

/**
 * The first words of a name, as many as a tab has room for; no article or preposition ends them.
 * @example shortName('Stratégie nationale du numérique') → 'Stratégie nationale'
 */
function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1).replace(/\s+\S*$/, '');
  return cut.replace(/(?:\s+(?:\S{1,3}|pour|dans|avec))+$/i, '') || cut;
}
