import { labelKey, tidy } from '../../../src/domain/text';
import type { Roadmap } from '../../../src/domain/roadmap';

/**
 * A roadmap as the law of the clean sheets compares it: without sources, mentions and observations; ids by the place of
 * their item among those of its kind; items that share a row by the place of that row. What clean sheets do not hold
 * (title, figures, unread…) is left out.
 */
export function comparable(roadmap: Roadmap): unknown {
  const { levels, axes, objectives, actions, levers, indicators, frameworks, links } = roadmap;
  const rows = new Map<string, number>();
  const shared = [...actions, ...levers, ...indicators].map(({ row }) => row);
  for (const row of shared)
    if (!rows.has(row) && shared.indexOf(row) !== shared.lastIndexOf(row)) rows.set(row, rows.size);
  const ids = new Map<string, string>();
  const goals = frameworks.flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives));
  for (const [kind, items] of Object.entries({ axes, objectives, actions, levers, indicators, goals }))
    items.forEach(({ id }, i) => ids.set(id, `${kind} ${String(i)}`));
  const known = {
    ...{ levels, axes, objectives, actions, levers, indicators, frameworks },
    links: links
      .map(({ action, objective, mark }) => `${ids.get(action)!} × ${ids.get(objective)!} ${tidy(mark)}`)
      .sort(),
  };
  return JSON.parse(
    JSON.stringify(known, (key, value: unknown) => {
      if (key === 'source' || key === 'mentions' || key === 'observations') return undefined;
      if (key === 'label') return labelKey(value as string);
      if (key === 'row') return rows.get(value as string) ?? null;
      if (typeof value === 'string' && ['id', 'axis', 'objective', 'parent', 'action'].includes(key))
        return ids.get(value) ?? (key === 'id' ? null : value);
      if (key === 'actions' && Array.isArray(value) && typeof value[0] === 'string')
        return (value as string[]).map((id) => ids.get(id));
      return value;
    }),
  );
}
