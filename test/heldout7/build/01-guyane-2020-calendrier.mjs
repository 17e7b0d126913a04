// Le calendrier du secrétariat : axe et objectif fusionnés, une ligne par action, un X par mois ; les moyens et
// l'évaluation sont dans un second onglet, une ligne par objectif. Une feuille masquée garde les listes.
import { Feuille, ecrire, flat, insec, tourne, mois, MOIS, lettre } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => base(x).replace(/ :$/, '');
const avecSous = (x, p) => `${insec(base(x))}${sous(x).map((s) => `\n${p}${insec(s)}`).join('')}`;
const ob = (i, j) => `${lettre(i + 1)}${j + 1}`, ac = (i, j, k) => `${ob(i, j)}-${k + 1}`;
const N = 5 + MOIS.length + 1;
const f = new Feuille('Calendrier', [24, 34, 8, 62, 22, ...MOIS.map(() => 6), 30]);
f.bloc(1, 1, 2, 2, 'ACADÉMIE\nDE LA GUYANE', 'etiquette').bloc(1, 4, 1, N, 'Délégation académique au numérique éducatif', 'note').bloc(2, 4, 2, N, 'FEUILLE DE ROUTE 2020-2021', 'titre');
['AXES', 'OBJECTIFS\nOPERATIONNELS', 'N°', 'ACTIONS A CONDUIRE', 'PORTEUR'].forEach((t, c) => f.bloc(4, c + 1, 5, c + 1, t, 'tete'));
f.bloc(4, 6, 4, N - 1, 'CALENDRIER PREVISIONNEL 2020-2021', 'tete').ligne(5, 6, MOIS, 'tete').bloc(4, N, 5, N, 'OBSERVATIONS', 'tete');
let r = 6, n = 0;
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const e = r;
    o.lignes.flatMap((l) => l.a).forEach((x, k) => {
      f.ligne(r++, 1, ['', '', ac(i, j, k), avecSous(x, '   - '), tourne(['DANE', 'Adjoint 1er degré', 'DSI', 'DANE / réseau CANOPÉ'], n), ...mois(n), tourne(['', '', 'Reporté (contexte sanitaire)', '', ''], n)], ['etiquette', 'corps', 'centre', 'corps', 'corps', ...MOIS.map(() => 'centre'), 'corps']);
      n++;
    });
    f.bloc(e, 2, r - 1, 2, insec(`${ob(i, j)} : ${dire(o.titre)}`), 'objectif');
  });
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${lettre(i + 1)} – ${a.titre}`), 'etiquette');
});
f.bloc(r, 1, r, 5, 'Nombre d’actions en cours dans le mois', 'total').ligne(r, 6, MOIS.map((_, k) => { const c = String.fromCharCode(70 + k); return { v: Array.from({ length: n }, (_, q) => mois(q)[k]).filter(Boolean).length, f: `COUNTIF(${c}6:${c}${r - 1},"X")` }; }), 'total').pose(r, N, '', 'total');
f.pose(r + 2, 1, insec('X : mois où l’action est menée. Document de travail, ne pas diffuser.'), 'note');
const g = new Feuille('Moyens et évaluation', [8, 40, 60, 60]);
g.bloc(1, 1, 1, 4, 'Moyens et évaluation par objectif', 'titre').ligne(3, 1, ['OBJ.', 'LIBELLE DE L’OBJECTIF', 'LEVIERS / MOYENS', 'INDICATEURS'], 'tete');
let p = 4;
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => {
  const l = o.lignes.flatMap((x) => x.l).map((x) => `• ${avecSous(x, '      o ')}`).join('\n'), v = o.lignes.flatMap((x) => x.i).map((x) => `➢ ${insec(dire(x))}`).join('\n');
  g.ligne(p++, 1, [ob(i, j), insec(dire(o.titre)), l, v], ['centre', 'corps', 'corps', 'corps']);
}));
const h = new Feuille('Listes', [24, 20], { masquee: true });
h.ligne(1, 1, ['Porteurs', 'États']);
[['DANE', 'À faire'], ['Adjoint 1er degré', 'En cours'], ['DSI', 'Fait'], ['DANE / réseau CANOPÉ', 'Abandonné']].forEach((l, k) => h.ligne(2 + k, 1, l));
ecrire('guyane-2020-calendrier', [f, g, h], attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => lettre(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Calendrier : en-tête lignes 4-5 ; axe (« Axe A – … ») et objectif (« A1 : … ») fusionnés, N° « A1-1 », un X par mois (pas des liens), ligne de total, légende. L’action C1-1 est suivie de sous-tirets dans sa cellule : détails, hors titre. Moyens et évaluation : une ligne par objectif, code seul puis libellé redit ; leviers à puces (sous-puces « o » sous « Réunions biannuelles » : détails), indicateurs à flèches. Listes masquée : rien. Porteurs, mois, observations inventés.' }));
