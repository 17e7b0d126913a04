// Un grand tableau, axe fusionné à gauche ; chaque action dit en toutes lettres les objectifs du projet académique auxquels
// elle contribue ; une feuille d'indicateurs, un rappel du projet académique, des notes.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, OBJECTIVES, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [30, 8, 36, 52, 36, 34, 66]);
f.bloc(1, 1, 1, 7, 'Académie de Nice – feuille de route du numérique 2017-2019', 'titre');
f.ligne(3, 1, ['Axe', 'N°', 'Action', 'Description', 'Acteurs', 'Calendrier', 'Objectifs du projet académique'], 'tete');
let r = 4, n = 0;
for (const x of AXES) {
  const d = r;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    const o = OBJECTIVES.filter((_, j) => MARKS[a.code][j] === '1').map(t);
    f.ligne(r++, 1, ['', a.code, main(t(a.title), n++), t(a.desc), t(a.acteurs), t(a.cal), o.map((y) => `- ${y}`).join('\n')], ['etiquette', 'centre', 'corps', 'corps', 'corps', 'corps', 'corps']);
  }
  f.bloc(d, 1, r - 1, 1, `Axe ${x.code} - ${t(x.title)}`, 'etiquette');
}
f.bloc(r, 1, r, 2, 'Total', 'total').pose(r, 3, '22 actions', 'total');
const i = new Feuille('Indicateurs', [10, 40, 72, 16, 20]);
i.bloc(1, 1, 1, 5, 'Indicateurs par action', 'titre').ligne(3, 1, ['N° action', 'Action', 'Indicateur', 'Périodicité', 'Suivi par'], 'tete');
let q = 4;
for (const a of ACTIONS) {
  const l = a.lines ?? (a.ind ? [a.ind] : []), d = q;
  if (!l.length) continue;
  for (const y of l) { i.ligne(q, 1, ['', '', t(y), tourne(['Annuelle', 'Semestrielle', 'Annuelle'], q), tourne(['DANE', 'Adjoint DANE', 'DANE'], q)], ['centre', 'corps', 'corps', 'centre', 'corps']); q++; }
  i.bloc(d, 1, q - 1, 1, a.code, 'centre').bloc(d, 2, q - 1, 2, t(a.title), 'corps');
}
i.pose(q + 1, 1, insec('L’action 2-5 n’a pas encore d’indicateur.'), 'note');
const p = new Feuille('Projet académique', [16, 90]);
p.bloc(1, 1, 1, 2, 'Rappel du projet académique', 'titre');
let s = 3;
for (const x of FRAMEWORK) {
  p.pose(s, 1, `Axe ${x.code}`, 'etiquette').pose(s++, 2, t(x.title), 'etiquette');
  x.objectives.forEach((o, k) => p.ligne(s++, 1, [`Objectif ${k + 1}`, t(o)], ['centre', 'corps']));
  s++;
}
const nt = new Feuille('Notes', [16, 80]);
nt.pose(1, 1, 'Sigles', 'titre');
[['CARDIE', 'Cellule académique recherche, développement, innovation, expérimentation'], ['ERUN', 'Enseignant référent pour les usages du numérique'], ['IAN', 'Interlocuteur académique pour le numérique'], ['THD', 'Très haut débit']].forEach((l, k) => nt.ligne(3 + k, 1, l));
ecrire('nice-objectifs-en-toutes-lettres', [f, i, p, nt], expectedNice('Feuille de route : Axe (fusionné, « Axe 1 - … ») | N° (« 1-1 ») | Action | Description | Acteurs | Calendrier | Objectifs du projet académique : les titres en entier, un par ligne précédé d’un tiret : ce sont les 65 liens ; total. Indicateurs : N° et action fusionnés, un indicateur par ligne (rien pour 2-5), périodicité et suivi inventés, note. Projet académique : rappel des axes et objectifs. Notes : sigles. Description : texte libre.', { indicatorLines: true }));
