import { codeKey } from '../domain/codes';
import { objectivesOf } from '../domain/frameworkObjectives';
import { titleKey } from '../domain/identity/rememberItems';
import type { Roadmap, Source } from '../domain/roadmap';
import { compactKey } from '../layouts/merge/mergeFrameworks';
import { groupByAxis } from '../domain/grouping';
import { readLinkKey } from '../sheets/matrix/linkKey';
import type { SheetPlan } from '../workbook/plan';

/** Under these keys the state keeps how a generated matrix names its actions and its objectives, by their ids. */
export const actionLabelsKey = (plan: string): string => `${plan}/lignes`;
export const objectiveLabelsKey = (plan: string): string => `${plan}/colonnes`;

interface Label {
  code?: string;
  title: string;
}

type Labels = Record<string, string>;

/** How a matrix made of this roadmap names the actions and the objectives that it shows: what the state keeps of it. */
export function shownLabels(
  roadmap: Roadmap,
  { id, owned }: Pick<SheetPlan, 'id' | 'owned'>,
): Record<string, Labels> {
  const links = owned.flatMap(({ key }) => readLinkKey(key) ?? []);
  const { actions, objectives } = knownLabels(roadmap);
  // In the order of the matrix: that is what tells those of one label apart.
  const shown = (ids: string[], labels: Labels): Labels =>
    Object.fromEntries(
      [...new Set(ids)].flatMap((one) => (labels[one] === undefined ? [] : [[one, labels[one]]])),
    );
  return {
    [actionLabelsKey(id)]: shown(
      links.map(({ action }) => action),
      actions,
    ),
    [objectiveLabelsKey(id)]: shown(
      links.map(({ objective }) => objective),
      objectives,
    ),
  };
}

/** The same for everything that a matrix of this roadmap may show. */
export function knownLabels(roadmap: Roadmap): { actions: Labels; objectives: Labels } {
  const rows = groupByAxis(roadmap, roadmap.actions).flatMap(({ items }) => items);
  return { actions: labelsOf(rows), objectives: labelsOf(roadmap.frameworks.flatMap(objectivesOf)) };
}

function labelsOf(items: readonly (Label & { id: string })[]): Labels {
  return Object.fromEntries(items.map((item) => [item.id, labelOf(item)]));
}

function labelOf({ code, title }: Label): string {
  return `${code === undefined ? '' : codeKey(code)}|${titleKey(title)}`;
}

/**
 * Finds what a row or a column of the generated matrix stands for by the label that it was generated with, whatever
 * its item is called by now. Labels that several items share are theirs in turn, from the top.
 */
export class ShownItems {
  private readonly ids = new Map<string, string[]>();
  private readonly taken = new Set<string>();
  private readonly ofPlace = new Map<string, string | undefined>();
  /** Codes and titles that the matrix shows, as `codeKey` and `titleKey` give them. */
  readonly codes: string[] = [];
  readonly titles: string[] = [];

  /** @param labels of the actions, or of the objectives, as `shownLabels` gave them when the matrix was generated */
  constructor(labels: Readonly<Record<string, string>> = {}) {
    for (const [id, label] of Object.entries(labels)) {
      const cut = label.indexOf('|');
      const [code, title] = [label.slice(0, cut), label.slice(cut + 1)];
      if (code !== '') this.codes.push(code);
      this.titles.push(title);
      const key = compactKey(label);
      this.ids.set(key, [...(this.ids.get(key) ?? []), id]);
    }
  }

  /**
   * The id of the item that is named here, by the first of these labels that one is left for; undefined when the matrix
   * was not generated with any of them.
   */
  at(source: Source, labels: readonly Label[]): string | undefined {
    const place = `${source.sheet}!${source.address}`;
    if (!this.ofPlace.has(place)) {
      const found = labels.map((label) => this.ids.get(compactKey(labelOf(label))) ?? []);
      const id = found.flat().find((one) => !this.taken.has(one)) ?? found.flat().at(-1);
      if (id !== undefined) this.taken.add(id);
      this.ofPlace.set(place, id);
    }
    return this.ofPlace.get(place);
  }
}
