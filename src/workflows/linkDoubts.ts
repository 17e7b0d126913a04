import { objectivesOf } from '../domain/frameworkObjectives';
import { sameWording } from '../domain/sameWording';
import type { Link, LinkEnds, Roadmap, Source } from '../domain/roadmap';
import { excerpt, labelKey, tidy } from '../domain/text';
import { textHash } from '../domain/textHash';
import { linkKey } from '../sheets/matrix/linkKey';
import { isWithin, parseRect } from '../workbook/address';
import type { State } from '../workbook/host';

/** Under this key the state keeps, by `linkKey`, what the action and the objective of each croix were called when it was set. */
export const LINK_LABELS = 'liens/libellés';
/** Under this one the labels themselves, once each, by the names that they have there. */
export const LABEL_TEXTS = 'liens/textes';

type Generated = State['generated'];

/** A croix that stands for one objective now and stood for another before, both by `linkKey`. */
export interface MovedLink {
  before: string;
  now: string;
  /** What the objective was called that it stood for; undefined where the new one says the same. */
  labelThen?: string;
}

/** The last word of what is kept of a croix that stood for another objective before. */
const REPLACED = 'remplacé';
/** A label is kept for people to read: enough to know it again. */
const LONGEST = 160;

interface Titles {
  action: string;
  objective: string;
}

/**
 * A roadmap in which each croix says whether what it links was called otherwise when it was set or last confirmed. Of two
 * reasons the weightier one is told: another objective, then a renamed objective, then a renamed action.
 */
export function withDoubts(roadmap: Roadmap, { generated }: Pick<State, 'generated'>): Roadmap {
  const kept = generated[LINK_LABELS] ?? {};
  const texts = generated[LABEL_TEXTS] ?? {};
  const titlesOf = titles(roadmap);
  const isSame = (name: string | undefined, title: string): boolean => {
    if (name === undefined || name === nameOf(title)) return true;
    const then = texts[name];
    return then === undefined || sameWording(then, readable(title));
  };
  const links = roadmap.links.map((link): Link => {
    const plain = { action: link.action, objective: link.objective, mark: link.mark, source: link.source };
    const [action, objective, replaced] = kept[keyOf(link)]?.split(' ') ?? [];
    const now = titlesOf(link);
    if (!now) return plain;
    const told = (doubt: NonNullable<Link['doubt']>, name: string | undefined): Link => {
      const labelThen = name === undefined ? undefined : texts[name];
      return { ...plain, doubt, ...(labelThen !== undefined && { labelThen }) };
    };
    if (replaced === REPLACED) return told('objective-replaced', objective);
    if (!isSame(objective, now.objective)) return told('objective-renamed', objective);
    return isSame(action, now.action) ? plain : told('action-renamed', action);
  });
  return { ...roadmap, links };
}

/**
 * What the state is to keep of the croix of a roadmap: labels as they were for those that it knows, as they are for those
 * that are new or `confirmed` (by `linkKey`); of croix that are gone nothing.
 */
export function linkMemory(
  { generated }: Pick<State, 'generated'>,
  roadmap: Roadmap,
  confirmed: ReadonlySet<string> = new Set(),
): Generated {
  const kept = generated[LINK_LABELS] ?? {};
  const before = generated[LABEL_TEXTS] ?? {};
  const titlesOf = titles(roadmap);
  const labels: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const link of roadmap.links) {
    const key = keyOf(link);
    const now = titlesOf(link);
    if (!now) continue;
    const known = confirmed.has(key) ? undefined : kept[key];
    labels[key] = known ?? `${nameOf(now.action)} ${nameOf(now.objective)}`;
    for (const title of [now.action, now.objective]) texts[nameOf(title)] = readable(title);
    for (const name of known?.split(' ') ?? []) if (before[name] !== undefined) texts[name] = before[name];
  }
  const isNothing = Object.keys(labels).length === 0 && !(LINK_LABELS in generated);
  return isNothing ? {} : { [LINK_LABELS]: labels, [LABEL_TEXTS]: texts };
}

/** What the state keeps of croix, after some of them moved to other objectives: what was in doubt of them stays so. */
export function movedMemory({ generated }: Pick<State, 'generated'>, moved: readonly MovedLink[]): Generated {
  const labels = { ...generated[LINK_LABELS] };
  const texts = { ...generated[LABEL_TEXTS] };
  for (const { before, now, labelThen } of moved) {
    const known = labels[before];
    if (known === undefined || now in labels) continue;
    const [action, objective, ...more] = known.split(' ');
    if (labelThen !== undefined) texts[nameOf(labelThen)] = readable(labelThen);
    labels[now] =
      labelThen === undefined
        ? [action, objective, ...more].join(' ')
        : [action, nameOf(labelThen), REPLACED].join(' ');
  }
  return { [LINK_LABELS]: labels, [LABEL_TEXTS]: texts };
}

/**
 * The croix of which something is in doubt now and was not before, by `linkKey`; with `cells`, only those of an action or
 * an objective whose label stands in one of them.
 */
export function newDoubts(before: Roadmap, now: Roadmap, cells?: readonly Source[]): Set<string> {
  const old = new Set(before.links.filter(({ doubt }) => doubt).map(keyOf));
  const written = cells && itemsIn(now, cells);
  return new Set(
    now.links
      .filter(({ doubt, action, objective }) => {
        if (doubt === undefined) return false;
        return !written || written.has(doubt === 'action-renamed' ? action : objective);
      })
      .map(keyOf)
      .filter((key) => !old.has(key)),
  );
}

/** The actions and objectives whose label was read in one of these cells, by their ids. */
function itemsIn({ actions, frameworks }: Roadmap, cells: readonly Source[]): Set<string> {
  const items = [
    ...actions.map(({ id, mentions, source }) => ({
      id,
      places: [source, ...mentions.map((one) => one.source)],
    })),
    ...frameworks
      .flatMap(objectivesOf)
      .map(({ id, mentions }) => ({ id, places: mentions.map((one) => one.source) })),
  ];
  return new Set(
    items
      .filter(({ places }) => places.some((place) => cells.some((cell) => standsIn(cell, place))))
      .map(({ id }) => id),
  );
}

function standsIn(cell: Source, place: Source): boolean {
  if (cell.sheet !== place.sheet) return false;
  const [inner, outer] = [parseRect(cell.address), parseRect(place.address)];
  return inner !== null && outer !== null && isWithin(inner, outer);
}

function keyOf({ action, objective }: LinkEnds): string {
  return linkKey(action, objective);
}

function titles({ actions, frameworks }: Roadmap): (link: Link) => Titles | null {
  const ofActions = new Map(actions.map(({ id, title }) => [id, title]));
  const ofObjectives = new Map(frameworks.flatMap(objectivesOf).map(({ id, title }) => [id, title]));
  return (link) => {
    const [action, objective] = [ofActions.get(link.action), ofObjectives.get(link.objective)];
    return action === undefined || objective === undefined ? null : { action, objective };
  };
}

/** The same for labels that are equal but for case, quotes and final points; without spaces. */
function nameOf(title: string): string {
  return textHash(labelKey(title));
}

function readable(title: string): string {
  return excerpt(tidy(title), LONGEST);
}
