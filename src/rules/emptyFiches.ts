import type { Action, Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { firstCell } from './places';

/**
 * The fiches-actions whose rubrics are all empty. What a list or a matrix says about the action on its own row is not
 * written in the fiche and does not fill it.
 */
export function emptyFiches(roadmap: Roadmap): Action[] {
  return roadmap.actions.filter((action) => isFiche(action) && isEmpty(action) && !hasItems(roadmap, action));
}

function isFiche({ mentions }: Action): boolean {
  return mentions.some(({ role }) => role === 'fiche');
}

function isEmpty(action: Action): boolean {
  const written = [...Object.values(action.fields), ...Object.values(action.extra)].filter(
    (field) => field !== undefined && tidy(field.text) !== '',
  );
  return action.details.length === 0 && written.every((field) => isBesideAMention(action, field));
}

/** On the row of a list or a matrix that names the action. */
function isBesideAMention(
  { mentions }: Action,
  { source }: { source: { sheet: string; address: string } },
): boolean {
  return mentions.some(
    (mention) =>
      mention.role !== 'fiche' &&
      mention.source.sheet === source.sheet &&
      firstCell(mention.source.address).row === firstCell(source.address).row,
  );
}

function hasItems({ levers, indicators }: Roadmap, { id }: Action): boolean {
  return [...levers, ...indicators].some(({ actions }) => actions.includes(id));
}

/** Where the fiche stands, rather than the list or matrix that also names it. */
export function ficheSource(action: Action): Action['source'] {
  return action.mentions.find(({ role }) => role === 'fiche')?.source ?? action.source;
}
