/** Words after which a number names a thing instead of counting: « cycle 3 », « article 8 », « salle 204 ». */
const named = [
  'n ?[°º]|art(?:icle|\\.)|page|p\\.|annexe|chapitre|partie|tome|rubrique|colonne|tableau|figure|alinea|question|point',
  // the plan's own parts
  'axe|ambition|objectif|cible|action|levier|indicateur|fiche|mesure|chantier|orientation|pilier|volet|priorite|projet|odd',
  'phase|etape|lot|version|vague|tranche|palier|sequence|scenario|option|variante|edition|promotion|atelier|module|session|seance|enquete|test',
  // school
  'cycle|niveau|groupe|zone|classe|terminale|competence|domaine|bac ?\\+?|pix|grade|echelon|rang',
  // places
  'salle|bureau|batiment|bat\\.|etage|bp|cs|cedex|departement|dept',
  // budgets, devices, standards
  'pia|co|windows|office|iso|covid|wi-?fi|usb|rgaa',
].join('|');
const number = '(?:\\d{1,3}(?: \\d{3})+|\\d[\\d.-]*)(?! ?%|\\d| \\d{3})';
const list = '\\d{1,2}(?: ?, ?\\d{1,2}| (?:et|ou|a|au) \\d{1,2}| ?- ?\\d{1,2})+(?! ?%|\\d)';
const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const streets = 'rue|avenue|boulevard|allee|chemin|impasse|quai|route';

/** Patterns, on a folded text, of what holds digits and counts nothing. */
export const names: RegExp[] = [
  // « cycles 3 et 4 », « niveaux 1 à 3 »
  new RegExp(`(?<![a-z])(?:${named})[sx] ${list}`, 'g'),
  // « par classe 2 h » counts.
  new RegExp(`(?<![a-z])(?<!par |chaque |/ ?)(?:${named})s? ?${number}`, 'g'),
  // « Semaine 12 »; « au premier semestre 20 formations » counts.
  /(?<![a-z])(?:semaine|semestre|trimestre|annee|jour) \d{1,2}(?= ?[:)]| ?$)/g,
  /(?<![a-z])(?:programme|bop) \d{3}(?! ?[a-z%])/g,
  /https?:\S+|www\.\S+|(?<!\S)[^\s@]{1,80}@\S+/g,
  /(?<![a-z])(?:france|agenda|europe|horizon) 20\d\d/g,
  // « 3e », « 1er », « 6ème », « 3 ème »
  /(?<![a-z0-9])\d{1,3} ?(?:ers?|eres?|res?|emes?|nde?s?)(?![a-z0-9])|(?<![a-z0-9])\d{1,3}(?:es?|ds?)(?![a-z0-9])/g,
  // « A1-1 », « L131-2 », « II-3 », « I.2 »
  /(?<![a-z0-9])(?:[a-z]{1,4}\d+(?:[-.]\d+)+|(?:[a-z]|[ivx]{2,4})[-.]\d+)(?![a-z0-9])/g,
  // A code at the start: « 1-1 : », « 1.1 Lettre »; not « 5-10 actions », which goes on in lower case.
  /^ ?[a-z]{0,3}\d{1,2}(?:[.-]\d{1,2})+(?: ?[:)]| - )/g,
  // Half and part time, and third places: no shares.
  /(?<![a-z])(?:un |deux |trois )?(?:tiers|quarts?|mi)[ -]temps(?![a-z])|(?<![a-z])tiers[ -]lieux?(?![a-z])/g,
  // « 12 juin », « jeudi 12 »
  new RegExp(`(?<!\\d[ .,]?)\\d{1,2} (?:${months})(?![a-z])`, 'g'),
  /(?<![a-z])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?![\d%])/g,
  // « 8h30-12h », « de 9h à 17h »
  /\d{1,2} ?h ?\d{2}(?:(?: ?- ?| a )\d{1,2} ?h(?: ?\d{2})?)?(?![a-z0-9])|(?<![a-z])de \d{1,2} ?h a \d{1,2} ?h(?![a-z0-9]| par)/g,
  // « 12 rue de… »
  new RegExp(`\\d{1,4}(?: bis| ter)?,? (?:${streets})(?![a-z])`, 'g'),
];

/** A postal code with its town, as written: « 33000 Bordeaux », not « 15000 Euros ». */
export const postalTown = /^\d{5}\s+(?!Euros?(?!\p{L}))\p{Lu}\p{Ll}/u;
