// Un onglet par ambition, un tableau sous le titre de chaque cible, une ligne par indicateur ; champ, actions et moyens fusionnés.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const c = new Feuille('Accueil', [16, 100]);
c.bloc(1, 1, 1, 2, 'Feuille de route du numérique éducatif – région académique Nouvelle-Aquitaine', 'titre').pose(2, 1, 'DRANE – juin 2021', 'note').ligne(4, 1, ['Onglet', 'Ambition'], 'tete');
AMBITIONS.forEach((a, k) => c.ligne(5 + k, 1, [`Ambition ${a.code}`, t(a.title)], ['centre', 'corps']));
c.pose(9, 1, 'Nota : les cibles sans champ opérationnel seront complétées après concertation.', 'note');
let n = 0, m = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [46, 60, 60, 54, 44, 18]);
  f.bloc(1, 1, 1, 6, `Ambition ${a.code} : ${t(a.title)}`, 'titre');
  let r = 3;
  for (const x of a.cibles) {
    f.bloc(r, 1, r++, 6, `Cible ${x.code} : ${t(x.title)}`, 'objectif');
    if (!x.fields.length) { f.bloc(r, 1, r, 6, 'En attente', 'corps'); r += 2; continue; }
    f.ligne(r++, 1, ['Champ opérationnel', 'Actions', 'Moyens', 'Indicateur', 'Valeur visée', 'Avancement'], 'tete');
    for (const y of x.fields) {
      const d = r;
      for (const i of y.indicators) f.ligne(r++, 1, ['', '', '', main(t(i.title), n++), i.targets.map(t).join('\n'), tourne(['En cours', '', 'À démarrer'], n)], ['corps', 'corps', 'corps', 'corps', 'corps', 'centre']);
      f.bloc(d, 1, r - 1, 1, y.code ? `${y.code} - ${t(y.title)}` : t(y.title), 'etiquette');
      f.bloc(d, 2, r - 1, 2, puces(actionsOf(y, false).map((z) => main(t(withExamples(z)), m++)), '• '), 'corps').bloc(d, 3, r - 1, 3, puces((y.means ?? []).map((z) => main(t(z), m++)), '• '), 'corps');
    }
    r++;
  }
  f.pose(r, 1, 'Avancement au 1er juin 2021', 'note');
  return f;
});
const att = expectedNA('Accueil : redit les ambitions. Ambition 1 à 3 : titre « Ambition 1 : … » ; sous chaque titre fusionné « Cible 1.1 : … », un tableau Champ opérationnel (fusionné, « CO1 - … » ou le titre seul) | Actions | Moyens (fusionnés, puces, aucune s’il n’y en a qu’un, vides hors 2.1, 2.3, 2.5) | Indicateur (un par ligne) | Valeur visée (plusieurs lignes : `target` en liste) | Avancement. 2.2, 3.2, 3.3 : « En attente », sans tableau. Avancement inventé.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.').replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-tableau-par-cible', [c, ...onglets], att);
