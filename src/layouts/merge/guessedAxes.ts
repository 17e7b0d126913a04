import { labelKey } from '../../domain/text';
import type { AxisDraft, Draft } from '../draft';

/**
 * Lines above tables that were taken for axes and are captions: those whose objectives stand under a real axis
 * elsewhere (« Tableau de bord » over a table that names the objectives of another sheet).
 */
export function captionsAmongAxes(draft: Draft): Set<AxisDraft> {
  const sure = new Set(
    draft.objectives
      .filter((objective) => objective.axis && !objective.axis.guessed)
      .map((objective) => labelKey(objective.title)),
  );
  return new Set(
    draft.axes.filter((axis) => {
      if (!axis.guessed) return false;
      const own = draft.objectives.filter((objective) => objective.axis === axis);
      return (
        own.length > 0 &&
        own.filter((objective) => sure.has(labelKey(objective.title))).length >= own.length / 2
      );
    }),
  );
}
