// Une feuille, bandeaux d'axe, une ligne par action ; à droite une colonne par axe du projet académique où sont écrits les codes des
// objectifs ; un rappel du projet académique.
import { Feuille, ecrire, courbe, insec, puces, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x));
const codes = FRAMEWORK.map((x) => x.objectives.map((_, k) => `PA ${x.code}.${k + 1}`));
const f = new Feuille('Feuille de route 2017-2019', [8, 38, 34, 40, 38, 44, 20, 20, 20]);
f.bloc(1, 1, 1, 9, 'Académie de Nice – Feuille de route du numérique éducatif 2017-2019', 'titre').pose(2, 1, insec('DANE de Nice – mise à jour : mars 2018'), 'note');
['N°', 'Intitulé de l’action', 'Public concerné', 'Acteurs', 'Calendrier', 'Indicateurs'].forEach((x, k) => f.bloc(4, 1 + k, 5, 1 + k, x, 'tete'));
f.bloc(4, 7, 4, 9, 'Objectifs du projet académique', 'tete').ligne(5, 7, FRAMEWORK.map((x) => `Axe ${x.code} du PA`), 'tete');
let r = 6, n = 0, m = 0;
for (const x of AXES) {
  f.bloc(r, 1, r++, 9, `Axe ${x.code} : ${t(x.title)}`, 'axe');
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    let j = 0;
    const c = codes.map((l) => l.filter(() => MARKS[a.code][j++] === '1').join(', '));
    const l = a.lines ?? (a.ind ? [a.ind] : []);
    f.ligne(r++, 1, [a.code, main(t(a.title), n++), t(a.public), t(a.acteurs), t(a.cal), puces(l.map((y) => main(t(y), m++)), '- '), ...c], ['centre', 'corps', 'corps', 'corps', 'corps', 'corps', 'centre', 'centre', 'centre']);
  }
  if (x.code === '2') r++;
}
f.bloc(r, 1, r, 9, insec('Total : 22 actions'), 'total').pose(r + 1, 1, insec('PA : projet académique (voir le second onglet).'), 'note');
const p = new Feuille('Rappel projet académique', [40, 12, 86]);
p.bloc(1, 1, 1, 3, 'Projet académique : axes et objectifs', 'titre').ligne(3, 1, ['Axe', 'Code', 'Objectif'], 'tete');
let s = 4;
FRAMEWORK.forEach((x, i) => {
  const d = s;
  x.objectives.forEach((o, k) => p.ligne(s++, 1, ['', codes[i][k], t(o)], ['etiquette', 'centre', 'corps']));
  p.bloc(d, 1, s - 1, 1, `Axe ${x.code} - ${t(x.title)}`, 'etiquette');
});
ecrire('nice-trois-colonnes-du-projet', [f, p], expectedNice('Feuille de route : en-tête sur deux lignes, bandeaux « Axe 1 : … », N° (« 1-1 ») | Intitulé de l’action | Public concerné | Acteurs | Calendrier | Indicateurs (tirets dans la cellule, aucun s’il n’y en a qu’un) | Axe 1, 2, 3 du PA : codes des objectifs visés (« PA 1.1, PA 1.4 » = deux liens), vide = aucun (65 liens en tout) ; une ligne vide, total. Rappel : Axe fusionné | Code | Objectif.', { indicatorLines: true }));
