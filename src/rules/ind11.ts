import type { ItemName } from '../domain/itemName';
import type { Indicator, Roadmap } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { axisName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'IND-11': { axes: { name: ItemName; count: number; example: string }[] };
  }
}

const FEWEST = 3;

/** An axis whose indicators count what is done (meetings, accounts), and not what it changes. */
export const ind11: Rule<'IND-11'> = {
  code: 'IND-11',
  profile: 'all',
  check(roadmap) {
    const byAxis = groupBy(roadmap.indicators, axisOf(roadmap));
    const concerned = roadmap.axes.filter(({ id }) => isOutputOnly(byAxis.get(id) ?? []));
    if (concerned.length === 0) return [];
    const axes = concerned.map((axis) => {
      const indicators = byAxis.get(axis.id)!;
      return {
        name: axisName(roadmap, axis),
        count: indicators.length,
        example: indicators[0]!.title,
      };
    });
    const { places } = concerning(concerned.map(({ id }) => byAxis.get(id)![0]!));
    const about = concerned.map(({ id }) => id);
    return [{ code: 'IND-11', severity: 'information', places, about, parameters: { axes } }];
  },
};

/** Words of what an action brings about: generous, since the question is worth asking only where none is met. */
const RESULT =
  /(?:^| )(?:taux|%|pourcentages?|parts?|proportions?|niveaux?|qualite|satisfaction|usages?|utilis\w+|impacts?|resultats?|evolutions?|reussites?|progres\w*|scores?|effets?|certifi\w+|maitrise\w*|competences?|apprentissages?|frequent\w+|connexions?|connect\w+|visites?|visiteurs?|consult\w+|abonn\w+|actifs?|actives?|gains?|reductions?|baisses?|hausses?|augment\w+|delais?|temps|interet|impliqu\w+|engag\w+|orient\w+|autonom\w+)(?= |$)/;

function isOutputOnly(indicators: readonly Indicator[]): boolean {
  return (
    indicators.length >= FEWEST &&
    indicators.every(
      ({ title, details, unit }) => !RESULT.test(plainKey([title, ...details, unit].join(' '))),
    )
  );
}

/** The axis of an indicator, its objective's or its first action's. */
function axisOf({ objectives, actions }: Roadmap): (indicator: Indicator) => string | null {
  const axes = new Map([...objectives, ...actions].map(({ id, axis }) => [id, axis]));
  return ({ axis, objective, actions: own }) =>
    axis ?? axes.get(objective ?? '') ?? axes.get(own[0] ?? '') ?? null;
}
