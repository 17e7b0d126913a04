import { codeKey } from '../../domain/codes';
import { labelKey } from '../../domain/text';
import type { ActionDraft, AxisDraft, Draft, IndicatorDraft, ObjectiveDraft } from '../draft';

/**
 * Lines above tables that were taken for axes and are captions: those whose objectives stand under a real axis
 * elsewhere (« Tableau de bord » over a table that names the objectives of another sheet, by title or by code), or whose
 * actions stand under several (« Mesure des actions » over the actions of the whole plan), or whose indicators are those of
 * the plan (« Les indicateurs, trimestre après trimestre »).
 */
export function captionsAmongAxes(draft: Draft): Set<AxisDraft> {
  const sure = new Set(
    draft.objectives.filter((objective) => objective.axis && !objective.axis.guessed).flatMap(namesOf),
  );
  const actions = axesOfActions(draft);
  const indicators = indicatorsUnder(draft);
  const guessed = draft.axes.filter((axis) => axis.guessed);
  const captions = guessed.filter((axis) => {
    const own = draft.objectives.filter((objective) => objective.axis === axis);
    return own.length > 0
      ? own.filter((objective) => sure.has(surestName(objective) ?? '')).length >= own.length / 2
      : isOverActionsOfSeveral(axis, draft, actions) || isOverIndicatorsOfPlan(axis, draft, indicators);
  });
  // One line over two regions, a table and its calendar of marks, was taken for an axis twice.
  const places = new Set(captions.map(placeOf));
  return new Set(guessed.filter((axis) => places.has(placeOf(axis))));
}

function placeOf({ source }: AxisDraft): string {
  return `${source.sheet}!${source.address}`;
}

/** The real axes under which each action stands, by each of the action's names; each axis by its code or title. */
function axesOfActions({ actions }: Draft): Map<string, Set<string>> {
  const axes = new Map<string, Set<string>>();
  for (const action of actions) {
    const axis = action.objective?.axis ?? action.axis;
    const of = axis && !axis.guessed ? namesOf(axis)[0] : undefined;
    if (of === undefined) continue;
    // A number of one part may begin anew under each axis: it names no action by itself.
    const isWhole = action.code !== undefined && codeKey(action.code).includes('.');
    for (const name of namesOf({ title: action.title, ...(isWhole && { code: action.code! }) }))
      axes.set(name, (axes.get(name) ?? new Set()).add(of));
  }
  return axes;
}

function isOverActionsOfSeveral(
  axis: AxisDraft,
  { actions, axes }: Draft,
  axesOf: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const own = actions.filter((action) => action.axis === axis);
  if (areNumberedUnderSeveral(own, axes)) return true;
  const elsewhere = own.flatMap((action) => {
    const found = axesOf.get(surestName(action) ?? '');
    return found ? [found] : [];
  });
  return elsewhere.length >= own.length / 2 && new Set(elsewhere.flatMap((found) => [...found])).size > 1;
}

/** Codes alone may say that items stand under several axes: 1.1.1 and 2.1.1. */
function areNumberedUnderSeveral(items: readonly Named[], axes: readonly AxisDraft[]): boolean {
  const real = new Set(
    axes.flatMap(({ guessed, code }) => (guessed || code === undefined ? [] : [codeKey(code)])),
  );
  const firsts = items.flatMap(({ code }) =>
    code !== undefined && codeKey(code).includes('.') ? [codeKey(code).split('.')[0]!] : [],
  );
  return firsts.length > 0 && firsts.every((first) => real.has(first)) && new Set(firsts).size > 1;
}

/** The names of the indicators that stand under a real axis, or under an action of one. */
function indicatorsUnder({ indicators }: Draft): Set<string> {
  const isReal = (axis: AxisDraft | null | undefined): boolean => !!axis && !axis.guessed;
  const sure = indicators.filter(
    ({ axis, objective, actions }) =>
      isReal(objective?.axis ?? axis) ||
      actions.some((action) => isReal(action.objective?.axis ?? action.axis)),
  );
  return new Set(sure.flatMap(namesOf));
}

function isOverIndicatorsOfPlan(
  axis: AxisDraft,
  { indicators, actions, axes }: Draft,
  sure: ReadonlySet<string>,
): boolean {
  const own = indicators.filter((indicator) => indicator.axis === axis);
  if (own.length === 0 || actions.some((action) => action.axis === axis)) return false;
  if (areNumberedUnderSeveral(own, axes)) return true;
  return own.filter((indicator) => sure.has(surestName(indicator) ?? '')).length >= own.length / 2;
}

type Named = Pick<ObjectiveDraft | ActionDraft | AxisDraft | IndicatorDraft, 'code' | 'title'>;

function surestName(item: Named): string | undefined {
  return namesOf(item).at(-1);
}

/** How others may name an item: by its code, by its title; the last is the surest that it has. */
function namesOf({ code, title }: Named): string[] {
  return [
    ...(code === undefined ? [] : [`code ${codeKey(code)}`]),
    ...(title === '' ? [] : [`title ${labelKey(title)}`]),
  ];
}
