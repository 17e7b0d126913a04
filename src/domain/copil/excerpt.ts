import type { Roadmap, RoadmapExcerpt } from '../roadmap';
import { filteredRoadmap, type RoadmapFilter } from './filter';

/**
 * What the pages of a filtered roadmap say of it; undefined where nothing was filtered. Words that `shown`, the roadmap as
 * it is read by others, no longer says are the name of a person: null stands for them.
 */
export function excerptOf(
  { axes: all }: Pick<Roadmap, 'axes'>,
  { axes, ...words }: RoadmapFilter,
  shown: Roadmap,
): RoadmapExcerpt | undefined {
  const excerpt: RoadmapExcerpt = {};
  if (axes) {
    excerpt.axes = all
      .filter(({ id }) => axes.includes(id))
      .map(({ code, title }) => ({ ...(code !== undefined && { code }), title }));
    if (axes.includes('')) excerpt.withoutAxis = true;
  }
  for (const name of ['owner', 'partner', 'place'] as const) {
    const said = words[name];
    if (said !== undefined) excerpt[name] = isSaidIn(shown, { [name]: said }) ? said : null;
  }
  return Object.keys(excerpt).length === 0 ? undefined : excerpt;
}

function isSaidIn(shown: Roadmap, filter: RoadmapFilter): boolean {
  const { actions, indicators } = filteredRoadmap(shown, filter);
  return actions.length + indicators.length > 0;
}
