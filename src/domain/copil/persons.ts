import { contactsIn, namesIn, partnersNamedIn } from '../personNames';
import type { Roadmap } from '../roadmap';
import { TEXTS_ID } from './copilFields';
import { changeTexts } from './changeTexts';
import { namePattern, withoutNames } from './withoutNames';

/** What stands for the name of a person of whom no function is told. */
export const REMOVED_NAME = '[nom retiré]';
/** What stands for how a person is reached. */
export const REMOVED_CONTACT = '[coordonnées retirées]';

/**
 * The roadmap with functions in place of persons: the names among pilotes, responsables, partenaires and the author become
 * the function that stands with them, else « [nom retiré] », wherever else they are written too; the name of who signs is
 * left out, and so are e-mail addresses and telephone numbers of persons. Only names that nobody could take for a service
 * or a place are known: a name that stands in a sentence alone is not.
 * @example « Mme Hélène Castel, DANE » → « DANE »
 */
export function withoutPersons(roadmap: Roadmap): Roadmap {
  const shown = withoutSignatory(roadmap);
  const names = namesOf(shown);
  const pattern = namePattern(names);
  return changeTexts(shown, (text, key) => {
    const named = PERSON_KEYS.has(key) ? withoutNames(text, names, REMOVED_NAME) : text;
    const unnamed = pattern === undefined ? named : named.replace(pattern, REMOVED_NAME);
    return contactsIn(unnamed).reduce((rest, contact) => rest.replaceAll(contact, REMOVED_CONTACT), unnamed);
  });
}

/** Facts that say who does something: there a name goes with its commas and brackets. */
const PERSON_KEYS: ReadonlySet<string> = new Set(['owner', 'partners', 'author']);

function withoutSignatory(roadmap: Roadmap): Roadmap {
  const typed = roadmap.typed?.[TEXTS_ID];
  if (!typed?.signatory) return roadmap;
  const others = Object.fromEntries(Object.entries(typed).filter(([field]) => field !== 'signatory'));
  return { ...roadmap, typed: { ...roadmap.typed, [TEXTS_ID]: others } };
}

/** Every name of a person in the facts that say who does something, the longest first. */
function namesOf(roadmap: Roadmap): string[] {
  const names = new Set<string>();
  changeTexts(roadmap, (text, key) => {
    const found = key === 'partners' ? partnersNamedIn(text) : PERSON_KEYS.has(key) ? namesIn(text) : [];
    for (const name of found) names.add(name);
    return text;
  });
  return [...names].sort((a, b) => b.length - a.length);
}
