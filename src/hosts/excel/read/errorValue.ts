/** Errors as cells show them in English: by these names, and by their French ones. */
const FRENCH: Record<string, string> = {
  '#NUL!': '#NULL!',
  '#VALEUR!': '#VALUE!',
  '#NOM?': '#NAME?',
  '#NOMBRE!': '#NUM!',
  '#EPARS!': '#SPILL!',
  '#ÉPARS!': '#SPILL!',
  '#PROPAGATION!': '#SPILL!',
  '#CHAMP!': '#FIELD!',
  '#BLOQUÉ!': '#BLOCKED!',
  '#CONNEXION!': '#CONNECT!',
  '#OCCUPÉ!': '#BUSY!',
  '#INCONNU!': '#UNKNOWN!',
  '#CHARGEMENT_DONNEES': '#GETTING_DATA',
  '#OBTENTION_DONNEES': '#GETTING_DATA',
};

const ENGLISH = new Set([
  ...Object.values(FRENCH),
  '#DIV/0!',
  '#REF!',
  '#N/A',
  '#CALC!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** The English name of an error: `#NOM?` → `#NAME?`; undefined for what is none. */
export function errorName(value: string): string | undefined {
  if (!value.startsWith('#')) return undefined;
  return ENGLISH.has(value) ? value : FRENCH[value];
}
