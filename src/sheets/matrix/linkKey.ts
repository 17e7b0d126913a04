/**
 * The key of a matrix cell: `lien|<action id>|<objective id>`. Ids come back unchanged whatever they hold.
 * @example linkKey('1-1', 'pa.2') → 'lien|1-1|pa.2'
 */
export function linkKey(action: string, objective: string): string {
  return `lien|${part(action)}|${part(objective)}`;
}

/** The action and the objective of a key made by `linkKey`; null for any other. */
export function readLinkKey(key: string): { action: string; objective: string } | null {
  const [kind, action, objective, ...more] = key.split('|');
  if (kind !== 'lien' || action === undefined || objective === undefined || more.length > 0) return null;
  return { action: whole(action), objective: whole(objective) };
}

function part(id: string): string {
  return id.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function whole(text: string): string {
  return text.replaceAll('%7C', '|').replaceAll('%25', '%');
}
