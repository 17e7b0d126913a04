// Un chef de bureau méthodique : tableau en C9, axes en bandeaux ; le projet académique en table Code | Objectif ; la
// matrice n'a que des codes en colonnes ; un calendrier de croix par mois, qui n'est pas la matrice.
import { Feuille, ecrire, annuaire, puces, courbe, insec, mois, MOIS, date, A1, NB } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, OBJECTIVES, marksOf, rowSum, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe;
const f = new Feuille('Feuille de route', [3, 3, 9, 34, 46, 46, 30, 34, 34, 40, 44]);
f.bloc(2, 3, 5, 4, 'académie\nNice', 'texte').bloc(2, 5, 2, 11, 'Feuille de route du numérique éducatif 2017-2019', 'titre').pose(6, 3, 'Mise à jour :', 'note').pose(6, 4, date(2018, 1, 15), 'note');
f.ligne(9, 3, ['N°', t("Intitulé de l'action"), 'Finalité', 'Descriptif', 'Public visé', 'Personnes ressources', 'Échéancier', 'Critères de réussite', 'Points de vigilance'], 'tete');
let r = 10;
for (const x of AXES) {
  f.bloc(r, 3, r++, 11, insec(`AXE ${x.code} : ${t(x.title)}`), 'axe');
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) f.ligne(r++, 3, [a.code, a.code === '1-4' ? t(a.title).replace(' et la', '\net la') : t(a.title), t(a.but), t(a.desc), t(a.public), t(a.acteurs), t(a.cal), puces((a.lines ?? [a.ind]).filter(Boolean).map(t)), t(a.rem)]);
}
f.pose(r + 1, 3, 'L’action 2-5 sera décrite après la réunion avec les collectivités.', 'note');

const code = (i, j) => `PA${i + 1}.${j + 1}`, CODES = FRAMEWORK.flatMap((x, i) => x.objectives.map((_, j) => code(i, j)));
const p = new Feuille('Projet académique', [12, 90]);
p.pose(1, 1, 'Projet académique : axes et objectifs', 'titre').ligne(3, 1, ['Code', 'Objectif'], 'tete');
let rp = 4;
FRAMEWORK.forEach((x, i) => { p.bloc(rp, 1, rp++, 2, t(`Axe ${x.code} – ${x.title}`), 'objectif'); x.objectives.forEach((o, j) => p.ligne(rp++, 1, [code(i, j), t(o)], ['centre', 'corps'])); });

const m = new Feuille('Matrice', [26, 9, 40, ...CODES.map(() => 8), 8]);
m.bloc(1, 1, 1, 15, 'Contribution des actions au projet académique', 'titre').pose(2, 1, 'Les codes des colonnes sont ceux de l’onglet « Projet académique ».', 'note');
m.ligne(4, 1, ['Axe de la feuille de route', 'Code', 'Action', ...CODES, 'Total'], 'tete');
let rm = 5;
for (const x of AXES) {
  const d = rm;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) m.ligne(rm, 1, ['', a.code, t(a.title), ...marksOf(a.code).map((k) => (k ? 'X' : '')), { v: rowSum(a.code), f: `COUNTIF(D${rm}:N${rm++},"X")` }], ['corps', 'centre', 'corps', ...CODES.map(() => 'centre'), 'total']);
  m.bloc(d, 1, rm - 1, 1, t(x.title), 'corps');
}
m.bloc(rm, 1, rm, 3, 'Total', 'total').ligne(rm, 4, CODES.map((_, j) => ({ v: colSum(j), f: `COUNTIF(${A1(5, 4 + j)}:${A1(rm - 1, 4 + j)},"X")` })), 'total').pose(rm, 15, { v: 65, f: `SUM(O5:O${rm - 1})` }, 'total');

const c = new Feuille('Calendrier', [9, 44, ...MOIS.map(() => 7)]);
c.bloc(1, 1, 1, 12, 'Calendrier 2018-2019 des actions', 'titre').pose(2, 1, 'X : mois de travail sur l’action', 'note').ligne(4, 1, ['Code', 'Action', ...MOIS], 'tete');
ACTIONS.forEach((a, i) => c.ligne(5 + i, 1, [a.code, t(a.title), ...mois(i + 1)], ['centre', 'corps', ...MOIS.map(() => 'centre')]));
const ann = annuaire('Contacts', 'Nice', [['Délégué académique au numérique', 'DANE'], ['Adjoint premier degré', 'DANE'], ['Webmestre du site', 'DANE'], ['Correspondant innovation', 'CARDIE'], ['Chef de projet sécurité', 'DSI']]);

ecrire('nice-codes', [f, p, m, c, ann, new Feuille('Feuil1')], expectedNice(
  'Feuille de route : tableau en C9 sous logo et date, axes en bandeaux « AXE 1 : … » sur toute la largeur, un titre coupé par Alt+Entrée (1-4), critères de réussite = indicateurs (puces, sans puce s’il y en a un seul) ; 2-5 n’a qu’un titre. Projet académique : Code | Objectif, bandeaux d’axe. Matrice : A axe fusionné, B code, C titre, colonnes PA1.1 à PA3.3 (codes seuls), X, totaux. Calendrier : X par mois, pas de lien. Contacts et Feuil1 (vide) hors feuille de route. Axe 4 « Conforter ».', { indicatorLines: true }));
