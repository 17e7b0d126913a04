import type { ItemName } from '../domain/itemName';
import type { Action, Roadmap } from '../domain/roadmap';
import { meaningfulWords } from '../domain/text';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `other`: whose title the fiche says instead of its own. */
    'COH-04': { name: ItemName; other: ItemName };
  }
}

/** A fiche that says no word of its own title, and for whom or what it is says those of another action's. */
export const coh04: Rule<'COH-04'> = {
  code: 'COH-04',
  profile: 'all',
  check(roadmap) {
    const fiches = fichesOf(roadmap);
    const byWord = groupBy(fiches, ({ words }) => [...words]);
    // A word that many fiches say tells none from another: « numérique », « DANE ».
    const isTelling = (word: string): boolean => (byWord.get(word)?.length ?? 0) * 5 <= fiches.length;
    const titled = groupBy(
      fiches.filter(({ title }) => title.length > 0),
      ({ title }) => [...new Set(title)],
    );
    return fiches
      .filter(({ title, words }) => title.length > 0 && !title.some((word) => words.has(word)))
      .flatMap((fiche) => {
        const said = [...fiche.purpose].filter((word) => isTelling(word));
        const others = [...new Set(said.flatMap((word) => titled.get(word) ?? []))].filter(
          (other) => areSiblings(fiche, other) && other.title.every((word) => fiche.purpose.has(word)),
        );
        // Two others, or none: nobody could tell which one was meant.
        return others.length === 1 ? [finding(roadmap, fiche, others[0]!)] : [];
      });
  },
};

interface Fiche {
  action: Action;
  title: string[];
  /** The words of what it is for and for whom. */
  purpose: Set<string>;
  /** All its words. */
  words: Set<string>;
}

/** Fewest fiches among which a word can be said to be rare. */
const FEWEST = 4;

function fichesOf(roadmap: Roadmap): Fiche[] {
  const fiches = roadmap.actions.flatMap((action): Fiche[] => {
    const { aim, audience, description, partners, remarks, schedule } = action.fields;
    if (aim === undefined || (audience === undefined && description === undefined)) return [];
    const purpose = wordsOf([aim.text, audience?.text]);
    const rest = [description, partners, remarks, schedule].map((field) => field?.text);
    const words = new Set([...purpose, ...wordsOf([...rest, ...action.details])]);
    return [{ action, title: meaningfulWords(action.title), purpose, words }];
  });
  return fiches.length < FEWEST ? [] : fiches;
}

/** A fiche may well speak of an action of another axis; its neighbours are what it was copied from. */
function areSiblings({ action: a }: Fiche, { action: b }: Fiche): boolean {
  return a !== b && a.axis === b.axis && a.objective === b.objective;
}

function wordsOf(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(texts.flatMap((text) => meaningfulWords(text ?? '')));
}

function finding(roadmap: Roadmap, { action }: Fiche, other: Fiche): ReturnType<typeof coh04.check>[number] {
  const concerned = { id: action.id, source: action.fields.aim!.source };
  const parameters = { name: actionName(roadmap, action), other: actionName(roadmap, other.action) };
  return { code: 'COH-04', severity: 'information', ...concerning([concerned]), parameters };
}
