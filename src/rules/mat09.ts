import type { ItemName } from '../domain/itemName';
import { doubtfulLinks } from '../domain/doubtfulLinks';
import type { LinkDoubt, LinkEnds } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'MAT-09': {
      doubt: LinkDoubt;
      name: ItemName;
      labelThen?: string;
      links: LinkEnds[];
    };
  }
}

/** Croix that were set when their action or their objective was called otherwise: do they still hold? */
export const mat09: Rule<'MAT-09'> = {
  code: 'MAT-09',
  profile: 'copil',
  check(roadmap) {
    return doubtfulLinks(roadmap).map(({ doubt, item, labelThen, links }) => {
      const isAction = doubt === 'action-renamed';
      return {
        code: 'MAT-09',
        severity: 'avertissement',
        places: distinctPlaces(links.map(({ source }) => source)),
        about: [item.id, ...links.map(({ action, objective }) => (isAction ? objective : action))],
        parameters: {
          doubt,
          name: {
            level: isAction ? 'action' : 'framework',
            word: isAction ? roadmap.levels.action : '',
            title: item.title,
            ...(item.code !== undefined && { code: item.code }),
          },
          ...(labelThen !== undefined && { labelThen }),
          links: links.map(({ action, objective }) => ({ action, objective })),
        },
      };
    });
  },
};
