// Un onglet par axe : les textes de présentation, le tableau des actions, dessous celui des indicateurs ; le lien au
// projet académique est un tableau qui cite les numéros des actions.
import { Feuille, ecrire, courbe, insec, tourne } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, OBJECTIVES, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe;
const onglets = AXES.map((x) => {
  const f = new Feuille(`Axe ${x.code}`, [14, 44, 34, 44, 44, 50]), siennes = ACTIONS.filter((a) => a.axis === x.code);
  f.bloc(1, 1, 1, 6, 'Stratégie numérique académique 2017-2019', 'note').bloc(2, 1, 2, 6, `Axe ${x.code} – ${t(x.title)}`, 'titre');
  [['Contexte', x.contexte], ['Attendus', x.recherche], ['Stratégie', x.strategie]].forEach(([k, v], q) => f.pose(4 + q, 1, k, 'etiquette').bloc(4 + q, 2, 4 + q, 6, insec(t(v)), 'corps'));
  f.ligne(8, 1, ['N°', 'Action', 'Public', 'Acteurs', 'Programmation', 'Remarques'], 'tete');
  let r = 9;
  for (const a of siennes) f.ligne(r++, 1, [`Fiche ${a.code}`, t(a.title), t(a.public), t(a.acteurs), t(a.cal), insec(t(a.rem))]);
  f.pose(r + 1, 1, 'Évaluation', 'etiquette');
  r += 2;
  f.pose(r, 1, 'Fiche', 'tete').bloc(r, 2, r, 4, 'Indicateurs et preuves de réussite', 'tete').bloc(r, 5, r, 6, 'Point d’étape juin 2018', 'tete');
  r++;
  for (const a of siennes) (a.lines ?? (a.ind ? [a.ind] : [])).forEach((i, k) => {
    f.pose(r, 1, k ? '' : a.code, 'centre').bloc(r, 2, r, 4, t(i), 'corps').bloc(r, 5, r, 6, tourne(['', 'En cours', '', 'Non mesuré à ce jour'], r), 'corps');
    r++;
  });
  return f;
});
const m = new Feuille('Projet académique', [34, 8, 60, 70, 9]);
m.bloc(1, 1, 1, 5, 'Ce que la stratégie numérique apporte au projet académique', 'titre').ligne(3, 1, ['Axe du projet académique', 'N°', 'Objectif du projet académique', 'Actions qui y contribuent', 'Nombre'], 'tete');
let q = 4, total = 0, j = 0;
for (const x of FRAMEWORK) {
  const d = q;
  x.objectives.forEach((o, k) => {
    const c = ACTIONS.filter((a) => MARKS[a.code][j] === '1').map((a) => a.code);
    m.ligne(q++, 1, ['', `${x.code}.${k + 1}`, t(o), c.join(', '), c.length], ['corps', 'centre', 'corps', 'corps', 'centre']);
    total += c.length; j++;
  });
  m.bloc(d, 1, q - 1, 1, t(x.title), 'etiquette');
}
m.bloc(q, 1, q, 4, 'Total des contributions', 'total').pose(q, 5, { v: total, f: `SUM(E4:E${q - 1})` }, 'total');
if (j !== OBJECTIVES.length || total !== 65) throw new Error('liens');
ecrire('nice-un-onglet-par-axe', [...onglets, m], expectedNice('Axe 1 à Axe 4 : titre « Axe 1 – … » ligne 2, Contexte / Attendus / Stratégie (texte libre), tableau N° (« Fiche 1-1 ») | Action | Public | Acteurs | Programmation | Remarques, dessous un second tableau Fiche (code sur la première ligne seulement) | Indicateurs et preuves de réussite | Point d’étape. 2-5 n’a que son titre. Projet académique : axe fusionné, objectif, « Actions qui y contribuent » = codes séparés par des virgules : ce sont les 65 liens ; colonne Nombre, total. Points d’étape inventés.', { indicatorLines: true }));
