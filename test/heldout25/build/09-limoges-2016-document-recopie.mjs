// Le document recopié : le contexte, puis les tableaux d'axe l'un sous l'autre, stratégiques dans un onglet, opérationnels dans l'autre.
import { Feuille, ecrire, courbe, insec, avecPuce } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(x));
const c = new Feuille('Contexte', [110]);
c.pose(1, 1, t('Feuille de route académique du numérique pour l’éducation 2016-2017'), 'titre')
  .pose(3, 1, 'Contexte', 'titre')
  .pose(
    4,
    1,
    t(
      'Le plan numérique pour l’éducation a pour but de permettre aux enseignants et aux élèves de profiter de toutes les opportunités offertes par le numérique. Sa mise en œuvre repose sur quatre piliers : la formation, les ressources, l’équipement et l’innovation.',
    ),
    'texte',
  )
  .pose(
    6,
    1,
    t(
      `Le projet de l’académie de Limoges s’articule autour de trois grandes priorités :\n${avecPuce(
        PROJET_ACADEMIQUE.map(([x]) => x),
        '- ',
      )}`,
    ),
    'texte',
  )
  .pose(
    8,
    1,
    t(
      'Il a été revisité à la lumière du contrat d’objectifs entre l’académie de Limoges et l’administration centrale.',
    ),
    'texte',
  );
const volet = (nom, titre, groupe, pages) => {
  const f = new Feuille(nom, [30, 110]);
  f.bloc(1, 1, 1, 2, t(titre), 'objectif');
  let r = 3;
  FICHES.filter((x) => x.groupe === groupe).forEach((x, i) => {
    const precision = [x.long.slice(x.titre.length).trim(), x.desc].filter(Boolean).join('\n');
    f.pose(r, 2, t(x.titre), 'etiquette').pose(r, 1, 'Axe', 'etiquette');
    if (precision) f.pose(r + 1, 2, t(precision), 'corps').fusion(r, 1, r + 1, 1);
    r += precision ? 2 : 1;
    for (const [rubrique, xs] of [
      ['État des lieux', x.etat],
      ['Objectifs', x.o],
      ['Actions à mener', x.a],
      ['Moyens et acteurs mobilisés', x.m],
      ['Indicateurs et preuves de réussite', x.i],
    ])
      f.ligne(r++, 1, [rubrique, xs.map(t).join('\n')], ['etiquette', 'corps']);
    f.pose(r, 2, `${pages + i}/9`, 'note');
    r += 3;
  });
  return f;
};
ecrire(
  'limoges-2016-document-recopie',
  [
    c,
    volet(
      'Objectifs stratégiques',
      'Objectifs stratégiques du numérique éducatif (en lien avec le projet académique) rédigés par le DAN suite à une concertation préalable DAN/DSI :',
      'strategique',
      3,
    ),
    volet(
      'Objectifs opérationnels',
      'Objectifs opérationnels (mettant en évidence les interactions entre DANE et DSI, identifiant les besoins, les moyens mis en œuvre et les indicateurs d’évaluation) :',
      'operationnel',
      5,
    ),
  ],
  attenduLimoges({
    notes:
      'Contexte : du texte. Objectifs stratégiques (deux tableaux) et Objectifs opérationnels (cinq) : l’un sous l’autre, à deux colonnes : Axe (titre, et dessous, dans la même case fusionnée à gauche, une précision), État des lieux, Objectifs, Actions à mener, Moyens et acteurs mobilisés, Indicateurs et preuves de réussite ; un élément par ligne de la cellule, sans puce. Numéros de page entre les tableaux. Un seul objectif dans le tableau : tout s’y rattache ; sinon `objective` null. Pas de code ni de lien.',
  }),
);
