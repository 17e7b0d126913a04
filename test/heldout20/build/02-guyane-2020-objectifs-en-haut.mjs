// Conseillère numérique : un onglet par axe, le tableau des objectifs en haut, celui des actions dessous, avec des listes déroulantes et des croix.
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
  PA = objectifsDe(PA2020),
  liens = [];
const aide = new Feuille('Lisez-moi', [100]);
aide
  .pose(1, 1, 'Mode d’emploi du fichier', 'titre')
  .pose(3, 1, insec('Un onglet par axe : les objectifs en haut, les actions en bas.'), 'texte')
  .pose(4, 1, 'Choisir l’état dans la liste déroulante, puis dater l’observation.', 'texte')
  .pose(5, 1, insec('Une croix : l’action sert cet objectif du projet académique.'), 'texte')
  .pose(7, 1, 'Fichier tenu par la conseillère numérique, mis à jour après chaque réunion d’équipe.', 'note');
let n = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [8, 60, 44, 44, 20, 14, ...PA.map(() => 20)]);
  f.pose(1, 1, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'titre').ligne(
    3,
    1,
    ['N°', 'Objectif', 'Leviers', 'Indicateurs', 'Pilote'],
    'tete',
  );
  let r = 4;
  a.objectifs.forEach((o, j) => {
    const [, L, I] = listes(o);
    f.ligne(
      r++,
      1,
      [
        `${i + 1}.${j + 1}`,
        t(dire(o.titre)),
        puces(L.map(t)),
        puces(I.map(t)),
        tourne(['DANE', 'DANE adjointe', 'DSI'], i + j),
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps'],
    );
  });
  r += 2;
  ['N°', 'Action', 'Objectif', 'Observations', 'Référent', 'État'].forEach((x, k) =>
    f.bloc(r, 1 + k, r + 2, 1 + k, x, 'tete'),
  );
  f.bloc(r, 7, r, 6 + PA.length, 'Projet académique', 'tete');
  PA2020.forEach(([x, os], k) => {
    f.bloc(r + 1, 7 + 2 * k, r + 1, 8 + 2 * k, t(x), 'tete');
    os.forEach((o, h) => f.pose(r + 2, 7 + 2 * k + h, t(o), 'tete'));
  });
  r += 3;
  const d = r;
  a.objectifs.forEach((o, j) =>
    listes(o)[0].forEach((x, k) => {
      const v = sert(n + 5, 6),
        code = `${i + 1}.${j + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          code,
          main(t(x), n),
          insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`),
          tourne(['', 'Vu en réunion le 12 mars', '', 'À redire à la rentrée', ''], n),
          tourne(['CPN Cayenne', 'DANE', 'ERUN', 'CPN Saint-Laurent'], n),
          tourne(['En cours', 'Fait', 'À faire'], n),
          ...PA.map((_, h) => (v.includes(h) ? 'x' : '')),
        ],
        ['centre', 'corps', 'corps', 'corps', 'corps', 'centre', ...PA.map(() => 'centre')],
      );
      n++;
    }),
  );
  f.choix = [[`F${d}:F${r - 1}`, ['À faire', 'En cours', 'Fait']]];
  return f;
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Lisez-moi. Un onglet par axe, titre « Axe 1 : … » ; tableau N° | Objectif | Leviers | Indicateurs | Pilote, une ligne par objectif, puces ; dessous, en-tête sur trois lignes, N° (1.1.1) | Action | Objectif (« 1.1 … », récrit) | Observations | Référent | État (liste déroulante) | Projet académique, x sous six objectifs, axe au-dessus. Pilotes, observations, référents, états, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-objectifs-en-haut', [aide, ...onglets], att);
