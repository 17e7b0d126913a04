/** What quantities are counted by. « Par les inspecteurs » is who does it, and « par courriel » how. */
const countedBy =
  '(?:ans?|annees?(?: scolaires?| civiles?)?|mois|trimestres?|semestres?|semaines?|jours?|periodes?|academies?|regions?(?: academiques?)?|departements?|circonscriptions?|bassins?|zap|communes?|etablissements?|ecoles?|colleges?|lycees?|eple|structures?|sites?|reseaux?|classes?|divisions?|niveaux?|cycles?|disciplines?|filieres?|eleves?|enseignants?|professeurs?|agents?|personnels?|personnes?|formateurs?|stagiaires?|habitants?|groupes?|equipes?|sessions?|axes?|objectifs?|actions?|projets?|referents?|rupn|ian|erun|pole|poste)(?: (?:publics?|publiques?|prives?|pilotes?|volontaires?|academiques?))?(?![a-z])';
const per = new RegExp(
  `(?:(?<![a-z])par |\\/ ?|(?<![a-z])chaque )(${countedBy}(?:(?: et)? par ${countedBy}| ?\\/ ?${countedBy})?)`,
);

/** « Connectés une fois par mois »: how often those that are counted do something. */
const ownRhythm = /(?:\d|(?<![a-z])(?:une|deux|trois|quatre|cinq)) fois $/;

/** « Par an », « / académie », « chaque trimestre » behind a quantity; group 1 is what it is counted by. */
export function rateBehind(tail: string): RegExpExecArray | null {
  const match = per.exec(tail);
  return match && ownRhythm.test(tail.slice(0, match.index)) ? null : match;
}

const times: Record<string, string> = {
  quotidien: 'jour',
  hebdomadaire: 'semaine',
  mensuel: 'mois',
  trimestriel: 'trimestre',
  semestriel: 'semestre',
  annuel: 'an',
};
const adjective = `(${Object.keys(times).join('|')})(?:le)?(?:s|ment)?`;
const leading = new RegExp(
  `(?:^|[.;] ?) ?(?:(?:par |chaque )(${countedBy})|tou(?:s|tes) les (an|mois|trimestre|semestre|semaine|jour)s?) ?[:,] ?[a-z' ]{0,30}$`,
);
const introducing = new RegExp(`(?<![a-z])${adjective} (?:de |d')[a-z' ]{0,20}$`);

/** What a quantity is counted by, told before it: « par an : 20 », « augmentation annuelle de 5 % ». `from` and `to` are where, unless it is `word`. */
export function rateBefore(before: string): { from: number; to: number } | { word: string } | undefined {
  const match = leading.exec(before);
  if (match?.[2] !== undefined) return { word: match[2] };
  if (match) {
    const from = match.index + match[0].indexOf(match[1]!);
    return { from, to: from + match[1]!.length };
  }
  const rhythm = introducing.exec(before)?.[1];
  return rhythm === undefined ? undefined : { word: times[rhythm]! };
}

/** True for a label that says only what is counted by: « Par académie : 3 ». */
export const isRate = (label: string): boolean => leading.test(`${label}:`);

/** A unit that ends in a rhythm: « réunions annuelles » are réunions, counted by year. */
export function splitRhythm(unit: string): { unit: string; per: string } | undefined {
  const match = new RegExp(`^(.*\\p{L})\\s${adjective}$`, 'iu').exec(unit);
  return match ? { unit: match[1]!, per: times[match[2]!.toLowerCase()]! } : undefined;
}
