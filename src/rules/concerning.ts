import type { Source } from '../domain/roadmap';
import { distinctPlaces } from './places';

/** What findings about items have in common: their places, each once, and their ids. */
export function concerning(items: readonly { id: string; source: Source }[]): {
  places: Source[];
  about: string[];
} {
  return {
    places: distinctPlaces(items.map(({ source }) => source)),
    about: items.map(({ id }) => id),
  };
}

/**
 * True when few enough are concerned for it to be an oversight: what a third of the rows do is a way of writing, and
 * not a mistake.
 */
export function isException(concerned: number, all: number): boolean {
  return concerned > 0 && concerned * 3 <= all;
}
