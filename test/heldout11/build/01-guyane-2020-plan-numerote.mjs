// Un plan numéroté sur une seule feuille : axe, objectif, action se suivent, puis « Leviers » et « Indicateurs » en tirets sous
// l'objectif ; à droite, le numéro des objectifs du projet académique, donnés dans un deuxième onglet.
import { Feuille, ecrire, insec, tourne, flat, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Consolider l’existant et apporter les conditions propices au développement du numérique', 'Contribuer au développement professionnel des enseignants', 'Conjuguer l’action des différents partenaires', 'Soutenir les mesures ministérielles'];
const f = new Feuille('Feuille de route 2020-2021', [10, 96, 24, 16, 22]), liens = [];
f.bloc(1, 1, 1, 5, 'Académie de Guyane – Feuille de route du numérique éducatif 2020-2021', 'titre').pose(2, 1, 'Version du 15 octobre 2020', 'note');
f.ligne(4, 1, ['N°', 'Intitulé', 'Qui', 'Quand', 'N° de l’objectif du projet académique'], 'tete');
let r = 5, n = 0, m = 0;
DOC.forEach((a, i) => {
  f.ligne(r++, 1, [i + 1, insec(dire(a.titre)), '', '', ''], 'axe');
  a.objectifs.forEach((o, j) => {
    f.ligne(r++, 1, [ob(i, j), insec(dire(o.titre)), '', '', ''], 'objectif');
    let k = 0;
    for (const x of o.lignes.flatMap((l) => l.a)) {
      const c = ac(i, j, k++), v = PA.map((_, q) => q).filter((q) => (n + q * 3) % 4 === 1 || (n * 2 + q) % 9 === 4);
      v.forEach((q) => liens.push({ action: c, objective: PA[q] }));
      f.ligne(r++, 1, [c, insec(main(dire(x), n)), tourne(['DANE', 'DANE et DSI', 'Chargé de mission DANE', 'DANE', 'Inspecteurs'], n), tourne(['30/06/2021', '31/12/2020', 'toute l’année', '', '31/03/2021'], n), v.length === 1 ? v[0] + 1 : v.map((q) => q + 1).join(', ')], ['centre', 'corps', 'corps', 'centre', 'centre']);
      n++;
    }
    for (const [nom, cle] of [['Leviers', 'l'], ['Indicateurs', 'i']]) {
      f.ligne(r++, 1, ['', insec(`${nom} :`), '', '', ''], 'etiquette');
      for (const x of o.lignes.flatMap((l) => l[cle])) f.ligne(r++, 1, ['', insec(`- ${main(dire(x), m++)}`), '', '', '']);
    }
  });
  if (i < DOC.length - 1) r++;
});
f.bloc(r, 1, r, 4, 'Nombre d’actions', 'total').pose(r, 5, n, 'total');
const p = new Feuille('Projet académique', [8, 90]);
p.bloc(1, 1, 1, 2, 'Objectifs du projet académique', 'titre').ligne(3, 1, ['N°', 'Objectif'], 'tete');
PA.forEach((x, q) => p.ligne(4 + q, 1, [q + 1, x], ['centre', 'corps']));
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Feuille de route : plan numéroté N° | Intitulé | Qui | Quand | N° de l’objectif du projet académique : « 1 » l’axe, « 1.1 » l’objectif, « 1.1.1 » l’action ; sous les actions d’un objectif, « Leviers : » et « Indicateurs : » puis un tiret par ligne, sans numéro ; ligne vide entre deux axes ; total. « 1, 3 » = deux liens, vide = aucun. Projet académique : N° | Objectif. Qui, quand, renvois inventés ; objectifs du projet académique tirés des orientations du document.' });
att.project = PA; att.links = liens;
ecrire('guyane-2020-plan-numerote', [f, p], att);
