// Un sommaire des cibles, un onglet par ambition : bandeau de cible, puis une fiche par champ opérationnel (actions, moyens, tableau de
// ses indicateurs).
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const s = new Feuille('Sommaire', [14, 8, 110]);
s.bloc(1, 1, 1, 3, 'Feuille de route du numérique éducatif – Nouvelle-Aquitaine', 'titre').pose(2, 1, 'DRANE, juin 2021', 'note').ligne(4, 1, ['Onglet', 'N°', 'Cible'], 'tete');
let z = 5, n = 0, m = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [24, 74, 60, 18]), dz = z;
  f.bloc(1, 1, 1, 4, `Ambition ${a.code} : ${t(a.title)}`, 'titre');
  let r = 3;
  for (const x of a.cibles) {
    s.ligne(z++, 1, ['', x.code, t(x.title)], ['centre', 'centre', 'corps']);
    f.bloc(r, 1, r++, 4, `Cible ${x.code} – ${t(x.title)}`, 'axe');
    if (!x.fields.length) f.pose(r++, 1, insec('(à compléter)'), 'note');
    for (const y of x.fields) {
      const champ = (nom, v, st = 'corps') => f.pose(r, 1, nom, 'etiquette').bloc(r, 2, r++, 4, v, st), liste = (xs) => puces(xs.map((q) => main(t(q), m++)), '- ');
      champ(`Champ opérationnel${y.code ? ` ${y.code}` : ''}`, t(y.title), 'objectif');
      if (y.actions?.length) champ('Actions', liste(actionsOf(y, false).map(withExamples)));
      if (y.means?.length) champ('Moyens', liste(y.means));
      f.ligne(r++, 1, ['', 'Indicateur', 'Objectif chiffré', 'Fréquence'], ['libre', 'tete', 'tete', 'tete']);
      for (const i of y.indicators) f.ligne(r++, 2, [main(t(i.title), n++), i.targets.map(t).join('\n'), tourne(['Annuelle', 'annuelle', 'Semestrielle'], n)], ['corps', 'corps', 'centre']);
      r++;
    }
    if (!x.fields.length) r++;
  }
  s.bloc(dz, 1, z - 1, 1, `Ambition ${a.code}`, 'centre');
  return f;
});
s.pose(z + 1, 1, insec('Les fiches 2.2, 3.2 et 3.3 sont à compléter.'), 'note');
const att = expectedNA('Sommaire : redit les cibles. Ambition 1 à 3 : titre fusionné « Ambition 1 : … », bandeau « Cible 1.1 – … », puis une fiche par champ : « Champ opérationnel CO1 » (ou sans repère) et son titre, Actions et Moyens (tirets dans la cellule, aucun s’il n’y en a qu’un, ligne absente s’il n’y en a pas), petit tableau Indicateur | Objectif chiffré (plusieurs lignes : `target` en liste) | Fréquence ; « (à compléter) » sous 2.2, 3.2, 3.3. Fréquences inventées. Pas de lien : la région n’a pas de projet académique.', { actionTitle: withExamples, codes: false });
att.notes = att.notes.replace(/Several targets of one indicator are joined by a line break\./, 'Several targets of one indicator: a list.').replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-fiches-par-champ', [s, ...onglets], att);
