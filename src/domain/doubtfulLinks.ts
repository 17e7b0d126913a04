import { objectivesOf } from './frameworkObjectives';
import type { Link, LinkDoubt, Roadmap } from './roadmap';

/** The croix that are to be looked at again for one reason: one item that is called otherwise, or that took another's place. */
export interface DoubtfulLinks {
  doubt: LinkDoubt;
  /** The action or the objective, as it is called now. */
  item: { id: string; code?: string; title: string };
  /** What stood there when the croix were set; undefined where the workbook does not know it any more. */
  labelThen?: string;
  links: Link[];
}

/** All croix in doubt, by their reason, in the order of the links. */
export function doubtfulLinks({ links, actions, frameworks }: Roadmap): DoubtfulLinks[] {
  if (links.every(({ doubt }) => doubt === undefined)) return [];
  const items = new Map<string, DoubtfulLinks['item']>();
  for (const { id, code, title } of [...actions, ...frameworks.flatMap(objectivesOf)])
    items.set(id, { id, title, ...(code !== undefined && { code }) });
  const groups = new Map<string, DoubtfulLinks>();
  for (const link of links) {
    if (!link.doubt) continue;
    const item = items.get(link.doubt === 'action-renamed' ? link.action : link.objective);
    if (!item) continue;
    const key = JSON.stringify([link.doubt, item.id, link.labelThen]);
    const group = groups.get(key);
    if (group) group.links.push(link);
    else
      groups.set(key, {
        doubt: link.doubt,
        item,
        ...(link.labelThen !== undefined && { labelThen: link.labelThen }),
        links: [link],
      });
  }
  return [...groups.values()];
}
