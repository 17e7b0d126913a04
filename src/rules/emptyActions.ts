import type { Action, Field, Roadmap, Source } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { groupBy } from './groupBy';
import { firstCell } from './places';

/**
 * The actions of which nothing is written but their name: fiches whose rubrics are all empty, and rows of a table whose
 * cells are all empty where nearly every other row is filled. What a list or a matrix says of an action on its own row
 * is not written in its fiche and does not fill it.
 */
export function emptyActions(roadmap: Roadmap): Action[] {
  const attached = groupBy([...roadmap.levers, ...roadmap.indicators], ({ actions }) => actions);
  const filledTable = isFilledTable(roadmap.actions);
  return roadmap.actions.filter(
    (action) =>
      action.details.length === 0 &&
      !attached.has(action.id) &&
      (isFiche(action) ? writtenInFiche(action) : filledTable ? written(action) : null)?.length === 0,
  );
}

export function isFiche({ mentions }: Action): boolean {
  return mentions.some(({ role }) => role === 'fiche');
}

/** Where the fiche stands, rather than the list or matrix that also names it. */
export function ficheSource(action: Action): Source {
  return action.mentions.find(({ role }) => role === 'fiche')?.source ?? action.source;
}

/** A table where this few cells are filled in a row is a list of names. */
const FEWEST_CELLS = 3;

function isFilledTable(actions: readonly Action[]): boolean {
  const filled = actions.filter((action) => written(action).length >= FEWEST_CELLS).length;
  return filled * 3 >= actions.length * 2;
}

function written({ fields, extra }: Action): Field[] {
  return [...Object.values(fields), ...Object.values(extra)].filter(
    (field): field is Field => field !== undefined && tidy(field.text) !== '',
  );
}

function writtenInFiche(action: Action): Field[] {
  return written(action).filter((field) => !isBesideAMention(action, field));
}

/** On the row of a list or a matrix that names the action. */
function isBesideAMention({ mentions }: Action, { source }: Field): boolean {
  return mentions.some(
    (mention) =>
      mention.role !== 'fiche' &&
      mention.source.sheet === source.sheet &&
      firstCell(mention.source.address).row === firstCell(source.address).row,
  );
}
