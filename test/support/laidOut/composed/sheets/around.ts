import { blank, type Line } from '../../page';
import type { PlanAxis } from '../../plan';
import type { Combination } from '../choices';
import { text } from '../texts';

const line = (...cells: string[]): Line => ({ kind: 'other', cells: cells.map(text) });

/** What stands over the first table: the title of the roadmap, and whom it is from. */
export function above({ title }: Combination): Line[] {
  if (title === 'none') return [];
  const own = line('Feuille de route du numérique éducatif 2024-2025');
  if (title === 'title') return [own, blank];
  return [own, line('Académie de Guyane – DRANE'), line('Mise à jour : 12/09/2024'), blank];
}

/** What stands below a table. */
export function below(axes: PlanAxis[], { foot, actions }: Combination): Line[] {
  const count = axes.flatMap((axis) => axis.objectives.flatMap((objective) => objective.actions)).length;
  if (foot === 'notes')
    return [
      blank,
      line('* Rubrique à compléter par le pilote.'),
      line('Source : tableau de bord de la DRANE.'),
    ];
  if (foot === 'total' && actions === 'one a row') return [line('Total', `${count}`)];
  return [];
}
