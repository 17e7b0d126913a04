import type { ItemName } from '../../domain/itemName';
import { fullNameOf, isNumber, itemNoun, nameOf } from './words';

/** `fullNameOf` within a sentence: `l’action 2-5 « Le déploiement du THD »`, `la cible 3`; what has no noun keeps none. */
export function fullNameWithin(name: ItemName): string {
  return `${articleOf(name)}${withSmallNoun(name, fullNameOf(name))}`;
}

/** `nameOf` within a sentence: `l’axe 4`. */
export function nameWithin(name: ItemName): string {
  return `${articleOf(name)}${withSmallNoun(name, nameOf(name))}`;
}

/** `nameOf` after « de »: `de l’action 2-5`, `du champ opérationnel 3`, `de CO1`. */
export function ofName(name: ItemName): string {
  return afterDe(nameWithin(name));
}

/** `fullNameOf` after « de ». */
export function ofFullName(name: ItemName): string {
  return afterDe(fullNameWithin(name));
}

function afterDe(within: string): string {
  return within.startsWith('le ') ? `du ${within.slice(3)}` : `de ${within}`;
}

function hasNoun({ code }: ItemName): boolean {
  return code !== undefined && isNumber(code);
}

function articleOf(name: ItemName): string {
  if (!hasNoun(name)) return '';
  const { one, feminine } = itemNoun(name);
  if (/^[aeiouyé]/.test(one)) return 'l’';
  return feminine ? 'la ' : 'le ';
}

function withSmallNoun(name: ItemName, shown: string): string {
  return hasNoun(name) ? shown.charAt(0).toLowerCase() + shown.slice(1) : shown;
}
