// Fiches « rubrique / contenu » l'une sous l'autre, deux onglets ; un paragraphe par ligne, la rubrique fusionnée à gauche.
import { Feuille, S, ecrire } from './outils.mjs';
import { FICHES, attenduLimoges } from './limoges2016.mjs';
function onglet(nom, titre, fiches) {
  const f = new Feuille(nom, { largeurs: [3, 26, 110] });
  f.pose(1, 2, 'Feuille de route académique du numérique pour l’éducation 2016-2017', S.titre)
    .pose(2, 2, 'Académie de Limoges', S.note)
    .pose(4, 2, titre, S.section);
  let r = 6;
  for (const x of fiches) {
    for (const [rub, lignes] of [
      ['Axe', [x.long + (x.desc ? '\u00A0:' : ''), ...(x.desc ? [x.desc] : [])]],
      ['État des lieux', x.etat],
      [x.o.length > 1 ? 'Objectifs' : 'Objectif', x.o],
      ['Actions à mener', x.a],
      ['Moyens et acteurs mobilisés', x.m],
      ['Indicateurs et preuves de réussite', x.i],
    ]) {
      const d = r;
      lignes.forEach((t) => {
        f.pose(r, 2, '', S.label)
          .pose(r, 3, t, rub === 'Axe' && r === d ? S.label : S.corps)
          .ajuste(r, [3]);
        r++;
      });
      f.pose(d, 2, rub, S.label).fusion(d, 2, r - 1, 2, S.label);
    }
    r += 2;
  }
  return f;
}
const a = onglet(
  'Obj stratégiques',
  'Objectifs stratégiques du numérique éducatif (en lien avec le projet académique)',
  FICHES.filter((x) => x.groupe === 'strategique'),
);
const b = onglet(
  'Obj opérationnels',
  'Objectifs opérationnels (interactions DANE / DSI, besoins, moyens, indicateurs)',
  FICHES.filter((x) => x.groupe !== 'strategique'),
);
ecrire(
  'limoges-2016-fiches-empilees',
  [a, b],
  attenduLimoges({
    axe: (f) => f.long,
    decrire: true,
    notes:
      'Fiches à deux colonnes (B rubrique fusionnée, C contenu, un paragraphe par ligne sans puce), empilées : 2 dans le premier onglet, 5 dans le second ; intitulé de l’axe long, suivi d’une ligne de description. État des lieux = texte libre. Titre d’axe sans les deux-points.',
  }),
);
