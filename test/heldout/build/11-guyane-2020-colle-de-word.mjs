// Une secrétaire a collé le document Word dans Excel, tel quel : une puce par ligne, l'objectif fusionné,
// les tableaux à la suite dans un seul onglet, pieds de page restés au milieu, puces d'origine (Symbol U+F0B7 et « o »).
import { Feuille, S, ecrire, attenduDe, T, sous } from './outils.mjs';
import { DOC, VUE, SALON, PROJETS } from './guyane2020.mjs';
const P = '\uF0B7 ';
const enLignes = (xs) => xs.flatMap((x) => [P + T(x), ...sous(x).map((s) => 'o ' + s)]);

const vue = new Feuille('3.1', { largeurs: [30, 30, 32, 30, 30] });
vue
  .pose(1, 1, '3 - Objectifs opérationnels en 5 axes', S.titre)
  .pose(3, 1, '3.1 - OBJECTIFS OPERATIONNELS ET AXES DE LA STRATEGIE :', S.section);
VUE.forEach(([axe, objs], c) => {
  vue.pose(5, c + 1, axe, S.entete);
  for (let k = 0; k < 6; k++) vue.pose(6 + k, c + 1, objs[k], S.corps);
});
for (let r = 6; r < 12; r++) vue.ajuste(r, [1, 2, 3, 4, 5]);

const f = new Feuille('3.2', { largeurs: [28, 52, 44, 36] });
f.pose(1, 1, 'Feuille de route 2020-2021', S.titre).pose(
  2,
  1,
  'pour le développement des usages du numérique',
  S.titre,
);
f.pose(
  4,
  1,
  '3.2 - OBJECTIFS OPERATIONNELS DECLINES PAR AXE EN : ACTIONS, LEVIERS ET INDICATEURS D’EVALUATION',
  S.section,
);
let r = 6;
function tableau(titre, objectifs, cassee) {
  f.pose(r++, 1, titre, S.section);
  f.ligne(
    r++,
    1,
    [
      cassee ? 'OBJECTIFS\nOPERATIONNELS' : 'OBJECTIFS OPERATIONNELS',
      'ACTIONS',
      'LEVIERS',
      'INDICATEURS D’EVALUATION',
    ],
    S.entete,
  );
  for (const ob of objectifs) {
    const debut = r;
    for (const l of ob.lignes) {
      const [a, b, c] = [enLignes(l.a), enLignes(l.l), enLignes(l.i)];
      const n = Math.max(a.length, b.length, c.length);
      for (let k = 0; k < n; k++, r++) {
        f.pose(r, 1, '', S.corps);
        f.ligne(
          r,
          2,
          [a[k], b[k], c[k]].map((x) => x ?? ''),
          S.corps,
        ).ajuste(r, [2, 3, 4]);
      }
    }
    f.pose(debut, 1, ob.titre, S.corps).fusion(debut, 1, r - 1, 1, S.corps);
  }
}
const page = (n) => {
  r++;
  f.pose(r, 1, `         Stratégie  Numérique  Académie de Guyane 2020-2021      Page ${n}/15`, S.note);
  r += 2;
};
tableau('3.2.1  - Gouvernance et Pilotage', DOC[0].objectifs, true);
r++;
tableau('3.2.2 -  Plan numérique', DOC[1].objectifs);
page(9);
tableau(
  '3.2.3 - Accompagnement et formation',
  DOC[2].objectifs.filter((o) => !o.suite),
);
r++;
tableau(
  '3.2.3 - Accompagnement et formation (suite)',
  DOC[2].objectifs.filter((o) => o.suite),
  true,
);
page(11);
tableau('3.2.4 - Usages sécurisés', DOC[3].objectifs, true);
r++;
tableau('3.2.5 - Innovation et expérimentation', DOC[4].objectifs, true);
page(12);

const an = new Feuille('4 Annexe', { largeurs: [34, 14, 14, 14, 14, 14, 14] });
an.pose(1, 1, '4 - Annexe : État des lieux de l’académie', S.titre);
an.pose(3, 1, 'Salon GUYANUM', S.section).pose(
  4,
  1,
  'Troisième édition en octobre 2019 : bonne fréquentation.',
);
an.ligne(6, 1, ['', ...SALON.annees], S.entete);
SALON.series.forEach(([t, v], k) => an.pose(7 + k, 1, t, S.label).ligne(7 + k, 2, v, S.nb));
an.pose(11, 1, '4.5 - LES PROJETS NUMERIQUES MENES EN ETABLISSEMENT', S.section);
an.ligne(13, 1, ['Années', ...PROJETS.annees], S.entete);
an.pose(14, 1, 'Nombre de Projets', S.label).ligne(14, 2, PROJETS.nombre, S.nb);
an.pose(15, 1, 'Nombre d’établissements bénéficiaires', S.label)
  .ligne(15, 2, PROJETS.etab, S.corps)
  .hauteur(15, 32);
an.pose(16, 1, 'Total de la subvention', S.label).ligne(16, 2, PROJETS.subvTexte, S.corps);
an.pose(17, 1, '(*) co-financement avec la préfecture de 36 000 €.', S.note);

const att = attenduDe(DOC, {
  document: 'guyane-2020',
  notes:
    'Collé de Word : onglet 3.1 = vue en 5 colonnes ; onglet 3.2 = six tableaux à la suite sous « 3.2.x - … » (dont une « (suite) »), une puce par ligne (U+F0B7), objectif fusionné, sous-puces « o » = détails, pieds de page entre les tableaux ; onglet 4 = annexe.',
});
const ann = PROJETS.annees.map(String);
att.series = [
  ...SALON.series.map(([label, values]) => ({ label, categories: SALON.annees, values })),
  { label: 'Nombre de Projets', categories: ann, values: PROJETS.nombre },
  { label: 'Nombre d’établissements bénéficiaires', categories: ann, values: PROJETS.etab },
  { label: 'Total de la subvention', categories: ann, values: PROJETS.subvTexte },
];
ecrire('guyane-2020-colle-de-word', [vue, f, an], att);
