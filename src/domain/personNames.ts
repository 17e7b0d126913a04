/** Names of persons, only where nobody could take them for a service or a place, and how persons are reached. */

/** « Mme Hélène Castel », « M. MARTIN »; « Mme la rectrice » and « M. DASEN » are functions. */
const CIVIL =
  /(?<!\p{L})(?:M\.|Mme|Mlle|Monsieur|Madame)[ \u00A0\u202F](?!(?:DASEN|IA|IEN|IPR|DRANE|DAN|CSAIO|CARDIE|DPO|RSSI|DSI)(?!\p{L}))(?!(?:Rect|Inspect|Direct|Princip|Provis|Secrét|Préfet|Président|Maire|Délégu|Conseill))\p{Lu}[\p{L}'’-]+(?:[ \u00A0\u202F]\p{Lu}[\p{L}'’-]+)*/gu;

/** First names met often, so that « Réseau CANOPE » and « Mission FIL » are none. */
const FIRST_NAMES = new Set(
  (
    'Adrien Agnès Alain Alexandra Alexandre Alice Amélie André Anne Antoine Audrey Aurélie Benjamin Benoît Bernard Bruno ' +
    'Camille Caroline Catherine Cécile Céline Charlotte Christelle Christian Christine Christophe Claire Claude Corinne ' +
    'Damien Daniel David Delphine Denis Didier Dominique Élise Elise Élodie Elodie Emmanuel Éric Eric Fabien Fabrice ' +
    'Florence Franck François Françoise Frédéric Gérard Gilles Guillaume Hélène Henri Isabelle Jacques Jean Jérôme Joël ' +
    'Julie Julien Karine Laurence Laurent Luc Lucie Marc Marie Marine Martine Mathieu Michel Monique Nathalie Nicolas ' +
    'Olivier Pascal Patricia Patrick Patrice Paul Philippe Pierre Sandrine Sébastien Sophie Stéphane Stéphanie Sylvie ' +
    'Thierry Thomas Valérie Véronique Vincent Virginie Xavier Yann Yves'
  ).split(' '),
);
/** « Claire MARTIN » alone between commas: « Lycée Jean MOULIN » is a place. */
const FIRST_AND_LAST = /^(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)? \p{Lu}{3,}(?:[ -]\p{Lu}{2,})*$/u;

/** The names of persons in the text of a column of pilotes, as they are written. */
export function namesIn(owner: string): string[] {
  const civil = [...owner.matchAll(CIVIL)].map(([name]) => name);
  const pieces = piecesOf(owner);
  const plain = pieces.filter((piece) => FIRST_NAMES.has(FIRST_AND_LAST.exec(piece)?.[1] ?? ''));
  return [...civil, ...plain];
}

/**
 * The persons among partners: only « Mme Hélène Castel » with nothing before it, as places and works bear names too
 * (« Fondation Monsieur Renard »).
 */
export function partnersNamedIn(partners: string): string[] {
  return piecesOf(partners).flatMap((piece) => {
    const [name] = [...piece.matchAll(CIVIL)];
    return name?.index === 0 ? [name[0]] : [];
  });
}

/**
 * E-mail addresses of persons (`prenom.nom@…`) and French telephone numbers. An address such as `dane@…` is that of an
 * office.
 */
export function contactsIn(text: string): string[] {
  return [...text.matchAll(PERSONAL)].map(([match]) => match);
}

const PERSONAL =
  /(?<![\w.-])\p{L}[\p{L}-]*\.\p{L}[\p{L}\d-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.])(?:\+33[ .]?|0)[1-9](?:[ .\u00A0-]?\d{2}){4}(?!\.?\d)/gu;

function piecesOf(text: string): string[] {
  return text.split(/[,;/()\n\r]| et | [-–—] /u).map((piece) => piece.trim());
}
