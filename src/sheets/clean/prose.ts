import { sameHeader } from '../../domain/clean/headers';
import { readLevelHeader } from '../../domain/clean/levelHeader';
import type { Axis, Objective, Roadmap, Section } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { cleanColumns } from '../../messages/fr/cleanSheets';

interface WithProse {
  sections: readonly Section[];
}

/** A text about an axis or an objective, which has its row on « Présentations ». */
export type Presented = { axis: Axis; section: Section } | { objective: Objective; section: Section };

/** As many as one can read side by side. */
const MOST_COLUMNS = 3;

/**
 * The labels of prose that are columns of the sheet that lists these items: few, and such as at least half of them have
 * (« Contexte », « Enjeux »), each once and all in one order. Null where some prose does not fit: then all of it has its
 * rows on « Présentations », and nobody looks for it in two places.
 */
export function proseColumns(items: readonly WithProse[]): string[] | null {
  const labels = [...new Set(items.flatMap(({ sections }) => sections.map(sectionLabel)))];
  const fits =
    labels.length <= MOST_COLUMNS &&
    !labels.some(isSpokenFor) &&
    labels.every((label) => 2 * items.filter(has(label)).length >= items.length) &&
    items.every(({ sections }) => sections.every(isFilled) && isInOrder(sections.map(sectionLabel), labels));
  return fits ? labels : null;
}

/** The prose that has its rows on « Présentations »: each axis before its objectives. */
export function presentedTexts({ axes, objectives }: Pick<Roadmap, 'axes' | 'objectives'>): Presented[] {
  const shownAxes = proseColumns(axes) === null ? axes : [];
  const shownObjectives = proseColumns(objectives) === null ? objectives : [];
  const ofObjectives = (under: readonly Objective[]): Presented[] =>
    under.flatMap((objective) => objective.sections.map((section) => ({ objective, section })));
  const ids = new Set(axes.map(({ id }) => id));
  return [
    ...axes.flatMap((axis) => [
      ...(shownAxes.includes(axis) ? axis.sections : []).map((section) => ({ axis, section })),
      ...ofObjectives(shownObjectives.filter((objective) => objective.axis === axis.id)),
    ]),
    ...ofObjectives(shownObjectives.filter(({ axis }) => axis === null || !ids.has(axis))),
  ];
}

/** The label of a text without the colon that it has above it in a document. */
export function sectionLabel({ label }: Section): string {
  return tidy(label).replace(/\s*:$/, '');
}

const has =
  (label: string) =>
  ({ sections }: WithProse): boolean =>
    sections.some((section) => sectionLabel(section) === label);

function isFilled({ text }: Section): boolean {
  return tidy(text) !== '';
}

/** Headers that would read as a column of ours. */
function isSpokenFor(label: string): boolean {
  return label === '' || readLevelHeader(label) !== null || sameHeader(label, cleanColumns.code.header);
}

function isInOrder(own: readonly string[], labels: readonly string[]): boolean {
  const places = own.map((label) => labels.indexOf(label));
  return places.every((place, i) => i === 0 || place > places[i - 1]!);
}
