import type { Roadmap } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-09': { conflicts: FactConflict[] };
  }
}

/** A fact that two sheets answer differently: what stands in the user's own, and what was typed on the generated one. */
export interface FactConflict {
  /** The title of the item. */
  title: string;
  /** Which fact: a `FollowUpField`. */
  field: string;
  text: string;
  otherText: string;
}

/** A fact changed in the user's own sheet and, otherwise, on a generated one. */
export const val09: Rule<'VAL-09'> = {
  code: 'VAL-09',
  profile: 'copil',
  check(roadmap) {
    const seen = roadmap.observations.filter((observation) => observation.kind === 'value-conflict');
    if (seen.length === 0) return [];
    const titles = titlesOf(roadmap);
    const conflicts = seen.map(({ id, field, text, otherText }) => ({
      title: titles.get(id) ?? id,
      field,
      text,
      otherText,
    }));
    const places = distinctPlaces(seen.flatMap(({ source, other }) => [source, other]));
    const about = seen.map(({ id, field }) => `${field} ${id}`);
    return [{ code: 'VAL-09', severity: 'avertissement', places, about, parameters: { conflicts } }];
  },
};

function titlesOf({ actions, indicators }: Roadmap): Map<string, string> {
  return new Map([...actions, ...indicators].map(({ id, title }) => [id, title]));
}
