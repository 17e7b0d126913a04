import type { Correction } from '../domain/finding';
import type { Field, Roadmap } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { concerning, isException } from './concerning';
import { editDistance } from './editDistance';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `usual`: what the statuses are elsewhere, when the words are understood and only written otherwise. */
    'STA-01': { texts: string[]; usual: string[]; apart?: true };
  }
}

/** A status that is none of those that can be followed, and one that is written otherwise than everywhere else. */
export const sta01: Rule<'STA-01'> = {
  code: 'STA-01',
  profile: 'all',
  check(roadmap) {
    const statuses = statusesOf(roadmap);
    const unknown = statuses.filter(({ key }) => !KNOWN.test(key));
    const typed = (status: Status): string | undefined => nearest(status.key);
    const others = statuses.filter(({ key }) => SAME_AS.has(key));
    const usual = statuses.filter(({ key }) => STATES.has(key));
    const apart = statuses.filter(({ key }) => KNOWN.test(key) && !STATES.has(key) && !SAME_AS.has(key));
    const few = isException(others.length, usual.length + others.length);
    return [
      ...finding(unknown, statuses, typed, 'avertissement'),
      // « Fait » throughout is a choice; one « fait » among « Réalisé » and « En cours » is counted apart.
      ...(few ? finding(others, statuses, ({ key }) => SAME_AS.get(key), 'information') : []),
      ...(usual.length + apart.length === statuses.length ? apartFrom(usual, apart) : []),
    ];
  },
};

interface Status {
  id: string;
  key: string;
  field: Field;
}

function statusesOf({ actions }: Roadmap): Status[] {
  return actions.flatMap(({ id, fields: { status } }) => {
    const key = plainKey(status?.text ?? '');
    return status === undefined || key === '' ? [] : [{ id, key, field: status }];
  });
}

function finding(
  found: readonly Status[],
  all: readonly Status[],
  keyOf: (status: Status) => string | undefined,
  severity: 'avertissement' | 'information',
): ReturnType<Rule<'STA-01'>['check']> {
  if (found.length === 0) return [];
  const corrections = found.flatMap((status): Correction[] => {
    const key = keyOf(status);
    if (key === undefined) return [];
    const { source, text } = status.field;
    return [{ kind: 'words', source, words: tidy(text), by: writingOf(key, all) }];
  });
  const usual =
    severity === 'information' ? [...new Set(found.map((status) => writingOf(keyOf(status)!, all)))] : [];
  const texts = [...new Set(found.map(({ field }) => field.text))];
  const concerned = found.map(({ id, field }) => ({ id, source: field.source }));
  return [
    {
      code: 'STA-01',
      severity,
      ...concerning(concerned),
      parameters: { texts, usual },
      ...(corrections.length > 0 && { corrections }),
    },
  ];
}

/** One « Reporté » where all the others are states that can be followed; where there are several, it is a list of one's own. */
function apartFrom(usual: readonly Status[], apart: readonly Status[]): ReturnType<Rule<'STA-01'>['check']> {
  const writings = new Set(apart.map(({ key }) => key));
  if (writings.size !== 1 || !isException(apart.length * FEW, usual.length + apart.length)) return [];
  const concerned = apart.map(({ id, field }) => ({ id, source: field.source }));
  const parameters = { texts: [apart[0]!.field.text], usual: [], apart: true as const };
  return [{ code: 'STA-01', severity: 'information', ...concerning(concerned), parameters }];
}

/** A word that stands in one of six rows or more is used on purpose. */
const FEW = 2;

/** The states that can be followed, by their keys, as the screen writes them. */
const STATES = new Map([
  ['a venir', 'À venir'],
  ['en cours', 'En cours'],
  ['realise', 'Réalisé'],
  ['en pause', 'En pause'],
  ['bloque', 'Bloqué'],
  ['abandonne', 'Abandonné'],
  ['a arbitrer', 'À arbitrer'],
]);

/** Words that say exactly what one of the states says. */
const SAME_AS = new Map([
  ...['fait', 'faite', 'termine', 'terminee', 'acheve', 'achevee'].map((key) => [key, 'realise'] as const),
  ...['a faire', 'non commence', 'non commencee', 'pas commence', 'non demarre'].map(
    (key) => [key, 'a venir'] as const,
  ),
  ...['en cours de realisation', 'commence', 'commencee', 'demarre'].map((key) => [key, 'en cours'] as const),
]);

/** A state as this workbook writes it where it does. */
function writingOf(key: string, statuses: readonly Status[]): string {
  return tidy(statuses.find((status) => status.key === key)?.field.text ?? STATES.get(key) ?? '');
}

/** The one state that a slip of the keyboard may have meant: one letter, or two in a long word. */
function nearest(key: string): string | undefined {
  const near = [...STATES.keys()].filter(
    (state) => key.length > 4 && editDistance(key, state) <= (state.length > 7 ? 2 : 1),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Words that offices use for the states of an action, and shares of what is done. */
const KNOWN =
  /\b(?:a venir|a faire|a lancer|a engager|a demarrer|a arbitrer|a l etude|en cours|en attente|en pause|en retard|en continu|permanent\w*|realise\w*|termine\w*|fait|faite|acheve\w*|finalise\w*|clos\w*|cloture\w*|livre\w*|atteint\w*|partiel\w*|commence\w*|demarre\w*|engage\w*|lance\w*|initie\w*|planifie\w*|programme\w*|prevu\w*|bloque\w*|suspendu\w*|reporte\w*|abandonne\w*|annule\w*|non|oui|ok)\b|%|^\d+$/;
