/** What one cell made for typing says, as compared text; empty for an empty cell. */
export interface CellSides {
  /** In the sheet. */
  now: string;
  /** What was last generated there; undefined when nobody remembers. */
  before: string | undefined;
  /** What the user's own sheets say. */
  own: string;
  /** What they said when the sheet was generated. */
  ownThen: string;
}

/**
 * What counts: the cell as it was typed, or the user's own sheet. What people once typed counts until they change it
 * there; an own sheet that was changed since to another answer is a conflict, and is to be told. What was only generated
 * follows the own sheet; so does a cell that was emptied, once that says something new.
 */
export function countedCell({ now, before, own, ownThen }: CellSides): {
  counts: 'typed' | 'own';
  conflict: boolean;
} {
  const follows = { counts: 'own', conflict: false } as const;
  if (now === own) return follows;
  if (before === undefined) return now === '' ? follows : { counts: 'typed', conflict: own !== '' };
  const isTyped = now !== before || before !== ownThen;
  const isEdited = own !== ownThen;
  if (!isTyped || (now === '' && isEdited)) return follows;
  return { counts: 'typed', conflict: isEdited && own !== '' };
}
