// Un tableau de suivi des actions (« Action 1.1 – … », axe et objectifs fusionnés sur le groupe), les indicateurs sur un
// deuxième onglet, les croix du projet académique sur un troisième.
import { Feuille, S, ecrire, tourne } from './outils.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from './limoges2016.mjs';
const sp = (t) => t.replace(/(?<!\.)\.$/, ''); // le point final a sauté
const f = new Feuille('Actions', { largeurs: [24, 44, 60, 34, 18, 16, 12] });
f.pose(1, 1, 'Académie de Limoges', S.note).pose(
  2,
  1,
  'Feuille de route du numérique 2016-2017 : suivi des actions',
  S.titre,
);
f.ligne(
  4,
  1,
  [
    'Axe',
    'Objectifs recherchés',
    'Actions à mener',
    'Acteurs et moyens mobilisés',
    'Pilote',
    'Échéance',
    'Avancement',
  ],
  S.entete,
);
const g = new Feuille('Indicateurs', { largeurs: [30, 80, 16, 14, 16] });
g.pose(1, 1, 'Indicateurs et preuves de réussite', S.titre).ligne(
  3,
  1,
  ['Axe', 'Indicateur', 'Périodicité', 'Valeur initiale', 'Cible'],
  S.entete,
);
const c = new Feuille('Croix PA', { largeurs: [10, 70, 24, 20, 20] });
c.pose(1, 1, 'Contribution des actions au projet académique', S.titre)
  .ligne(3, 1, ['Action', 'Intitulé', ...PROJET_ACADEMIQUE.map(([t]) => t)], S.entete)
  .hauteur(3, 48);
const p = new Feuille('Projet académique', { largeurs: [50, 50] });
p.pose(1, 1, 'Projet de l’académie : trois axes stratégiques', S.titre).ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif'],
  S.entete,
);
let rp = 4;
PROJET_ACADEMIQUE.forEach(([t, os]) => {
  if (!os.length) p.ligne(rp++, 1, [t, ''], S.corps);
  os.forEach((o, k) => p.ligne(rp++, 1, [k ? '' : t, sp(o)], S.corps));
});
let r = 5,
  ri = 4,
  rc = 4;
const liens = [];
const MARQUES = [[0, 1, 2], [2], [0], [0, 1], [2], [0], [0, 1]]; // croix inventées : par axe, puis décalées par action
FICHES.forEach((x, i) => {
  const d = r;
  x.a.forEach((t, k) => {
    f.pose(r, 1, '', S.corps)
      .pose(r, 2, '', S.corps)
      .pose(r, 3, `Action ${i + 1}.${k + 1} – ${sp(t)}`, S.corps)
      .pose(r, 4, '', S.corps)
      .ligne(
        r,
        5,
        [
          tourne(['DAN', 'DAN et DSI', 'IA-DASEN', 'IEN Tice'], i + k),
          tourne(['juin 2017', 'décembre 2016', 'mars 2017'], r),
          tourne([0.25, 0.5, 0, 0.75, 1], r),
        ],
        [S.corps, S.corps, S.pct],
      )
      .ajuste(r, [3]);
    const m = [...new Set([tourne(MARQUES[i], k), ...(k % 3 === 0 ? [(i + k) % 3] : [])])].sort();
    c.ligne(
      rc,
      1,
      [`${i + 1}.${k + 1}`, sp(t), ...[0, 1, 2].map((q) => (m.includes(q) ? 'X' : ''))],
      [S.nb, S.corps, S.nb, S.nb, S.nb],
    ).ajuste(rc, [2]);
    rc++;
    m.forEach((q) => liens.push({ action: `${i + 1}.${k + 1}`, objective: PROJET_ACADEMIQUE[q][0] }));
    r++;
  });
  f.pose(d, 1, `Axe ${i + 1} – ${x.titre}`, S.corps).fusion(d, 1, r - 1, 1, S.corps);
  f.pose(d, 2, x.o.map((t) => (x.o.length > 1 ? '- ' : '') + sp(t)).join('\n'), S.corps).fusion(
    d,
    2,
    r - 1,
    2,
    S.corps,
  );
  f.pose(d, 4, x.m.map((t) => (x.m.length > 1 ? '- ' : '') + sp(t)).join('\n'), S.corps).fusion(
    d,
    4,
    r - 1,
    4,
    S.corps,
  );
  const besoin =
    (Math.max(x.o.join('\n').length / 40 + x.o.length, x.m.join('\n').length / 30 + x.m.length) * 15) /
    x.a.length;
  for (let q = d; q < r; q++) f.hauteur(q, Math.max(f.hauteurs[q], besoin));
  x.i.forEach((t) => g.ligne(ri++, 1, [`Axe ${i + 1} – ${x.titre}`, sp(t), 'annuelle', '', ''], S.corps));
});
f.pose(r + 1, 1, 'Avancement estimé par le pilote de l’action.', S.note);
g.pose(ri + 1, 1, 'Valeurs initiales et cibles : à renseigner après l’enquête ETIC.', S.note);
const att = attenduLimoges({
  dire: sp,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Onglet Actions : une ligne par action « Action 1.1 – … », axe « Axe 1 – … », objectifs et acteurs fusionnés sur le groupe (tirets s’il y en a plusieurs) ; onglet Indicateurs : axe répété, colonnes Valeur initiale et Cible vides ; onglet Croix PA : X par code d’action (croix inventées) ; onglet Projet académique. Point final enlevé des phrases. Pilotes, échéances, avancement inventés.',
});
att.project = PROJET_ACADEMIQUE.map(([t]) => t);
att.links = liens;
ecrire('limoges-2016-suivi-et-croix', [f, g, c, p], att);
