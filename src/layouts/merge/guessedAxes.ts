import { codeKey } from '../../domain/codes';
import { labelKey } from '../../domain/text';
import type { AxisDraft, Draft, ObjectiveDraft } from '../draft';

/**
 * Lines above tables that were taken for axes and are captions: those whose objectives stand under a real axis
 * elsewhere (« Tableau de bord » over a table that names the objectives of another sheet, by title or by code).
 */
export function captionsAmongAxes(draft: Draft): Set<AxisDraft> {
  const sure = new Set(
    draft.objectives.filter((objective) => objective.axis && !objective.axis.guessed).flatMap(namesOf),
  );
  return new Set(
    draft.axes.filter((axis) => {
      if (!axis.guessed) return false;
      const own = draft.objectives.filter((objective) => objective.axis === axis);
      return (
        own.length > 0 &&
        own.filter((objective) =>
          namesOf(objective)
            .slice(-1)
            .some((name) => sure.has(name)),
        ).length >=
          own.length / 2
      );
    }),
  );
}

/** How others may name an objective: by its code, by its title; the last is the surest that it has. */
function namesOf({ code, title }: ObjectiveDraft): string[] {
  return [
    ...(code === undefined ? [] : [`code ${codeKey(code)}`]),
    ...(title === '' ? [] : [`title ${labelKey(title)}`]),
  ];
}
