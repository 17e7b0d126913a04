// Une adjointe fait un onglet par axe, bandeau et logo en haut, sans puces (un élément par ligne dans la cellule),
// colonnes dans un autre ordre, autres mots. L'onglet « Axe 2 » vient d'un Mac (é = e + U+0301).
import { Feuille, S, ecrire, attenduDe, T, sous, tourne } from './outils.mjs';
import { DOC, VUE, SALON, PROJETS } from './guyane2020.mjs';
// les sous-puces sont passées entre parenthèses
const dire = (x) => {
  const s = sous(x).map((y) => (/^J(anvier|uillet)/.test(y) ? y[0].toLowerCase() + y.slice(1) : y)),
    t = T(x).replace(/\n/g, ' ').replace(/ {2,}/g, ' ');
  return s.length ? `${t.replace(/ ?:$/, '')} (${s.join(', ')})` : t;
};
const sansPuce = (xs) => xs.map(dire).join('\n');
const PILOTES = [
  'DAN',
  'Adjoint au DAN',
  'Chargé de mission formation',
  'DSI',
  'Chargé de mission communication',
];
const COURTS = ['Gouvernance', 'Plan num', 'Accomp. & formation', 'Usages', 'Innovation'];

const vue = new Feuille("Vue d'ensemble", { largeurs: [3, 30, 30, 32, 30, 30] });
vue.pose(2, 2, 'Nos objectifs en un coup d’œil', S.bande).fusion(2, 2, 2, 6, S.bande).hauteur(2, 26);
VUE.forEach(([axe, objs], c) => {
  vue.pose(4, c + 2, axe, S.entete);
  objs.forEach((t, k) =>
    vue.pose(5 + k * (c === 1 || c === 3 || c === 4 ? 2 : 1), c + 2, t.replace('\n', ' '), S.corps),
  );
});
for (let r = 5; r < 11; r++) vue.ajuste(r, [2, 3, 4, 5, 6]);

const onglets = DOC.map((a, i) => {
  const mac = (t) => (i === 1 ? t.normalize('NFD') : t);
  const f = new Feuille(`Axe ${i + 1} ${COURTS[i]}`, { largeurs: [3, 30, 20, 52, 34, 42] });
  f.pose(1, 2, mac('ACADÉMIE DE GUYANE'), S.titre)
    .pose(2, 2, 'Délégation académique au numérique éducatif', S.note)
    .fusion(1, 5, 2, 6);
  f.pose(1, 5, 'logo académie');
  f.pose(4, 2, mac(`AXE ${i + 1}\u00A0: ${a.titre.toLocaleUpperCase('fr')}`), S.bande)
    .fusion(4, 2, 4, 6, S.bande)
    .hauteur(4, 28);
  f.ligne(
    5 + (i % 2),
    2,
    ['Objectif', 'Pilote', 'Mesures', 'Indicateurs et preuves\nde réussite', 'Moyens / ressources'].map(mac),
    S.entete,
  ).hauteur(5 + (i % 2), 34);
  let r = 6 + (i % 2);
  a.objectifs.forEach((ob, j) => {
    const debut = r;
    for (const l of ob.lignes) {
      f.pose(r, 2, '', S.corps)
        .pose(r, 3, '', S.corps)
        .ligne(r, 4, [sansPuce(l.a), sansPuce(l.i), sansPuce(l.l)].map(mac), S.corps)
        .ajuste(r, [4, 5, 6]);
      r++;
    }
    f.pose(debut, 2, mac(dire(ob.titre)), S.corps).fusion(debut, 2, r - 1, 2, S.corps);
    f.pose(debut, 3, mac(tourne(PILOTES, i + j)), S.corps).fusion(debut, 3, r - 1, 3, S.corps);
    if (r - debut === 1) f.ajuste(debut, [2, 3, 4, 5, 6]);
  });
  f.pose(r + 1, 2, mac('Document de travail - à valider par le comité de pilotage'), S.note);
  return f;
});

const an = new Feuille('Annexe', { largeurs: [34, 14, 14, 14, 14, 14, 14] });
an.pose(1, 1, 'Quelques chiffres', S.titre);
an.ligne(3, 1, ['Salon GUYANUM', ...SALON.annees], S.entete);
SALON.series.forEach(([t, v], k) => an.pose(4 + k, 1, t, S.label).ligne(4 + k, 2, v, S.nb));
an.ligne(8, 1, ['Projets des établissements', ...PROJETS.annees.map(String)], S.entete);
an.pose(9, 1, 'Nombre de Projets', S.label).ligne(9, 2, PROJETS.nombre, S.nb);
an.pose(10, 1, 'Nombre d’établissements bénéficiaires', S.label)
  .ligne(10, 2, PROJETS.etab, S.corps)
  .hauteur(10, 32);
an.pose(11, 1, 'Total de la subvention', S.label).ligne(11, 2, PROJETS.subv, S.euro);
an.pose(12, 1, 'En 2017 : co-financement avec la préfecture de 36 000 €.', S.note);

const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  axe: (a) => a.titre.toLocaleUpperCase('fr'),
  codeAxe: (i) => String(i + 1),
  notes:
    "Un onglet par axe, bandeau « AXE n : TITRE EN CAPITALES », logo, en-tête ligne 5 ou 6 en colonne B, ordre Objectif / Pilote / Mesures / Indicateurs et preuves de réussite / Moyens ; sans puces, un élément par ligne dans la cellule ; objectif fusionné s'il a plusieurs lignes ; onglet Axe 2 en Unicode décomposé ; vue d'ensemble en colonnes ; annexe. Sous-puces passées entre parenthèses. Pilotes inventés.",
});
const ann = PROJETS.annees.map(String);
att.series = [
  ...SALON.series.map(([label, values]) => ({ label, categories: SALON.annees, values })),
  { label: 'Nombre de Projets', categories: ann, values: PROJETS.nombre },
  { label: 'Nombre d’établissements bénéficiaires', categories: ann, values: PROJETS.etab },
  { label: 'Total de la subvention', categories: ann, values: PROJETS.subv },
];
ecrire('guyane-2020-un-onglet-par-axe', [vue, ...onglets, an], att);
