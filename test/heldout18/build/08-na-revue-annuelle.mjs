// Revue annuelle : logo, en-tête groupé, ambition, cible et champ fusionnés, une action par ligne, trimestres à X, %, indicateurs cités par leur seul numéro ; synthèse, listes masquées.
import { Feuille, ecrire, courbe, insec, tourne, main, puces, trimestres, avance, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Revue 2021', [28, 38, 9, 44, 60, 16, 5, 5, 5, 5, 9, 54, 12, 28]),
  g = new Feuille('Indicateurs', [8, 70, 60, 14, 20]),
  s = new Feuille('Synthèse', [50, 80, 12, 12]),
  l = new Feuille('Listes', [16, 16], { masquee: true });
f.bloc(1, 1, 3, 1, 'LOGO\nRégion académique', 'centre')
  .bloc(1, 2, 1, 12, 'Nouvelle-Aquitaine – DRANE', 'note')
  .bloc(2, 2, 2, 12, 'Feuille de route du numérique éducatif : revue annuelle 2021', 'titre')
  .bloc(3, 2, 3, 12, 'Version 3 – à relire par les sites de Bordeaux, Limoges et Poitiers', 'note')
  .bloc(5, 1, 5, 2, 'Stratégie', 'tete')
  .bloc(5, 3, 5, 4, 'Champ opérationnel', 'tete')
  .bloc(5, 5, 5, 6, 'Actions', 'tete')
  .bloc(5, 7, 5, 10, 'Calendrier 2021', 'tete')
  .bloc(5, 11, 6, 11, 'Avct', 'tete')
  .bloc(5, 12, 6, 12, 'Moyens', 'tete')
  .bloc(5, 13, 6, 13, 'Ind. (n°)', 'tete')
  .bloc(5, 14, 6, 14, 'Commentaires', 'tete')
  .ligne(
    6,
    1,
    ['Ambition', 'Cible', 'N° CO', 'Intitulé', 'Act.', 'Resp.', 'T1', 'T2', 'T3', 'T4'],
    'tete',
  );
g.pose(1, 1, 'Indicateurs de la feuille de route', 'titre').ligne(
  3,
  1,
  ['N°', 'Ind.', 'Valeur visée', 'Éch.', 'Source'],
  'tete',
);
s.pose(1, 1, 'Synthèse de la revue', 'titre').ligne(
  3,
  1,
  ['Ambition', 'Cible', 'Nb CO', 'Nb ind.'],
  'tete',
);
const st = [
  'etiquette',
  'objectif',
  'centre',
  'objectif',
  'corps',
  'corps',
  'centre',
  'centre',
  'centre',
  'centre',
  'centre',
  'corps',
  'centre',
  'corps',
];
let r = 7,
  m = 0,
  n = 0,
  z = 4,
  actions = 0;
for (const a of AMBITIONS) {
  const d = r;
  for (const c of a.cibles) {
    const e = r,
      m0 = m;
    if (!c.fields.length) f.ligne(r++, 1, st.map((_, k) => (k === 13 ? 'Pas de CO à ce jour' : '')), st);
    for (const [k, x] of c.fields.entries()) {
      const b = r,
        as = actionsOf(x, false);
      for (const y of as.length ? as : [null]) {
        f.ligne(
          r++,
          1,
          [
            '',
            '',
            '',
            '',
            y ? main(t(withExamples(y)), n) : '',
            y ? tourne(['Bordeaux', 'Limoges', 'Poitiers', ''], n) : '',
            ...(y ? trimestres(n) : ['', '', '', '']),
            y ? avance(n) : '',
            '',
            '',
            y ? tourne(['', 'Reporté', '', ''], n) : '',
          ],
          st,
        );
        if (y) actions++;
        n++;
      }
      const nums = x.indicators.map((y) => {
        g.ligne(
          4 + m,
          1,
          [
            m + 1,
            t(y.title),
            y.targets.map(t).join('\n'),
            tourne(['2021', '2022', ''], m),
            tourne(['DRANE', 'Enquête', '', 'GIP'], m),
          ],
          ['centre', 'corps', 'corps', 'centre', 'corps'],
        );
        return ++m;
      });
      f.bloc(b, 3, r - 1, 3, `${c.code}.${k + 1}`, 'centre')
        .bloc(b, 4, r - 1, 4, t(x.title), 'objectif')
        .bloc(b, 12, r - 1, 12, puces((x.means ?? []).map(t), '- '), 'corps')
        .bloc(b, 13, r - 1, 13, nums.length === 1 ? nums[0] : nums.join(', '), 'centre');
    }
    f.bloc(e, 2, r - 1, 2, insec(`${c.code} ${t(c.title)}`), 'objectif');
    s.ligne(
      z++,
      1,
      [c === a.cibles[0] ? t(a.title) : '', `${c.code} ${t(c.title)}`, c.fields.length, m - m0],
      ['etiquette', 'corps', 'centre', 'centre'],
    );
  }
  f.bloc(d, 1, r - 1, 1, insec(`Ambition ${a.code}\n${t(a.title)}`), 'etiquette');
}
f.bloc(r, 1, r, 4, 'Total', 'total').pose(r, 5, `${actions} actions`, 'total');
s.ligne(z, 1, ['Total', '', AMBITIONS.flatMap((a) => a.cibles.flatMap((c) => c.fields)).length, m], 'total');
f.pose(
  r + 2,
  1,
  insec('CO : champ opérationnel. Act. : action. Ind. (n°) : numéros des indicateurs, voir l’onglet Indicateurs.'),
  'note',
).pose(r + 3, 1, insec('X : trimestre où l’action est conduite. Avct : avancement.'), 'note');
l.ligne(1, 1, ['Sites', 'États']);
['Bordeaux', 'Limoges', 'Poitiers'].forEach((x, k) =>
  l.ligne(2 + k, 1, [x, ['À venir', 'En cours', 'Fait'][k]]),
);
ecrire(
  'na-revue-annuelle',
  [f, g, s, l],
  attenduNA(
    'Revue 2021 : logo, en-tête sur deux lignes (5 et 6) : Ambition (fusionnée, « Ambition 1 », retour à la ligne, titre) | Cible (fusionnée, « 1.1 … ») | N° CO (1.1.1) | Intitulé (fusionné) | Act. (sans numéro, case vide : pas d’action) | Resp. | T1 à T4 (calendrier) | Avct | Moyens (fusionnés, tirets) | Ind. (n°) (fusionnés) | Commentaires ; total, notes. Indicateurs : N° | Ind. | Valeur visée (`target`, une liste si la cellule a plusieurs lignes) | Éch. | Source : le champ d’un indicateur est celui qui cite son numéro. Synthèse : ambitions, cibles, nombres. Listes : masquée. Responsables, calendrier, avancements, commentaires, échéances, sources inventés. Pas de lien.',
    (c, k) => `${c.code}.${k + 1}`,
  ),
);
