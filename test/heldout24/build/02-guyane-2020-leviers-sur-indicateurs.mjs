// Un adjoint qui compte ses colonnes : un onglet par axe ; à droite des actions, les leviers et, dessous, les indicateurs.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  puces,
  listes,
  dire,
  sert,
  PA2020,
  cadre,
  objectifsDe,
  codesDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020),
  codes = codesDe(PA2020).map(([i, k]) => `PA ${i}.${k}`);
let n = 0;
const liens = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [34, 8, 62, 18, 17, 52]);
  f.bloc(1, 1, 1, 6, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'titre')
    .pose(2, 1, 'Guyane, feuille de route numérique 2020-2021', 'note')
    .ligne(4, 1, ['Objectif', 'N°', 'Action', 'Pilote', 'Projet académique', 'Moyens et évaluation'], 'tete');
  let r = 5;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      haut = Math.max(A.length, 4),
      moitie = Math.floor(haut / 2);
    for (let k = 0; k < haut; k++) {
      const v = A[k] ? sert(n, 6) : [];
      for (const h of v) liens.push({ action: `${i + 1}.${j + 1}.${k + 1}`, objective: PA[h] });
      f.ligne(
        r + k,
        2,
        A[k]
          ? [
              `${i + 1}.${j + 1}.${k + 1}`,
              main(t(A[k]), n),
              tourne(['DANE', 'DSI', 'DANE adjoint'], n),
              v.map((h) => codes[h]).join(' / '),
            ]
          : ['', '', '', ''],
        ['centre', 'corps', 'corps', 'centre'],
      );
      if (A[k]) n++;
    }
    f.bloc(r, 1, r + haut - 1, 1, insec(`Objectif ${i + 1}.${j + 1}\n${t(dire(o.titre))}`), 'objectif')
      .pose(r, 6, 'Leviers', 'etiquette')
      .bloc(r + 1, 6, r + moitie - 1, 6, puces(L.map(t)), 'corps')
      .pose(r + moitie, 6, 'Indicateurs', 'etiquette')
      .bloc(r + moitie + 1, 6, r + haut - 1, 6, puces(I.map(t)), 'corps');
    r += haut;
  });
  return f;
});
const p = new Feuille('Projet académique', [100]);
p.pose(1, 1, 'Projet académique 2018-2021 : les codes', 'titre');
let q = 3;
PA2020.forEach(([a, os], i) => {
  p.pose(q++, 1, insec(`Axe ${i + 1} – ${t(a)}`), 'axe');
  os.forEach((o, k) => p.pose(q++, 1, insec(`PA ${i + 1}.${k + 1} – ${t(o)}`), 'corps'));
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Un onglet par axe, titre « Axe 1 : … » ; en-tête ligne 4, Objectif fusionné (« Objectif 1.1 », retour à la ligne, titre) | N° | Action | Pilote | Projet académique (« PA 1.1 / PA 2.2 ») | Moyens et évaluation : dans cette colonne, par objectif, l’étiquette Leviers, leur case, l’étiquette Indicateurs, leur case (puces, aucune si l’élément est seul) ; lignes vides sous les actions s’il y en a moins de quatre. Projet académique : bandeau « Axe 1 – … », « PA 1.1 – … » dessous. Pilotes, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-leviers-sur-indicateurs', [...onglets, p], att);
