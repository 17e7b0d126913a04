import { tidy } from './text';

/** Académies and régions académiques (décret n° 2019-1200), with those that older documents name. */
const NAMES = [
  'Aix-Marseille',
  'Amiens',
  'Auvergne-Rhône-Alpes',
  'Besançon',
  'Bordeaux',
  'Bourgogne-Franche-Comté',
  'Bretagne',
  'Caen',
  'Centre-Val de Loire',
  'Clermont-Ferrand',
  'Corse',
  'Créteil',
  'Dijon',
  'Grand Est',
  'Grenoble',
  'Guadeloupe',
  'Guyane',
  'Hauts-de-France',
  'Île-de-France',
  'La Réunion',
  'Lille',
  'Limoges',
  'Lyon',
  'Martinique',
  'Mayotte',
  'Montpellier',
  'Nancy-Metz',
  'Nantes',
  'Nice',
  'Normandie',
  'Nouvelle-Aquitaine',
  'Nouvelle-Calédonie',
  'Occitanie',
  'Orléans-Tours',
  'Paris',
  'Pays de la Loire',
  'Poitiers',
  'Polynésie française',
  'Provence-Alpes-Côte d’Azur',
  'Reims',
  'Rennes',
  'Réunion',
  'Rouen',
  'Strasbourg',
  'Toulouse',
  'Versailles',
];

const pattern = (name: string): string => unaccented(name).replace(/[ -]/g, '[ –-]').replace(/'/g, "['’]");

const NAME = new RegExp(`^(?:${NAMES.map(pattern).join('|')})$`, 'i');

/** True for the bare name of an académie or région académique: `Guyane`, `nice`. */
export function isAcademyName(text: string): boolean {
  return NAME.test(unaccented(tidy(text)));
}

const INSTITUTION = new RegExp(
  `(?<![a-z])(?:region academique|academie|rectorat)(?: (?:de l['’]academie ))?(?: de la | de l['’]| du | des | de | d['’]|[ :-]+)(?:${NAMES.map(pattern).join('|')})(?![a-z])`,
  'i',
);

/**
 * The first académie, région académique or rectorat that a text names, as it is written there.
 * @example findInstitution('Académie de Nice - DANE Feuille de route') === 'Académie de Nice'
 */
export function findInstitution(text: string): string | null {
  const plain = tidy(text);
  // Letters lose their accents one by one, so that places in the folded text are places in the text.
  const match = INSTITUTION.exec(unaccented(plain));
  return match ? plain.slice(match.index, match.index + match[0].length) : null;
}

function unaccented(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => letter.normalize('NFD')[0] ?? letter).replace(/’/g, "'");
}
