// Un tableau des trois niveaux, fusionnés, une ligne par champ opérationnel, actions et moyens en listes ; les indicateurs dans un
// tableau de suivi, sous le même champ.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x)), champ = (y) => (y.code ? `${y.code} - ${t(y.title)}` : t(y.title));
const f = new Feuille('Feuille de route', [34, 44, 48, 70, 60]);
f.bloc(1, 1, 1, 5, 'Région académique Nouvelle-Aquitaine – Feuille de route du numérique éducatif', 'titre').pose(2, 1, 'DRANE – juin 2021', 'note');
f.ligne(4, 1, ['Ambition', 'Cible', 'Champ opérationnel', 'Actions', 'Moyens'], 'tete');
const s = new Feuille('Suivi des indicateurs', [12, 52, 60, 56, 18, 18]);
s.bloc(1, 1, 1, 6, 'Suivi des indicateurs', 'titre').ligne(3, 1, ['Cible', 'Champ opérationnel', 'Indicateur', 'Valeur attendue', 'Fréquence', 'Suivi par'], 'tete');
let r = 5, q = 4, n = 0, m = 0;
for (const a of AMBITIONS) {
  const da = r;
  for (const x of a.cibles) {
    const d = r, dq = q;
    if (!x.fields.length) f.ligne(r++, 1, ['', '', '', '', ''], ['etiquette', 'objectif', 'corps', 'corps', 'corps']);
    for (const y of x.fields) {
      const liste = (xs) => puces(xs.map((z) => main(t(z), m++)), '- '), di = q;
      f.ligne(r++, 1, ['', '', champ(y), liste(actionsOf(y, false).map(withExamples)), liste(y.means ?? [])], ['etiquette', 'objectif', 'corps', 'corps', 'corps']);
      for (const i of y.indicators) s.ligne(q++, 1, ['', '', main(t(i.title), n++), i.targets.map(t).join('\n'), tourne(['Annuelle', 'Annuelle', 'Semestrielle'], n), tourne(['DRANE', 'DRAFPIC', 'DRANE'], n)], ['centre', 'corps', 'corps', 'corps', 'centre', 'corps']);
      s.bloc(di, 2, q - 1, 2, champ(y), 'corps');
    }
    f.bloc(d, 2, r - 1, 2, `${x.code} ${t(x.title)}`, 'objectif');
    if (q > dq) s.bloc(dq, 1, q - 1, 1, x.code, 'centre');
  }
  f.bloc(da, 1, r - 1, 1, `Ambition ${a.code} : ${t(a.title)}`, 'etiquette');
}
f.pose(r + 1, 1, insec('Les cases vides seront complétées après concertation.'), 'note');
s.bloc(q, 1, q, 2, 'Nombre d’indicateurs', 'total').pose(q, 3, n, 'total');
const att = expectedNA('Feuille de route : Ambition (« Ambition 1 : … »), Cible (« 1.1 … ») fusionnées | Champ opérationnel (« CO1 - … » ou le titre seul, vide pour 2.2, 3.2, 3.3) | Actions | Moyens (tirets dans la cellule, aucun s’il n’y en a qu’un, vides hors 2.1, 2.3, 2.5). Suivi des indicateurs : Cible (numéro) et Champ opérationnel fusionnés, un indicateur par ligne, Valeur attendue (plusieurs lignes : `target` en liste) | Fréquence | Suivi par, total. Fréquences et suivis inventés. Pas de lien : la région n’a pas de projet académique.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.').replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-tableau-et-suivi', [f, s], att);
