import type { FrameworkAxis, FrameworkObjective, Link, Roadmap, Source } from '../domain/roadmap';
import { groupBy } from './groupBy';

/** One objective of a projet académique with the croix that it receives. */
export interface Column {
  objective: FrameworkObjective;
  axis: FrameworkAxis;
  links: Link[];
  source: Source;
}

/**
 * The objectives of every projet académique that receives croix. One that receives none at all is not a matrix yet:
 * nobody has begun to fill it, and nothing is to be said of its columns.
 */
export function columnsOf(roadmap: Roadmap): Column[] {
  const linksOf = groupBy(roadmap.links, ({ objective }) => objective);
  return roadmap.frameworks
    .map((framework) =>
      framework.axes.flatMap((axis) =>
        axis.objectives.map((objective) => ({
          objective,
          axis,
          links: linksOf.get(objective.id) ?? [],
          source: sourceOf(objective, framework.source),
        })),
      ),
    )
    .filter((columns) => columns.some(({ links }) => links.length > 0))
    .flat();
}

/** The objective's place in the matrix, where its column is, rather than in a list. */
function sourceOf(objective: FrameworkObjective, otherwise: Source): Source {
  const inMatrix = objective.mentions.find(({ role }) => role === 'matrix');
  return (inMatrix ?? objective.mentions[0])?.source ?? otherwise;
}
