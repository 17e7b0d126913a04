import type { Settings } from '../settings';
import { listSetting } from './listSetting';

/** The parts of the Word document, in their order; its title page is always there. */
export const documentParts = [
  'preamble',
  'contents',
  'introduction',
  'tables',
  'cards',
  'matrix',
  'indicators',
  'committee',
  'annexes',
] as const;
export type DocumentPart = (typeof documentParts)[number];

/** The setting that says which parts the document has: a JSON list. */
export const DOCUMENT_SETTING = 'copil/document';

/** The parts that the settings want in the document, in its order; all of them where they name none. */
export function chosenParts(settings: Settings): DocumentPart[] {
  const named = listSetting(settings[DOCUMENT_SETTING]);
  const chosen = documentParts.filter((part) => named.includes(part));
  return chosen.length > 0 ? chosen : [...documentParts];
}

/** What the setting says of these parts; null where they are all of them. */
export function partsSetting(parts: readonly string[]): string | null {
  const isAll = documentParts.every((part) => parts.includes(part));
  return isAll ? null : JSON.stringify(parts);
}
