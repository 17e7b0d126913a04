import { plainKey } from '../../domain/text';
import type { Role } from './vocabulary';

/** « Nos objectifs », « Notre objectif »: the possessive says nothing. */
export const POSSESSIVE = /^(?:nos|notre|vos|votre) /;

/**
 * What people write where a form would say « Actions » or « Échéance »: « Ce qu’on va faire », « Pour quand ». Over the
 * plain key of a header, with its words in the plural or not, and with a lone « s » or without.
 */
export const EVERYDAY: [Role, RegExp][] = [
  ['objective', /^ce qu(?: on|e l on|e nous?) (?:veut|vise|souhaite|voulons?|visons?|souhaitons?)(?: |$)/],
  ['objective', /^(?:ou|vers quoi) (?:on|nous?) (?:veut|va|voulons?|allons?)(?: aller)?$/],
  ['objective', /^ou (?:veut on|va t on|voulons? nous?|allons? nous?)(?: aller)?$/],
  [
    'action',
    /^ce qu(?: on|e l on|e nous?) (?:va|fera|prevoit|compte|allons?|ferons?|prevoyons?|comptons?)(?: |$)/,
  ],
  ['action', /^(?:que va t on|qu allons? nous?) (?:faire|mettre en place)$/],
  ['lever', /^(?:avec|sur) quel(?:le)?s? (?:moyen|ressource|outil|appui|atout|levier)s?(?: |$)/],
  [
    'lever',
    /^(?:ce dont|de quoi) (?:on a|a t on|nous? avons?|avons? nous?) besoin$|^ce qu il (?:nous? )?faut$/,
  ],
  ['lever', /^sur quoi (?:on|nous?) (?:(?:s|nous?) )?(?:appuie|appuiera|appuyons?|appuierons?)$/],
  [
    'indicator',
    /^(?:comment|a quoi) (?:(?:on|nous?|l on|le) )?(?:mesur|evalu|ver|sau|sav|voi|juge)\p{L}*(?: t)?(?: (?:on|nous?))? (?:que|si|la reussite|le succes?|les? resultats?|les? effets?|l impact|notre)(?: |$)/u,
  ],
  [
    'indicator',
    /^ce qu(?: on|e l on|e nous?) (?:(?:va|allons?) )?(?:mesur|evalu|observ)(?:e|era|er|ons?|erons?)(?: |$)|^ce qui (?:est|sera) (?:mesure|evalue|observe)(?: |$)/,
  ],
  ['indicator', /^signes? (?:de reussite|de succes?|que)(?: |$)/],
  ['owner', /^qui (?:pilote|porte|(?:s )?en (?:occupe|charge)|est (?:responsable|en charge))(?: |$)/],
  ['due', /^(?:pour|d ici) quand$|^(?:a|pour) quelle date$/],
];

const STATE_OF_PLAY =
  /^ou (?:(?:on|nous) en (?:est|sommes)|en (?:est on|sommes nous))(?: aujourd hui)?$|^d ou (?:on part|part on|nous partons|partons nous)$|^ce qui (?:existe|est fait|se fait)(?: deja)?$/;

/**
 * True for « Où on en est » and the like over lines of text: the state of play, which is no item. Over a column of
 * actions the same words would be their state, so this is no header.
 */
export function isStateOfPlay(text: string): boolean {
  return STATE_OF_PLAY.test(plainKey(text));
}

/** True for a label in words of every day, which is never an item itself. */
export function isEveryday(text: string): boolean {
  const key = plainKey(text);
  return isStateOfPlay(text) || EVERYDAY.some(([, pattern]) => pattern.test(key));
}
