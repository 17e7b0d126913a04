import type { ItemName } from '../domain/itemName';
import { concerning, isException } from './concerning';
import { groupBy } from './groupBy';
import { actionName, axisName, objectiveName } from './namedItems';
import type { Rule } from './rule';
import type { Roadmap, Source } from '../domain/roadmap';

declare module '../domain/finding' {
  interface FindingParameters {
    'NUM-03': { names: ItemName[]; coded: number };
  }
}

/** Items without a code, where nearly all of their level have one. */
export const num03: Rule<'NUM-03'> = {
  code: 'NUM-03',
  profile: 'all',
  check(roadmap) {
    return [...groupBy(numberable(roadmap), ({ name }) => name.level).values()].flatMap((level) => {
      if (level.some(({ name }) => isNumberOfLine(name))) return [];
      const without = level.filter(({ name }) => name.code === undefined);
      if (!isException(without.length, level.length)) return [];
      const names = without.map(({ name }) => name);
      const parameters = { names, coded: level.length - without.length };
      return [{ code: 'NUM-03', severity: 'avertissement', ...concerning(without), parameters }];
    });
  },
};

interface Numberable {
  id: string;
  source: Source;
  name: ItemName;
}

/** What is only announced is LNK-03's; an item without a title is a mere reference. */
function numberable(roadmap: Roadmap): Numberable[] {
  return [
    ...roadmap.axes.map((item) => ({ ...item, name: axisName(roadmap, item) })),
    ...roadmap.objectives
      .filter(({ mentions }) => mentions.length === 0 || mentions.some(({ role }) => role !== 'overview'))
      .map((item) => ({ ...item, name: objectiveName(roadmap, item) })),
    ...roadmap.actions.map((item) => ({ ...item, name: actionName(roadmap, item) })),
  ].filter(({ title }) => title !== '');
}

/** « 2. » before an objective or an action may only number the lines of its cell. */
function isNumberOfLine({ level, code }: ItemName): boolean {
  return level !== 'axis' && code !== undefined && /^\d+$/.test(code);
}
