// Un vrai tableau Excel filtrable, en-têtes à retour à la ligne, deux colonnes masquées ; chaque action cite les objectifs du
// projet académique par leur code, que l'autre onglet explique. Une feuille masquée garde les listes.
import { Feuille, ecrire, courbe, insec, lettre, tourne } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x)), code = (c) => c.replace('-', '.');
const objectifs = FRAMEWORK.flatMap((x, i) => x.objectives.map((o, k) => ({ axe: x.title, lettre: lettre(i + 1), code: `${lettre(i + 1)}${k + 1}`, titre: o })));
const tetes = ['CLE', 'AXE', 'N° DE\nL’ACTION', 'INTITULE DE L’ACTION', 'DESCRIPTION', 'PUBLIC\nVISE', 'PORTEUR(S)', 'ECHEANCIER', 'INDICATEURS\nDE REUSSITE', 'CONTRIBUTION AU\nPROJET ACADEMIQUE', 'REMARQUES', 'ETAT\n2018'];
const f = new Feuille('Plan d’actions', [8, 34, 10, 34, 48, 28, 32, 34, 44, 20, 30, 14], { colonnesMasquees: [1, 11] });
f.bloc(1, 2, 2, 2, 'Académie de Nice\nDANE', 'etiquette').bloc(1, 4, 1, 10, 'Stratégie numérique 2017-2019 – plan d’actions', 'titre').bloc(2, 4, 2, 10, insec('Les codes de la dernière colonne renvoient à l’onglet « Projet académique ».'), 'note');
f.ligne(4, 1, tetes, 'tete');
let r = 5;
ACTIONS.forEach((a, n) => {
  const x = AXES.find((y) => y.code === a.axis), i = a.lines ?? (a.ind ? [a.ind] : []);
  f.ligne(r++, 1, [`k${n + 1}`, `${x.code}. ${t(x.title)}`, code(a.code), t(a.title), t(a.desc), t(a.public), t(a.acteurs), t(a.cal), i.length > 1 ? i.map((y) => `• ${t(y)}`).join('\n') : t(i.join('')), objectifs.filter((_, j) => MARKS[a.code][j] === '1').map((o) => o.code).join(' ; '), t(a.rem), tourne(['En cours', 'Fait', 'À faire'], n)], ['centre', 'corps', 'centre', 'corps', 'corps', 'corps', 'corps', 'corps', 'corps', 'centre', 'corps', 'centre']);
});
f.pose(r + 1, 2, insec('22 actions. Fait : action close ; En cours : action engagée.'), 'note');
const p = new Feuille('Projet académique', [40, 10, 76]);
p.bloc(1, 1, 1, 3, 'Projet académique de Nice', 'titre').ligne(3, 1, ['AMBITION', 'CODE', 'OBJECTIF'], 'tete');
let q = 4;
FRAMEWORK.forEach((x, i) => {
  const d = q;
  x.objectives.forEach((o, k) => p.ligne(q++, 1, ['', `${lettre(i + 1)}${k + 1}`, t(o)], ['etiquette', 'centre', 'corps']));
  p.bloc(d, 1, q - 1, 1, `${lettre(i + 1)} – ${t(x.title)}`, 'etiquette');
});
const h = new Feuille('Listes', [16, 30], { masquee: true });
h.ligne(1, 1, ['Etat', 'Service']);
[['À faire', 'DANE'], ['En cours', 'CARDIE'], ['Fait', 'DAPI']].forEach((l, k) => h.ligne(2 + k, 1, l));
ecrire('nice-contribution-par-code', [f, p, h], expectedNice('Plan d’actions : tableau Excel, en-tête ligne 4, une ligne par action ; CLE et REMARQUES masquées ; axe récrit (« 1. … »), N° « 1.1 » (texte), indicateurs à puces (aucune s’il n’y en a qu’un). CONTRIBUTION AU PROJET ACADEMIQUE : codes « A1 ; B3 » d’objectifs, expliqués dans l’onglet Projet académique (ambition fusionnée « A – … », CODE, OBJECTIF) : ce sont les 65 liens. DESCRIPTION : texte libre, pas un levier. 2.5 n’a que son titre. Listes masquée. États inventés.', { indicatorLines: true, code }),
  [{ feuille: 1, nom: 'TabActions', ref: `A4:L${r - 1}`, colonnes: tetes }]);
