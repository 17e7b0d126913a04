// Page de garde, un onglet par axe (objectif, leviers et indicateurs fusionnés en face des actions), une colonne de renvois
// au projet académique, que le dernier tableau explique.
import { Feuille, ecrire, insec, puces, tourne, flat, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Consolider l’existant et apporter les conditions propices au développement du numérique', 'Contribuer au développement professionnel des enseignants', 'Conjuguer l’action des différents partenaires', 'Soutenir les mesures ministérielles'];
const g = new Feuille('Page de garde', [16, 60, 20]);
g.bloc(2, 1, 2, 3, 'ACADÉMIE DE LA GUYANE', 'total').bloc(4, 1, 4, 3, 'Feuille de route du numérique éducatif', 'titre').bloc(5, 1, 5, 3, 'Année scolaire 2020-2021', 'note');
[['Rédaction', 'Délégation académique au numérique éducatif'], ['Version', 'Version 2, après relecture'], ['Diffusion', 'Cabinet, DSI, corps d’inspection']].forEach((l, k) => g.pose(7 + k, 1, l[0], 'etiquette').bloc(7 + k, 2, 7 + k, 3, l[1], 'corps'));
g.pose(12, 1, 'Sommaire', 'etiquette').ligne(13, 1, ['Onglet', 'Contenu', 'Nombre d’actions'], 'tete');
const liens = [], nb = PA.map(() => 0);
let n = 0, m = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [34, 8, 60, 44, 40, 18, 16, 14]);
  f.bloc(1, 1, 1, 8, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'titre');
  f.ligne(3, 1, ['Objectif', 'N°', 'Actions', 'Leviers', 'Indicateurs', 'Pilote', 'Échéance', 'Projet académique'], 'tete');
  let r = 4;
  const avant = n;
  a.objectifs.forEach((o, j) => {
    const d = r, A = o.lignes.flatMap((l) => l.a), liste = (k) => insec(puces(o.lignes.flatMap((l) => l[k]).map((x) => main(dire(x), m++)), '- '));
    A.forEach((x, k) => {
      const c = PA.map((_, q) => ((n + q * 3) % 4 === 0 || (n * 2 + q) % 7 === 0 ? q : -1)).filter((q) => q >= 0);
      c.forEach((q) => { nb[q]++; liens.push({ action: ac(i, j, k), objective: PA[q] }); });
      f.ligne(r++, 1, ['', ac(i, j, k), insec(main(dire(x), n)), '', '', tourne(['DANE', 'DANE', 'DSI', 'DANE et Canopé'], n), tourne(['Juin 2021', 'Décembre 2020', '', 'Juin 2021'], n), c.map((q) => `PA${q + 1}`).join(', ')], ['objectif', 'centre', 'corps', 'corps', 'corps', 'corps', 'centre', 'centre']);
      n++;
    });
    f.bloc(d, 1, r - 1, 1, insec(`${ob(i, j)} - ${dire(o.titre)}`), 'objectif').bloc(d, 4, r - 1, 4, liste('l'), 'corps').bloc(d, 5, r - 1, 5, liste('i'), 'corps');
    if (i === 0 && j === 2) r++;
  });
  f.bloc(r, 1, r, 2, 'Total', 'total').pose(r, 3, `${n - avant} actions`, 'total');
  g.ligne(14 + i, 1, [`Axe ${i + 1}`, dire(a.titre), n - avant], ['centre', 'corps', 'centre']);
  return f;
});
g.ligne(19, 1, ['PA', 'Rappel des objectifs du projet académique', ''], ['centre', 'corps', 'centre']).pose(20, 1, 'Les codes PA1 à PA4 de la dernière colonne sont expliqués dans l’onglet PA.', 'note');
const p = new Feuille('PA', [10, 84, 20]);
p.bloc(1, 1, 1, 3, 'Projet académique 2018-2021', 'titre').ligne(3, 1, ['Code', 'Objectif du projet académique', 'Actions concernées'], 'tete');
PA.forEach((x, q) => p.ligne(4 + q, 1, [`PA${q + 1}`, x, nb[q]], ['centre', 'corps', 'centre']));
p.bloc(8, 1, 8, 2, 'Total', 'total').pose(8, 3, { v: liens.length, f: 'SUM(C4:C7)' }, 'total');
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Page de garde : cartouche, sommaire qui redit les axes. Axe 1 à Axe 5 : titre « Axe 1 : … », tableau Objectif (fusionné, « 1.1 - … ») | N° | Actions (une par ligne) | Leviers | Indicateurs (fusionnés en face de l’objectif, tirets) | Pilote | Échéance | Projet académique (« PA1, PA3 » = deux liens), total ; une ligne vide dans Axe 1. PA : les quatre objectifs du projet académique, total. Pilotes, échéances, renvois inventés ; objectifs du projet académique tirés des orientations du document.' });
att.project = PA; att.links = liens;
ecrire('guyane-2020-page-de-garde', [g, ...onglets, p], att);
