import { readFileSync } from 'node:fs';
import { compactKey } from '../../src/layouts/merge/mergeFrameworks';
import type { Roadmap } from '../../src/domain/roadmap';

/** What a careful person reads in a workbook laid out by another hand. */
export interface Expected {
  axes: { title: string; code?: string }[];
  objectives: { title: string; axis?: string; parent?: string; overviewOnly?: boolean }[];
  actions: Attached[];
  levers: Attached[];
  indicators: (Attached & { target?: string | string[] | null })[];
  links?: { action: string; objective: string }[];
  frameworks?: { axes: { title: string; objectives: string[] }[] }[];
  series?: { label: string; values: unknown[] }[];
}

interface Attached {
  title: string;
  code?: string;
  axis?: string | null;
  objective?: string | null;
}

export interface Score {
  kind: string;
  expected: number;
  found: number;
  /** Found, but under another parent than expected. */
  misplaced: number;
  /** Read, but not there. */
  extra: number;
  missing: string[];
  extras: string[];
  misplacedItems: string[];
}

export function expectedOf(file: string): Expected {
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/** Items found, misplaced and invented, by kind: titles are compared without case, accents, spaces or punctuation. */
export function score(roadmap: Roadmap, expected: Expected): Score[] {
  const axisTitle = (id: string | null): string => roadmap.axes.find((axis) => axis.id === id)?.title ?? '';
  const objectiveTitle = (id: string | null): string =>
    roadmap.objectives.find((objective) => objective.id === id)?.title ?? '';
  const placed = (item: { title: string; axis: string | null; objective: string | null }): Item => ({
    title: item.title,
    parents: [axisTitle(item.axis), objectiveTitle(item.objective)],
  });
  const wanted = (item: Attached): Item => ({
    title: item.title,
    parents: [item.axis ?? '', item.objective ?? ''],
  });
  const codeOf = (id: string): string => {
    const action = roadmap.actions.find((other) => other.id === id)!;
    return action.code ?? action.title;
  };
  const frameworkTitle = new Map(
    roadmap.frameworks
      .flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives))
      .map((objective) => [objective.id, objective.title]),
  );
  const scores = [
    compare(
      'axes',
      expected.axes.map(({ title }) => ({ title, parents: [] })),
      roadmap.axes.map(({ title }) => ({ title, parents: [] })),
    ),
    compare(
      'objectives',
      expected.objectives.map((item) => ({
        title: item.title,
        parents: [item.axis ?? '', item.parent ?? ''],
      })),
      roadmap.objectives.map((item) => ({
        title: item.title,
        parents: [axisTitle(item.axis), objectiveTitle(item.parent)],
      })),
    ),
    compare('actions', expected.actions.map(wanted), roadmap.actions.map(placed)),
    compare('levers', expected.levers.map(wanted), roadmap.levers.map(placed)),
    compare('indicators', expected.indicators.map(wanted), roadmap.indicators.map(placed)),
  ];
  if (expected.links) {
    scores.push(
      compare(
        'links',
        expected.links.map((link) => ({ title: `${link.action} × ${link.objective}`, parents: [] })),
        roadmap.links.map((link) => ({
          title: `${codeOf(link.action)} × ${frameworkTitle.get(link.objective)}`,
          parents: [],
        })),
      ),
    );
  }
  return scores.filter(({ kind, expected: count, extra }) => kind !== 'links' || count > 0 || extra > 0);
}

interface Item {
  title: string;
  parents: string[];
}

function compare(kind: string, wanted: Item[], read: Item[]): Score {
  const rest = [...read];
  const missing: Item[] = [];
  const misplacedItems: string[] = [];
  const later: Item[] = [];
  for (const item of wanted) {
    const at = rest.findIndex((other) => same(other.title, item.title) && samePlace(other, item));
    if (at >= 0) rest.splice(at, 1);
    else later.push(item);
  }
  for (const item of later) {
    const at = rest.findIndex((other) => same(other.title, item.title));
    if (at < 0) missing.push(item);
    else
      misplacedItems.push(
        `${item.title} : ${item.parents.join(' / ')} → ${rest.splice(at, 1)[0]!.parents.join(' / ')}`,
      );
  }
  return {
    kind,
    expected: wanted.length,
    found: wanted.length - missing.length,
    misplaced: misplacedItems.length,
    extra: rest.length,
    missing: missing.map((item) => item.title),
    extras: rest.map((item) => item.title),
    misplacedItems,
  };
}

function same(a: string, b: string): boolean {
  return compactKey(a) === compactKey(b);
}

function samePlace(read: Item, wanted: Item): boolean {
  return wanted.parents.every((parent, i) => parent === '' || same(read.parents[i]!, parent));
}
