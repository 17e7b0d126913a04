import type { Roadmap, Source } from '../domain/roadmap';
import { allTexts, type PlacedText } from './allTexts';
import { distinctPlaces } from './places';

/** The titles and details that satisfy a condition, each wording once, with all their places. */
export function itemTextsWhere(
  roadmap: Roadmap,
  condition: (text: string) => boolean,
): { texts: string[]; places: Source[]; about: string[] } {
  const found = itemTexts(roadmap).filter(({ text }) => condition(text));
  const texts = [...new Set(found.map(({ text }) => text))];
  return { texts, places: distinctPlaces(found.map(({ source }) => source)), about: texts };
}

/** Every wording of every item, with its cell. */
export function itemTexts(roadmap: Roadmap): { text: string; source: Source }[] {
  return [...allTexts(roadmap).filter(isOfItem), ...mentionTexts(roadmap)];
}

function isOfItem({ part }: PlacedText): boolean {
  return part === 'title' || part === 'detail';
}

/** The wordings of items elsewhere than where their title is taken from, those of the projet académique included. */
function mentionTexts(roadmap: Roadmap): { text: string; source: Source }[] {
  const framework = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  return [...roadmap.axes, ...roadmap.objectives, ...roadmap.actions, ...framework].flatMap(
    ({ mentions }) => mentions,
  );
}
