// Page de garde, un onglet par ambition : bandeaux de cible, une ligne par champ opérationnel, actions et moyens en listes ; un onglet
// d'indicateurs où cible et champ sont récrits.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const g = new Feuille('Page de garde', [80]);
g.pose(3, 1, 'Région académique Nouvelle-Aquitaine', 'total')
  .pose(4, 1, 'Feuille de route du numérique éducatif', 'titre')
  .pose(6, 1, insec('Version du 20 septembre 2021, mise en tableau par le secrétariat de la DRANE'), 'note');
const ind = new Feuille('Indicateurs', [54, 54, 60, 44, 16]);
ind
  .bloc(1, 1, 1, 5, 'Indicateurs de la feuille de route', 'titre')
  .ligne(3, 1, ['Cible', 'Champ opérationnel', 'Indicateur', 'Valeur attendue', 'Relevé'], 'tete');
let q = 4,
  n = 0,
  m = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Ambition ${a.code}`, [54, 84, 84, 24]);
  f.bloc(1, 1, 1, 4, `Ambition ${a.code} – ${t(a.title)}`, 'titre').ligne(
    3,
    1,
    ['Champ opérationnel', 'Actions', 'Moyens', 'Référent'],
    'tete',
  );
  ind.bloc(q, 1, q++, 5, `Ambition ${a.code} – ${t(a.title)}`, 'axe');
  let r = 4;
  for (const x of a.cibles) {
    f.bloc(r, 1, r++, 4, `Cible ${x.code} – ${t(x.title)}`, 'objectif');
    for (const y of x.fields) {
      const liste = (xs) =>
        puces(
          xs.map((z) => main(t(z), m++)),
          '• ',
        );
      f.ligne(r++, 1, [
        t(y.title),
        liste(actionsOf(y, false).map(withExamples)),
        liste(y.means ?? []),
        tourne(['DRANE', 'Pôle usages', '', 'DRANE'], n++),
      ]);
      for (const z of y.indicators)
        ind.ligne(
          q++,
          1,
          [
            `Cible ${x.code} – ${t(x.title)}`,
            t(y.title),
            main(t(z.title), m++),
            z.targets.map(t).join('\n'),
            tourne(['annuel', 'annuel', 'Juin'], m),
          ],
          ['corps', 'corps', 'corps', 'corps', 'centre'],
        );
    }
  }
  f.pose(r + 1, 1, insec('Les cases vides sont à remplir au fil de l’année.'), 'note');
  return f;
});
const att = expectedNA(
  'Page de garde : hors feuille de route. Ambition 1 à 3 : titre « Ambition 1 – … », bandeau « Cible 1.1 – … », Champ opérationnel (sans repère) | Actions | Moyens (puces dans la cellule, aucune s’il n’y en a qu’un) | Référent ; cibles sans champ : bandeau seul. Indicateurs : bandeau d’ambition, Cible et Champ opérationnel récrits, Valeur attendue est la cible (`target`, plusieurs lignes : une liste), Relevé inventé comme les référents. Pas de lien : la région n’a pas de projet académique.',
  { actionTitle: withExamples, codes: false },
);
att.notes = att.notes
  .replace(
    /Several targets of one indicator are joined by a line break\./,
    'Several targets of one indicator: a list.',
  )
  .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
for (const o of att.objectives) if (o.parent) delete o.code;
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-un-onglet-par-ambition', [g, ...onglets, ind], att);
