import { SaxesParser } from 'saxes';
import type { AcceptedFinding } from '../domain/accepted';
import { ITEM_KINDS, type RememberedItem } from '../domain/identity/rememberItems';
import { emptyState, type State } from './host';

/** Namespace by which the state is found among the custom XML parts of a workbook, wherever a program put it. */
export const STATE_NAMESPACE = 'urn:feuille-de-route:state';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The state as a custom XML part: its JSON as the text of one element. */
export function stateToXml(state: State): string {
  // JSON may hold control characters only as escapes, so that nothing in it is forbidden in XML but these three.
  const json = JSON.stringify(state).replace(/[&<>]/g, (character) => ESCAPES[character]!);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${declaration}\n<state xmlns="${STATE_NAMESPACE}" version="${String(state.version)}">${json}</state>`;
}

/** The state in a custom XML part; undefined when the part holds something else. Bad entries are left out. */
export function stateFromXml(xml: string): State | undefined {
  let inNamespace = false;
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    inNamespace ||= tag.uri === STATE_NAMESPACE && tag.local === 'state';
  });
  parser.on('text', (piece) => {
    if (inNamespace) text += piece;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return inNamespace ? repaired(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}

/** A state of the right shape from whatever stands in the part: it may have been edited, or written by a later version. */
function repaired(value: unknown): State | undefined {
  const found = entries(value);
  if (found.version !== 1) return undefined;
  const state = emptyState();
  for (const [plan, cells] of Object.entries(entries(found.generated))) {
    state.generated[plan] = texts(cells);
  }
  for (const [key, entry] of Object.entries(entries(found.accepted))) {
    const accepted = acceptedFinding(entries(entry));
    if (accepted) state.accepted[key] = accepted;
  }
  state.choices = texts(found.choices);
  state.settings = texts(found.settings);
  for (const [id, item] of Object.entries(entries(found.identities))) {
    const remembered = rememberedItem(entries(item));
    if (remembered) state.identities[id] = remembered;
  }
  return state;
}

function acceptedFinding({
  code,
  reason,
  date,
  about,
  texts: places,
}: Record<string, unknown>): AcceptedFinding | undefined {
  if (typeof code !== 'string' || typeof reason !== 'string' || typeof date !== 'string') return undefined;
  return isTexts(about) && isTexts(places) ? { code, reason, date, about, texts: places } : undefined;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function rememberedItem({
  kind,
  code,
  title,
  parent,
  rank,
}: Record<string, unknown>): RememberedItem | undefined {
  const known = ITEM_KINDS.find((name) => name === kind);
  if (!known || typeof title !== 'string' || typeof rank !== 'number') return undefined;
  return {
    kind: known,
    ...(typeof code === 'string' && { code }),
    title,
    ...(typeof parent === 'string' && { parent }),
    rank,
  };
}

function entries(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function texts(value: unknown): Record<string, string> {
  const kept = Object.entries(entries(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(kept);
}
