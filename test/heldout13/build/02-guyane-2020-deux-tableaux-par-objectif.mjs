// Page de garde, un onglet par axe ; sous chaque objectif une ligne Leviers, le tableau des actions, puis celui des indicateurs avec leurs
// valeurs. La référence au projet académique est écrite avec son numéro et son intitulé.
import { Feuille, ecrire, insec, puces, tourne, flat, main, pct } from './kit.mjs';
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
const g = new Feuille('Page de garde', [24, 70]);
g.bloc(3, 1, 3, 2, 'Feuille de route numérique 2020-2021', 'titre')
  .bloc(4, 1, 4, 2, 'Académie de Guyane', 'total')
  .ligne(6, 1, ['Rédaction', 'Délégation académique au numérique éducatif'], ['etiquette', 'corps'])
  .ligne(7, 1, ['Dernière modification', '2 novembre 2020'], ['etiquette', 'corps'])
  .pose(9, 1, insec('Merci de signaler toute erreur au secrétariat.'), 'note');
let n = 0,
  m = 0,
  q = 0;
const liens = [],
  vises = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [16, 74, 24, 18, 74]);
  f.bloc(1, 1, 1, 5, insec(`Axe ${i + 1} - ${dire(a.titre)}`), 'titre');
  let r = 3;
  a.objectifs.forEach((o, j) => {
    f.bloc(r, 1, r++, 5, insec(`Objectif ${ob(i, j)} - ${dire(o.titre)}`), 'axe');
    f.pose(r, 1, 'Leviers', 'etiquette').bloc(
      r,
      2,
      r++,
      5,
      insec(
        puces(
          o.lignes.flatMap((l) => l.l).map((x) => main(dire(x), m++)),
          '- ',
        ),
      ),
      'corps',
    );
    f.ligne(
      r++,
      1,
      ['N° action', 'Action', 'Responsable', 'Délai', 'Référence au projet académique'],
      'tete',
    );
    o.lignes
      .flatMap((l) => l.a)
      .forEach((x, k) => {
        const v = PA.map((_, c) => c).filter((c) => (n * 2 + c) % 6 === 1 || (n + c * 3) % 7 === 4);
        v.forEach((c) => liens.push({ action: ac(i, j, k), objective: PA[c] }));
        f.ligne(
          r++,
          1,
          [
            ac(i, j, k),
            insec(main(dire(x), n)),
            tourne(['DANE', 'DANE et inspecteurs', 'DSI', 'DANE'], n),
            tourne(['Juin 2021', '18/12/2020', '', 'mars 2021', 'en continu'], n),
            v.map((c) => `Objectif ${c + 1} : ${PA[c]}`).join('\n'),
          ],
          ['centre', 'corps', 'corps', 'centre', 'corps'],
        );
        n++;
      });
    f.bloc(r, 1, r, 2, 'Indicateurs', 'tete').ligne(
      r++,
      3,
      ['Valeur 2020', 'Cible 2021', 'Observations'],
      'tete',
    );
    for (const x of o.lignes.flatMap((l) => l.i)) {
      const t = dire(x),
        nombre = /^Nombre/.test(t),
        taux = /^Taux/.test(t),
        v = 5 + ((q * 7) % 41);
      f.bloc(r, 1, r, 2, insec(main(t, q)), 'corps').ligne(
        r++,
        3,
        [
          nombre ? v : taux ? pct(0.35) : '',
          nombre ? v + 12 : taux ? pct(0.7) : '',
          tourne(['', '', 'à compléter', ''], q),
        ],
        ['centre', 'centre', 'corps'],
      );
      vises.push(nombre ? { target: String(v + 12) } : taux ? { target: '70%' } : {});
      q++;
    }
    r++;
  });
  return f;
});
const p = new Feuille('Projet académique', [10, 90]);
p.bloc(1, 1, 1, 2, 'Les objectifs du projet académique', 'titre').ligne(3, 1, ['N°', 'Intitulé'], 'tete');
PA.forEach((x, c) => p.ligne(4 + c, 1, [`${c + 1}`, x], ['centre', 'corps']));
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Page de garde : hors feuille de route. Axe 1 à Axe 5 : titre « Axe 1 - … » ; pour chaque objectif, bandeau « Objectif 1.1 - … », ligne Leviers (tirets, aucun s’il n’y en a qu’un), tableau N° action | Action | Responsable | Délai | Référence au projet académique (« Objectif 2 : Contribuer… », une ligne = un lien, vide = aucun), tableau Indicateurs (fusionné en largeur) | Valeur 2020 | Cible 2021 (`target`) | Observations. Projet académique : N° | Intitulé. Responsables, délais, valeurs, renvois inventés ; objectifs du projet académique tirés des orientations du document.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2020-deux-tableaux-par-objectif', [g, ...onglets, p], att);
