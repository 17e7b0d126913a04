/** Words that headers cut short in narrow columns, by how they begin; those marked with a dot need it to be told from others. */
const WORDS: readonly [RegExp, string][] = [
  [/^obj(?:s|ect)?$/, 'objectif'],
  [/^acts?$/, 'action'],
  [/^ind(?:s|ic|icat)?$/, 'indicateur'],
  [/^lev$/, 'levier'],
  [/^moy\.$/, 'moyen'],
  [/^[ée]ch$/, 'échéance'],
  [/^resp$/, 'responsable'],
  [/^pil$/, 'pilote'],
  [/^av(?:ct|t|anct|anc)$/, 'avancement'],
  [/^stat\.$/, 'statut'],
  [/^obs$/, 'observations'],
  [/^comm?(?:ent)?\.$/, 'commentaires'],
  [/^part(?:en)?\.$/, 'partenaires'],
  [/^val\.$/, 'valeur'],
  [/^init$/, 'initiale'],
  [/^actu\.$/, 'actuelle'],
  [/^cib\.$/, 'cible'],
  [/^r[ée]s(?:ult)?\.$/, 'résultat'],
  [/^att\.$/, 'attendu'],
  [/^op[ée]?r?$/, 'opérationnel'],
  [/^strat$/, 'stratégique'],
  [/^calend\.?$/, 'calendrier'],
  [/^p[ée]riod\.$/, 'périodicité'],
];

/**
 * A header with its abbreviations written out; the same text where it has none.
 * @example spelledOut('Obj. op.') → 'objectif opérationnel'
 * @example spelledOut('N° act.') → 'N° action'
 */
export function spelledOut(header: string): string {
  return header.replace(/\p{L}+\.?/gu, (written) => {
    const word = written.toLowerCase();
    const found = WORDS.find(([short]) => short.test(word) || short.test(word.replace(/\.$/, '')));
    return found ? found[1] : written;
  });
}
