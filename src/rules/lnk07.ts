import type { ItemName } from '../domain/itemName';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'LNK-07': { action: ItemName; axes: [ItemName, ItemName] };
  }
}

/** One action that stands under one axis in a place and under another elsewhere. */
export const lnk07: Rule<'LNK-07'> = {
  code: 'LNK-07',
  profile: 'copil',
  check({ observations, levels }) {
    return observations
      .filter((observation) => observation.kind === 'two-axes')
      .map(({ source, other, id, action, axes: [first, second] }) => ({
        code: 'LNK-07',
        severity: 'avertissement',
        places: distinctPlaces([source, other]),
        about: [id],
        parameters: {
          action: { level: 'action', word: levels.action, ...action },
          axes: [
            { level: 'axis', word: levels.axis, ...first },
            { level: 'axis', word: levels.axis, ...second },
          ],
        },
      }));
  },
};
