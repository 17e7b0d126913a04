import { plainKey } from '../domain/text';
import { concerning } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'STA-01': { texts: string[] };
  }
}

/** A status that is none of those that can be followed. */
export const sta01: Rule<'STA-01'> = {
  code: 'STA-01',
  profile: 'all',
  check({ actions }) {
    const unknown = actions.filter(({ fields: { status } }) => {
      const key = plainKey(status?.text ?? '');
      return key !== '' && !KNOWN.test(key);
    });
    if (unknown.length === 0) return [];
    const texts = [...new Set(unknown.map(({ fields }) => fields.status!.text))];
    const concerned = unknown.map(({ id, fields }) => ({ id, source: fields.status!.source }));
    return [{ code: 'STA-01', severity: 'avertissement', ...concerning(concerned), parameters: { texts } }];
  },
};

/** Words that offices use for the states of an action, and shares of what is done. */
const KNOWN =
  /\b(?:a venir|a faire|a lancer|a engager|a demarrer|a arbitrer|a l etude|en cours|en attente|en pause|en retard|en continu|permanent\w*|realise\w*|termine\w*|fait|faite|acheve\w*|finalise\w*|clos\w*|cloture\w*|livre\w*|atteint\w*|partiel\w*|commence\w*|demarre\w*|engage\w*|lance\w*|initie\w*|planifie\w*|programme\w*|prevu\w*|bloque\w*|suspendu\w*|reporte\w*|abandonne\w*|annule\w*|non|oui|ok)\b|%|^\d+$/;
