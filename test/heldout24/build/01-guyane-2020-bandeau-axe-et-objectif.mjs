// Une conseillère de bassin : un bandeau par objectif, l'axe sur sa première ligne ; degré de contribution au projet académique à part.
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
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Feuille de route', [8, 66, 18, 15, 46, 46]),
  c = new Feuille('Contribution au PA', [8, 66, ...PA.map(() => 21)]);
f.bloc(1, 1, 1, 6, 'Feuille de route du numérique éducatif 2020-2021', 'titre')
  .pose(2, 1, 'DANE de Guyane – à imprimer en A3, paysage', 'note')
  .ligne(4, 1, ['N°', 'Action', 'Pilote', 'Échéance', 'Leviers', 'Indicateurs'], 'tete');
c.bloc(1, 1, 1, 8, 'Ce que nos actions apportent au projet académique', 'titre')
  .pose(2, 1, insec('+ : un peu   ++ : nettement   +++ : c’est sa raison d’être'), 'note')
  .bloc(4, 1, 5, 1, 'N°', 'tete')
  .bloc(4, 2, 5, 2, 'Action', 'tete');
PA2020.forEach(([a, os], i) => {
  c.bloc(4, 3 + 2 * i, 4, 4 + 2 * i, insec(`Projet académique, axe ${i + 1} : ${t(a)}`), 'tete');
  os.forEach((o, k) => c.pose(5, 3 + 2 * i + k, t(o), 'tete'));
});
let r = 5,
  q = 6,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  c.bloc(q, 1, q++, 8, insec(`Axe ${i + 1} – ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      code = `${i + 1}.${j + 1}`;
    f.bloc(
      r,
      1,
      r,
      6,
      `${insec(`Axe ${i + 1} – ${t(a.titre)}`)}\n${insec(`Objectif ${code} – ${t(dire(o.titre))}`)}`,
      'objectif',
    );
    const d = ++r;
    A.forEach((x, k) => {
      const v = sert(n + 2, 6),
        numero = `${code}.${k + 1}`;
      for (const h of v) liens.push({ action: numero, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          numero,
          main(t(x), n),
          tourne(['DANE', 'DANE', 'DSI', 'Réseau CANOPÉ'], n),
          tourne(['déc. 2020', 'juin 2021', 'toute l’année', ''], n),
        ],
        ['centre', 'corps', 'corps', 'centre'],
      );
      c.ligne(
        q++,
        1,
        [
          numero,
          t(x),
          ...PA.map((_, h) => (v.includes(h) ? tourne(['++', '+', '+++', '++', '+'], n + h) : '')),
        ],
        ['centre', 'corps', ...PA.map(() => 'centre')],
      );
      n++;
    });
    f.bloc(d, 5, r - 1, 5, puces(L.map(t), '- '), 'corps').bloc(
      d,
      6,
      r - 1,
      6,
      puces(I.map(t), '- '),
      'corps',
    );
  });
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Feuille de route : en-tête ligne 4, N° | Action | Pilote | Échéance | Leviers | Indicateurs ; un bandeau par objectif, « Axe 1 – … », retour à la ligne, « Objectif 1.1 – … » ; leviers et indicateurs fusionnés en regard des actions de l’objectif (un tiret par élément, aucun s’il est seul). Contribution au PA : en-tête sur deux lignes, bandeau « Axe 1 – … » de la feuille de route, N° | Action | six objectifs du projet académique, +, ++ ou +++ : un lien. Pilotes, échéances, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-bandeau-axe-et-objectif', [f, c], att);
