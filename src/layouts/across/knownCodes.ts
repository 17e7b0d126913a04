import { codeKey } from '../../domain/codes';
import type { ActionDraft, AxisDraft, Draft } from '../draft';

/** What a sheet calls an action. */
interface Named {
  code?: string;
  title: string;
}

/** « B2 avancé » is a level: a title begins with a capital letter. */
const CODED = /^(?<code>[B-H]\d{1,2}(?:[.-]\d{1,2}){0,2})\s+(?=\p{Lu})/u;
const NUMBERED = /^(\d{1,2})\s+(?=\p{Lu})/u;
/** So many actions of a sheet show how its codes are written. */
const ENOUGH = 2;

/**
 * Takes the code off « B1 Cartographier les usages », which no sign parts from the title: where an action of the
 * workbook has that code, or where actions of the same sheet have codes written alike (`A1`, `A2`). So of axes, by their objectives.
 */
export function splitKnownCodes(draft: Draft): void {
  splitAxisNumbers(draft);
  const codes = new Set(draft.actions.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)])));
  const shapes = shapesOf(draft.actions);
  const split = <Item extends Named>(item: Item, sheet?: string): Item => {
    const found = item.code === undefined ? CODED.exec(item.title) : null;
    const code = found?.groups?.['code'];
    if (!found || code === undefined) return item;
    const isAlike = sheet !== undefined && (shapes.get(`${sheet}!${shapeOf(code)}`) ?? 0) >= ENOUGH;
    return codes.has(codeKey(code)) || isAlike
      ? { ...item, code, title: item.title.slice(found[0].length) }
      : item;
  };
  // Other drafts point at these: they are changed in place.
  for (const action of draft.actions) Object.assign(action, split(action, action.source.sheet));
  for (const link of draft.links) link.action = split(link.action, link.action.source.sheet);
  for (const table of draft.linkTables) {
    // A place of no action, or of no objective, has no cell to ask.
    if (!table.actions?.length || table.objectives?.length === 0) continue;
    const sheet = table.cell(0, 0)?.sheet;
    table.actions = table.actions.map((action) => split(action, sheet));
  }
}

/**
 * Takes the number off the axis « 1 Gouvernance », which no sign parts from the title, where its objectives go on from it:
 * 1.1, 1.2.
 */
function splitAxisNumbers({ axes, objectives }: Draft): void {
  const codes = new Map<AxisDraft, string[]>();
  for (const { axis, code } of objectives)
    if (axis && code !== undefined) codes.set(axis, [...(codes.get(axis) ?? []), codeKey(code)]);
  for (const axis of axes) {
    const found = axis.code === undefined ? NUMBERED.exec(axis.title) : null;
    const below = codes.get(axis) ?? [];
    if (!found || below.length === 0 || !below.every((code) => code.startsWith(`${found[1]!}.`))) continue;
    Object.assign(axis, { code: found[1]!, title: axis.title.slice(found[0].length) });
  }
}

/** How often codes are written in one way, by sheet. */
function shapesOf(actions: readonly ActionDraft[]): Map<string, number> {
  const shapes = new Map<string, number>();
  for (const { code, source } of actions) {
    if (code === undefined) continue;
    const key = `${source.sheet}!${shapeOf(code)}`;
    shapes.set(key, (shapes.get(key) ?? 0) + 1);
  }
  return shapes;
}

/** `A1` and `B2` are written in one way, `A1.2` in another. */
function shapeOf(code: string): string {
  return code.replace(/\d+/g, '0').replace(/\p{L}/gu, 'A');
}
