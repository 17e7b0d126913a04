import type { Finding } from '../domain/finding';
import type { Action, Field, Roadmap } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { acronymsIn } from './acronyms';
import { isException } from './concerning';
import { groupBy } from './groupBy';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `actions`: how many name the actor. `elsewhere`: it leads another one, or has a hand in it. */
    'ROL-03': { acronym: string; actions: number; text: string; elsewhere?: 'leads' | 'acts' };
  }
}

/**
 * Someone who acts in what several actions say, and whom no list of actors names; or in what one says, and who leads another
 * one only or stands among its actors.
 */
export const rol03: Rule<'ROL-03'> = {
  code: 'ROL-03',
  profile: 'all',
  check(roadmap) {
    const listed = roadmap.actions.filter(({ fields }) => fields.partners !== undefined);
    if (listed.length * 2 <= roadmap.actions.length) return [];
    const actors = wordsOfActors(roadmap.actions);
    const all = roadmap.actions.flatMap(citations);
    const cited = groupBy(
      all.filter(({ acronym }) => !actors.has(plainKey(acronym))),
      ({ acronym }) => acronym,
    );
    const ofOtherActions = all.flatMap((citation) => findingElsewhere(citation, roadmap));
    const ofOthers = [...cited].flatMap(([acronym, uses]): Finding<'ROL-03'>[] => {
      const acting = uses.find(({ acts }) => acts !== 'no');
      // Named once, it must be what the sentence is about.
      const isOnce = uses.length === 1;
      if (!acting || (isOnce && acting.acts !== 'alone')) return [];
      const severity = isOnce ? 'information' : 'avertissement';
      const places = distinctPlaces([acting, ...uses].map(({ field }) => field.source));
      const actions = new Set(uses.map(({ action }) => action.id)).size;
      const parameters = { acronym, actions, text: sentenceWith(acronym, acting.field.text) };
      return [{ code: 'ROL-03', severity, places, about: [acronym], parameters }];
    });
    return [...ofOthers, ...ofOtherActions];
  },
};

/**
 * The subject of a sentence that leads a few other actions, or stands among their actors, and is left out of the lists of this
 * one. Who has a hand in many is the office itself, and takes part in all of them.
 */
function findingElsewhere(citation: Citation, { actions }: Roadmap): Finding<'ROL-03'>[] {
  const { acronym, acts, action, field } = citation;
  const key = plainKey(acronym);
  if (acts !== 'alone' || action.fields.partners === undefined || isOwnActor(key, action)) return [];
  const led = actions.filter(({ fields }) => wordsOf(fields.owner).includes(key));
  const joined = actions.filter(({ fields }) => wordsOf(fields.partners).includes(key));
  const engaged = new Set([...led, ...joined]);
  if (!isException(engaged.size * FEW, actions.length)) return [];
  const elsewhere = led.length > 0 ? 'leads' : 'acts';
  const parameters = { acronym, actions: 1, text: sentenceWith(acronym, field.text), elsewhere } as const;
  return [
    {
      code: 'ROL-03',
      severity: 'information',
      places: [field.source],
      about: [acronym, action.id],
      parameters,
    },
  ];
}

/** Its lists or its title name it: « Ouvrir les ateliers du CLEMI » is about the CLEMI. */
function isOwnActor(key: string, { title, fields: { owner, partners, audience } }: Action): boolean {
  return [title, owner?.text, partners?.text, audience?.text].some(
    (text) => text !== undefined && plainKey(text).split(' ').includes(key),
  );
}

/** One action in six at most. */
const FEW = 2;

interface Citation {
  acronym: string;
  /** `among`: the words around say that it does something, « reconnues par le PASIE »; `alone`: it is the subject. */
  acts: 'alone' | 'among' | 'no';
  action: Action;
  field: Field;
}

/** What acts in a sentence stands after these words; a tool may too. */
const AGENT = /(?<!\p{L})(?:par|avec|auprès d[eu]|vers) (?:le |la |les |l['’])?$/iu;
const TOOLS = new Set(
  'ENT GAR PIX MOOC THD SIG VPN EIM CRCN LMS BRNE TNI VPI SRTP PAF FIL EMI EAC'.split(' '),
);

function citations(action: Action): Citation[] {
  const { aim, description, remarks } = action.fields;
  return [aim, description, remarks].flatMap((field) =>
    field === undefined
      ? []
      : acronymsIn(field.text)
          .filter(({ acronym }) => acronym.length > 2 && !TOOLS.has(acronym))
          .map(({ acronym, at }) => ({
            acronym,
            acts: roleAt(field.text, acronym, at),
            action,
            field,
          })),
  );
}

/** « Le CLEMI fournit les textes »: what a service or a partner does, and no tool. */
const OPENING = /(?:^|[.;!?\n]\s*)(?:Le |La |L['’])$/u;
const DOES =
  /^ (?:apprend (?:à|aux?|comment)|enseigne|initie|sensibilise|rencontre|recrute|adapte|fournit|anime|accompagne|forme|coordonne|organise|pilote|relit|valide|publie|prête|assure|relance|conçoit|intervient|finance|rédige|réunit|participe)(?!\p{L})/u;

function roleAt(text: string, acronym: string, at: number): Citation['acts'] {
  const before = text.slice(Math.max(0, at - 20), at);
  if (OPENING.test(before) && DOES.test(text.slice(at + acronym.length))) return 'alone';
  return AGENT.test(before) ? 'among' : 'no';
}

/** The sentence of a text that holds these words. */
function sentenceWith(words: string, text: string): string {
  return text.split(/(?<=[.;!?])\s|\n/).find((sentence) => sentence.includes(words)) ?? text;
}

function wordsOfActors(actions: readonly Action[]): Set<string> {
  const fields = actions.flatMap(({ fields: { owner, partners, audience } }) => [owner, partners, audience]);
  return new Set(fields.flatMap(wordsOf));
}

function wordsOf(field: Field | undefined): string[] {
  return field === undefined ? [] : plainKey(field.text).split(' ');
}
