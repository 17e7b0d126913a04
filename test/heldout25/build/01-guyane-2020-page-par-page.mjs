// Le document recopié page par page, un onglet par page : la vue en cinq colonnes, les tableaux, la suite du troisième axe, l'annexe.
import { Feuille, ecrire, courbe, insec, dire, avecPuce, fois } from './kit.mjs';
import { DOC, SALON, PROJETS } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const liste = (xs) => avecPuce(xs.map(dire).map(t), '• ');
const feuilles = [];
const page = (n, largeurs) => {
  const f = new Feuille(`Page ${n}`, largeurs);
  feuilles.push(f);
  return f;
};
const pied = (f, r, n) => f.pose(r, 1, `Stratégie Numérique Académie de Guyane 2020-2021      Page ${n}/15`, 'note');

const un = page(1, [100]);
un.pose(1, 1, 'Feuille de route 2020-2021 pour le développement des usages du numérique', 'titre')
  .pose(3, 1, 'Préambule', 'titre')
  .pose(
    4,
    1,
    t(
      'La présente feuille de route fixe les objectifs stratégiques et opérationnels pour le développement du numérique dans l’académie de la Guyane pour l’année 2020-2021. Elle s’inscrit dans la suite des travaux entrepris depuis 2013 et pourra faire l’objet de divers ajustements.',
    ),
    'texte',
  )
  .pose(6, 1, 'Le Recteur', 'libre');
pied(un, 8, 1);

const vue = page(6, fois(5, 30));
vue
  .pose(1, 1, '3 - Objectifs opérationnels en 5 axes', 'titre')
  .pose(3, 1, t('3.1 - OBJECTIFS OPERATIONNELS ET AXES DE LA STRATEGIE :'), 'libre');
vue.ligne(5, 1, DOC.map((a) => t(a.titre)), 'tete');
const haut = Math.max(...DOC.map((a) => a.objectifs.length));
DOC.forEach((a, i) => {
  for (let k = 0; k < haut; k++)
    vue.pose(6 + k, 1 + i, a.objectifs[k] ? t(dire(a.objectifs[k].titre)) : '', 'corps');
});
pied(vue, 7 + haut, 6);

const LARGEURS = [34, 62, 50, 46];
const tableau = (f, r, titre, objectifs) => {
  f.pose(r, 1, titre, 'titre').ligne(
    r + 2,
    1,
    ['OBJECTIFS\nOPERATIONNELS', 'ACTIONS', 'LEVIERS', 'INDICATEURS D’EVALUATION'],
    'tete',
  );
  r += 3;
  for (const o of objectifs) {
    const debut = r;
    for (const l of o.lignes)
      f.ligne(r++, 1, ['', liste(l.a), liste(l.l), liste(l.i)], ['etiquette', ...fois(3, 'corps')]);
    f.bloc(debut, 1, r - 1, 1, t(dire(o.titre)), 'etiquette');
  }
  return r;
};
const p7 = page(7, LARGEURS);
p7.pose(
  1,
  1,
  t('3.2 - OBJECTIFS OPERATIONNELS DECLINES PAR AXE EN : ACTIONS, LEVIERS ET INDICATEURS D’EVALUATION'),
  'libre',
);
pied(p7, tableau(p7, 3, '3.2.1 - Gouvernance et Pilotage', DOC[0].objectifs) + 1, 7);
const p8 = page(8, LARGEURS);
pied(p8, tableau(p8, 1, '3.2.2 - Plan numérique', DOC[1].objectifs) + 1, 8);
const p9 = page(9, LARGEURS);
pied(
  p9,
  tableau(
    p9,
    1,
    '3.2.3 - Accompagnement et formation',
    DOC[2].objectifs.filter((o) => !o.suite),
  ) + 1,
  9,
);
const p10 = page(10, LARGEURS);
pied(
  p10,
  tableau(
    p10,
    1,
    '3.2.3 - Accompagnement et formation (suite)',
    DOC[2].objectifs.filter((o) => o.suite),
  ) + 1,
  10,
);
const p11 = page(11, LARGEURS);
const milieu = tableau(p11, 1, '3.2.4 - Usages sécurisés', DOC[3].objectifs);
pied(p11, tableau(p11, milieu + 1, '3.2.5 - Innovation et expérimentation', DOC[4].objectifs) + 1, 11);

const an = page(14, [38, ...fois(6, 15)]);
an.pose(1, 1, t('4 - Annexe : État des lieux de l’académie'), 'titre')
  .pose(3, 1, 'Salon GUYANUM', 'titre')
  .ligne(4, 1, ['', ...SALON.annees], 'tete');
SALON.series.forEach(([x, v], k) => an.ligne(5 + k, 1, [x, ...v], ['etiquette', ...fois(3, 'centre')]));
an.pose(8, 1, '4.5 - LES PROJETS NUMERIQUES MENES EN ETABLISSEMENT', 'titre')
  .ligne(9, 1, ['Années', ...PROJETS.annees], 'tete')
  .ligne(10, 1, ['Nombre de Projets', ...PROJETS.nombre], ['etiquette', ...fois(6, 'centre')])
  .ligne(11, 1, ['Nombre d’établissements bénéficiaires', ...PROJETS.etab], ['etiquette', ...fois(6, 'corps')])
  .ligne(12, 1, ['Total de la subvention', ...PROJETS.subvTexte], ['etiquette', ...fois(6, 'corps')])
  .pose(13, 1, '(*) co-financement avec la préfecture de 36 000 €.', 'note');
pied(an, 15, 14);

const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  notes:
    'Un onglet par page du document. Page 1 : préambule. Page 6 : vue « 3.1 », un axe par colonne, ses objectifs dessous. Pages 7 à 11 : titre « 3.2.1 - … » (l’axe, « (suite) » pour le même axe), OBJECTIFS OPERATIONNELS (fusionné sur ses lignes) | ACTIONS | LEVIERS | INDICATEURS D’EVALUATION, une puce par élément, même seul ; page 11 : deux tableaux. Page 14 : annexe, deux tableaux de nombres (`series`). Pas de code d’action ni de lien. Sous-points non recopiés ; la vue reprend les titres des tableaux.',
});
const annees = PROJETS.annees.map(String);
att.series = [
  ...SALON.series.map(([label, values]) => ({ label, categories: SALON.annees, values })),
  { label: 'Nombre de Projets', categories: annees, values: PROJETS.nombre },
  { label: 'Nombre d’établissements bénéficiaires', categories: annees, values: PROJETS.etab },
  { label: 'Total de la subvention', categories: annees, values: PROJETS.subvTexte },
];
ecrire('guyane-2020-page-par-page', feuilles, att);
