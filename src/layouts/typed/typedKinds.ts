import { splitCode } from '../../domain/codes';
import { plainKey, tidy } from '../../domain/text';

/** What a cell of a column of kinds says that its row is. */
export type TypedKind = 'axis' | 'objective' | 'field' | 'action' | 'lever' | 'indicator' | 'detail';

/** The first that fits, over the plain key. */
const KINDS: [TypedKind, RegExp][] = [
  [
    'axis',
    /^(?:axe|ambition|orientation|pilier|volet|domaine|thematique|theme|defi)s?(?: strategiques?| prioritaires?)?$/,
  ],
  [
    'field',
    /^(?:champs? operationnels?|champs? op|sous objectifs?|objectifs? (?:operationnels?|specifiques?|detailles?)|oo|co)$/,
  ],
  ['objective', /^(?:(?:grands? )?objectifs?(?: strategiques?| generau?x?| academiques?)?|cibles?|os|obj)$/],
  ['detail', /^(?:sous actions?|taches?|etapes?|jalons?)$/],
  [
    'action',
    /^(?:(?:fiches? )?actions?(?: a mener)?|mesures?|chantiers?|operations?|activites?|projets?|programmes?)$/,
  ],
  ['lever', /^(?:leviers?|moyens?|ressources?|methodes?|modalites?)$/],
  ['indicator', /^(?:indicateurs?(?: d[e ].*)?|kpi|preuves?(?: de reussite)?)$/],
];

/** From the highest level to what hangs on others. */
export const TYPED_RANK: Record<TypedKind, number> = {
  axis: 0,
  objective: 1,
  field: 2,
  action: 3,
  lever: 4,
  indicator: 4,
  detail: 4,
};

/** How every kind begins: most cells of a workbook need no closer look. */
const BEGINS =
  /^\s*(?:axe|ambition|orientation|pilier|volet|domaine|the\u0301?m|thé|de\u0301?fi|défi|champ|sous|objectif|grand|obj|oo|co|os|cible|ta\u0302?che|tâche|e\u0301?tape|étape|jalon|fiche|action|mesure|chantier|ope\u0301?r|opér|activit|projet|programme|levier|moyen|ressource|me\u0301?thode|méthode|modalit|indicateur|kpi|preuve)/i;

/** Reads a cell that holds nothing but the kind of its row, alone or with its number; null for any other text. */
export function typedKind(text: string): { kind: TypedKind; code?: string } | null {
  if (text.length > 50 || !BEGINS.test(text)) return null;
  const { code, title, word } = splitCode(tidy(text));
  const noun = code !== undefined && word !== undefined && title === '' ? beforeCode(text, code) : text;
  const kind = KINDS.find(([, pattern]) => pattern.test(plainKey(noun)))?.[0];
  return kind === undefined ? null : { kind, ...(noun !== text && code !== undefined && { code }) };
}

function beforeCode(text: string, code: string): string {
  const plain = tidy(text);
  return plain.slice(0, plain.indexOf(code.charAt(0))).replace(/n\s?[°o]\s*$/i, '');
}
