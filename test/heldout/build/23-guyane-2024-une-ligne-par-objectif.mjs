// Un grand tableau d'une seule feuille : une ligne par objectif, axe écrit une fois et vide dessous, en-tête sur deux
// lignes, indicateurs avant les actions, flèches ➤ dans les cellules, total et légende sous le tableau.
import { Feuille, S, ecrire, attenduDe, T, tourne } from './outils.mjs';
import { DOC, VUE, NEFLE } from './guyane2024.mjs';
const fl = (xs) => xs.map((x, k) => (k % 3 === 2 ? '➤\u00A0' : '➤ ') + T(x)).join('\n');
const f = new Feuille('FDR 2024-2025', { largeurs: [26, 32, 38, 58, 20, 18, 42] });
f.pose(1, 1, 'RÉGION ACADÉMIQUE GUYANE', S.titre).pose(
  2,
  1,
  "Délégation de Région Académique au Numérique pour l'Éducation",
  S.note,
);
f.pose(3, 1, 'Feuille de route 2024-2025', S.bande).fusion(3, 1, 3, 7, S.bande).hauteur(3, 26);
f.ligne(5, 1, ['CADRE', '', 'ÉVALUATION', 'MISE EN ŒUVRE', '', '', ''], S.entete)
  .fusion(5, 1, 5, 2)
  .fusion(5, 4, 5, 7);
f.ligne(
  6,
  1,
  [
    'Axe stratégique',
    'OBJECTIFS OPÉRATIONNELS',
    "INDICATEURS D'ÉVALUA-\nTION",
    'ACTIONS',
    'Porteur',
    'Calendrier',
    'LEVIERS',
  ],
  S.entete,
).hauteur(6, 34);
let r = 7,
  n = [0, 0, 0, 0];
DOC.forEach((a) =>
  a.objectifs.forEach((o, j) => {
    const [l] = o.lignes;
    f.ligne(
      r,
      1,
      [
        j ? '' : a.titre,
        o.titre,
        fl(l.i),
        fl(l.a),
        tourne(['DRANE', 'DRANE et DSI', 'Délégué de région académique', 'EAFC'], r),
        tourne(['T1 à T3', "Toute l'année", 'Avant juin 2025'], r),
        fl(l.l),
      ],
      S.corps,
    ).ajuste(r, [2, 3, 4, 7]);
    n = [n[0] + 1, n[1] + l.i.length, n[2] + l.a.length, n[3] + l.l.length];
    r++;
  }),
);
f.ligne(
  r,
  1,
  ['TOTAL', `${n[0]} objectifs`, `${n[1]} indicateurs`, `${n[2]} actions`, '', '', `${n[3]} leviers`],
  S.label,
);
f.pose(r + 2, 1, 'Légende :', S.note)
  .pose(r + 3, 1, 'T1 = septembre à décembre, T2 = janvier à mars, T3 = avril à juillet', S.note)
  .pose(
    r + 4,
    1,
    'GAR : gestionnaire d’accès aux ressources ; EAFC : école académique de la formation continue',
    S.note,
  );
const v = new Feuille('Synthèse', { largeurs: [42, 42, 42] });
v.pose(1, 1, '3.1 Objectifs opérationnels déclinés de la stratégie numérique', S.titre);
VUE.forEach(([t, os], c) => {
  v.pose(3, c + 1, t, S.entete);
  os.forEach((o, k) => v.pose(4 + k, c + 1, o, S.corps));
});
v.hauteur(3, 48);
for (let k = 4; k < 10; k++) v.ajuste(k, [1, 2, 3]);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  notes:
    "Une feuille, une ligne par objectif ; axe en première ligne du groupe puis vide (non fusionné) ; en-tête sur deux lignes (5-6) avec groupes CADRE / ÉVALUATION / MISE EN ŒUVRE, « INDICATEURS D'ÉVALUA-⏎TION » coupé ; indicateurs avant actions ; ➤ dans les cellules ; total et légende dessous ; vue par colonnes dans l'onglet Synthèse (NEFLE n'est que là). Porteurs et calendrier inventés.",
});
att.objectives.push({ title: NEFLE, axis: DOC[0].titre, overviewOnly: true });
ecrire('guyane-2024-une-ligne-par-objectif', [v, f], att);
