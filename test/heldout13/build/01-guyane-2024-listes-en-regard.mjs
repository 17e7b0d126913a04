// Une feuille, un tableau sous le titre de chaque axe : objectif fusionné, et en regard trois listes (actions, leviers, indicateurs), un
// élément par cellule. Les objectifs du projet académique dans un second onglet, avec les notes.
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''),
  ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Combler les écarts entre les territoires',
  'Être bien à l’école',
  'Développer les compétences des élèves et des personnels',
  'Soutenir les initiatives des équipes',
];
const f = new Feuille('Feuille de route', [7, 40, 8, 64, 14, 50, 46]);
f.bloc(1, 1, 1, 7, 'Feuille de route du numérique éducatif 2024-2025', 'titre').pose(
  2,
  1,
  insec('Région académique de Guyane – mise à jour : novembre 2024'),
  'note',
);
let r = 4,
  n = 0,
  m = 0;
const liens = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 7, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'axe');
  f.ligne(
    r++,
    1,
    ['N°', 'Objectif', 'N°', 'Actions', 'Réf. projet académique', 'Leviers', 'Indicateurs'],
    'tete',
  );
  a.objectifs.forEach((o, j) => {
    const L = o.lignes[0],
      d = r,
      haut = Math.max(L.a.length, L.l.length, L.i.length);
    for (let k = 0; k < haut; k++) {
      const v = L.a[k]
        ? PA.map((_, c) => c).filter((c) => (n + c * 2) % 5 === 0 || (n * 3 + c) % 8 === 2)
        : [];
      v.forEach((c) => liens.push({ action: ac(i, j, k), objective: PA[c] }));
      f.ligne(
        r++,
        1,
        [
          '',
          '',
          L.a[k] ? ac(i, j, k) : '',
          L.a[k] ? insec(main(dire(L.a[k]), n)) : '',
          v.map((c) => `PA ${c + 1}`).join(' ; '),
          L.l[k] ? insec(main(dire(L.l[k]), m + 3)) : '',
          L.i[k] ? insec(main(dire(L.i[k]), m)) : '',
        ],
        ['centre', 'objectif', 'centre', 'corps', 'centre', 'corps', 'corps'],
      );
      if (L.a[k]) n++;
      m++;
    }
    f.bloc(d, 1, r - 1, 1, ob(i, j), 'centre').bloc(d, 2, r - 1, 2, insec(dire(o.titre)), 'objectif');
  });
  r++;
});
f.pose(
  r,
  1,
  insec('Pour chaque objectif, les trois listes se lisent de haut en bas, chacune à part.'),
  'note',
);
const p = new Feuille('Notes', [12, 70]);
p.bloc(1, 1, 1, 2, 'Objectifs du projet académique', 'titre').ligne(3, 1, ['Référence', 'Objectif'], 'tete');
PA.forEach((x, c) => p.ligne(4 + c, 1, [`PA ${c + 1}`, x], ['centre', 'corps']));
p.pose(9, 1, insec('DRANE : délégation de région académique au numérique éducatif'), 'note').pose(
  10,
  1,
  insec('EAFC : école académique de la formation continue'),
  'note',
);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  axe: (a) => dire(a.titre),
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Feuille de route : pour chaque axe, bandeau « Axe 1 : … » et tableau N° et Objectif fusionnés | N° | Actions | Réf. projet académique (« PA 1 ; PA 3 » = deux liens, vide = aucun) | Leviers | Indicateurs ; les trois listes d’un objectif sont de longueurs différentes et vont à l’objectif. Notes : PA 1 à PA 4, sigles. Renvois inventés ; objectifs du projet académique d’après les projets cités dans le document.',
});
att.project = PA;
att.links = liens;
ecrire('guyane-2024-listes-en-regard', [f, p], att);
