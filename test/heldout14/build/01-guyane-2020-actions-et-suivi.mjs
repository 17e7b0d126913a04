// Deux onglets par axe : les actions, avec une croix par objectif du projet académique, et le suivi, où leviers et indicateurs sont en face de
// l'objectif fusionné, leur nature à côté.
import { Feuille, ecrire, insec, tourne, flat, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) =>
  flat(T(x))
    .replace('distance : ( laBoîte', 'distance (laBoîte')
    .replace('virtuelles )', 'virtuelles)')
    .replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Consolider l’existant et apporter les conditions propices au développement du numérique',
  'Contribuer au développement professionnel des enseignants',
  'Conjuguer l’action des différents partenaires',
  'Soutenir les mesures ministérielles',
];
const p = new Feuille('Repères', [14, 90]);
p.bloc(1, 1, 1, 2, 'Feuille de route numérique 2020-2021 – Académie de Guyane', 'titre')
  .bloc(3, 1, 3, 2, 'Les quatre objectifs du projet académique', 'etiquette')
  .bloc(9, 1, 9, 2, 'Sigles', 'etiquette');
PA.forEach((x, c) => p.ligne(4 + c, 1, [`PA${c + 1}`, x], ['centre', 'corps']));
[
  ['DANE', 'délégation académique au numérique éducatif'],
  ['DSI', 'direction des systèmes d’information'],
  ['CTG', 'collectivité territoriale de Guyane'],
].forEach((l, k) => p.ligne(10 + k, 1, l, ['centre', 'corps']));
let n = 0,
  m = 0,
  q = 0;
const liens = [],
  vises = [],
  onglets = [];
DOC.forEach((a, i) => {
  const f = new Feuille(`Axe ${i + 1} Actions`, [10, 80, 26, 7, 7, 7, 7]),
    s = new Feuille(`Axe ${i + 1} Suivi`, [50, 16, 80, 14, 14]),
    titre = insec(`Axe ${i + 1} : ${dire(a.titre)}`);
  f.bloc(1, 1, 1, 7, titre, 'titre')
    .bloc(3, 1, 4, 1, 'N°', 'tete')
    .bloc(3, 2, 4, 2, 'Action', 'tete')
    .bloc(3, 3, 4, 3, 'Qui', 'tete')
    .bloc(3, 4, 3, 7, 'Projet académique', 'tete')
    .ligne(4, 4, ['PA1', 'PA2', 'PA3', 'PA4'], 'tete');
  s.bloc(1, 1, 1, 5, `${titre} (suivi)`, 'titre').ligne(
    3,
    1,
    ['Objectif', 'Nature', 'Libellé', 'Valeur 2020', 'Cible 2021'],
    'tete',
  );
  let r = 5,
    t = 4;
  a.objectifs.forEach((o, j) => {
    const L = o.lignes.flatMap((x) => x.l),
      I = o.lignes.flatMap((x) => x.i);
    f.bloc(r, 1, r++, 7, insec(`Objectif ${ob(i, j)} : ${dire(o.titre)}`), 'objectif');
    o.lignes
      .flatMap((l) => l.a)
      .forEach((x, k) => {
        const v = PA.map((_, c) => ((n + c * 2) % 5 === 1 || (n * 3 + c) % 7 === 2 ? 'x' : ''));
        v.forEach((w, c) => w && liens.push({ action: ac(i, j, k), objective: PA[c] }));
        f.ligne(
          r++,
          1,
          [
            ac(i, j, k),
            insec(main(dire(x), n)),
            tourne(['DANE', 'DANE, inspecteurs', 'DSI', 'DANE'], n++),
            ...v,
          ],
          ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre'],
        );
      });
    const d = t;
    for (const x of L)
      s.ligne(
        t++,
        1,
        ['', '', insec(main(dire(x), m++)), '', ''],
        ['etiquette', 'corps', 'corps', 'centre', 'centre'],
      );
    s.bloc(d, 2, t - 1, 2, L.length > 1 ? 'Leviers' : 'Levier', 'corps');
    const e = t;
    for (const x of I) {
      const nombre = /^Nombre/.test(dire(x)),
        taux = /^Taux/.test(dire(x)),
        v = 6 + ((q * 7) % 37);
      s.ligne(
        t++,
        1,
        [
          '',
          '',
          insec(main(dire(x), q)),
          nombre ? v : taux ? pct(0.4) : '',
          nombre ? v + 10 : taux ? pct(0.75) : '',
        ],
        ['etiquette', 'corps', 'corps', 'centre', 'centre'],
      );
      vises.push(nombre ? { target: String(v + 10) } : taux ? { target: '75%' } : {});
      q++;
    }
    s.bloc(e, 2, t - 1, 2, I.length > 1 ? 'Indicateurs' : 'Indicateur', 'corps');
    s.bloc(d, 1, t - 1, 1, insec(`${ob(i, j)} – ${dire(o.titre)}`), 'etiquette');
  });
  f.pose(r + 1, 1, insec('x : l’action contribue à cet objectif du projet académique.'), 'note');
  onglets.push(f, s);
});
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Repères : PA1 à PA4 et sigles. Axe 1 Actions à Axe 5 Actions : titre « Axe 1 : … », bandeau « Objectif 1.1 : … », N° | Action | Qui | x sous PA1 à PA4 (en-tête sur deux lignes). Axe 1 Suivi à Axe 5 Suivi : Objectif fusionné (« 1.1 – … ») | Nature fusionnée (Leviers, Indicateurs, au singulier s’il n’y en a qu’un) | Libellé | Valeur 2020 | Cible 2021 (`target`). Responsables, valeurs, croix inventés ; objectifs du projet académique tirés des orientations du document.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2020-actions-et-suivi', [p, ...onglets], att);
