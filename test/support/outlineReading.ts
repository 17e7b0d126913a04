import type { Draft, ItemDraft } from '../../src/layouts/draft';
import { outlineLayout } from '../../src/layouts/outlines/outline';
import { readAlone, sheet, type Cells } from './grid';

/** What stands in the outlines of one sheet. */
export function read(rows: Cells, name = 'Plan', merges: string[] = []): Draft {
  return readAlone(outlineLayout, sheet(name, rows, merges)).draft;
}

/** Every item as `kind code title < parent`, in the order of reading, details in brackets. */
export function show(draft: Draft): string[] {
  const name = (item: ItemDraft | null): string => (item ? (item.code ?? item.title) : '');
  const line = (kind: string, item: ItemDraft & { details?: string[] }, parent: ItemDraft | null): string =>
    [
      kind,
      ...(item.code === undefined ? [] : [item.code]),
      item.title,
      ...(item.details?.length ? [`[${item.details.join(' / ')}]`] : []),
      ...(parent ? ['<', name(parent)] : []),
    ].join(' ');
  return [
    ...draft.axes.map((axis) => line('axe', axis, null)),
    ...draft.objectives.map((objective) =>
      line(objective.level === 'field' ? 'champ' : 'objectif', objective, objective.parent ?? objective.axis),
    ),
    ...draft.actions.map((action) => line('action', action, action.objective ?? action.axis)),
    ...draft.levers.map((lever) => line('levier', lever, lever.actions[0] ?? lever.objective ?? lever.axis)),
    ...draft.indicators.map((indicator) =>
      line('indicateur', indicator, indicator.actions[0] ?? indicator.objective ?? indicator.axis),
    ),
  ];
}
