import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { objectiveName } from './namedItems';
import type { Rule } from './rule';
import { letters } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'STR-08': { names: ItemName[] };
  }
}

/** An objective that repeats the label of what is above it: the level says nothing more. */
export const str08: Rule<'STR-08'> = {
  code: 'STR-08',
  profile: 'all',
  check(roadmap) {
    const { objectives, axes } = roadmap;
    const repeating = objectives.filter(({ title, parent, axis }) => {
      const above =
        parent === null ? axes.find(({ id }) => id === axis) : objectives.find(({ id }) => id === parent);
      return above !== undefined && letters(title) !== '' && letters(title) === letters(above.title);
    });
    if (repeating.length === 0) return [];
    const names = repeating.map((objective) => objectiveName(roadmap, objective));
    return [{ code: 'STR-08', severity: 'information', ...concerning(repeating), parameters: { names } }];
  },
};
