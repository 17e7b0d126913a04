// Un onglet par axe, une ligne par groupe d'actions numérotées dans la cellule, l'objectif fusionné à gauche ; le projet académique
// dans un onglet, avec la liste des numéros d'action en face de chaque objectif.
import { Feuille, ecrire, insec, puces, tourne, flat, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Consolider l’existant et apporter les conditions propices au développement du numérique', 'Contribuer au développement professionnel des enseignants', 'Conjuguer l’action des différents partenaires', 'Soutenir les mesures ministérielles'];
const vers = PA.map(() => []), liens = [];
let n = 0, m = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [36, 70, 46, 42, 20, 16]);
  f.bloc(1, 1, 1, 6, insec(`AXE ${i + 1} : ${dire(a.titre)}`), 'titre');
  f.ligne(3, 1, ['Objectifs', 'Actions à conduire', 'Leviers', 'Indicateurs de réussite', 'Responsable', 'Échéance'], 'tete');
  let r = 4;
  a.objectifs.forEach((o, j) => {
    const d = r;
    let k = 0;
    o.lignes.forEach((l) => {
      const actions = l.a.map((x) => {
        const c = ac(i, j, k++);
        PA.forEach((y, q) => { if ((n + q * 3) % 4 === 0 || (n * 2 + q) % 9 === 0) { vers[q].push(c); liens.push({ action: c, objective: y }); } });
        return insec(`${c} ${main(dire(x), n++)}`);
      });
      const liste = (xs) => insec(puces(xs.map((x) => main(dire(x), m++)), '- '));
      f.ligne(r++, 1, ['', actions.join('\n'), liste(l.l), liste(l.i), tourne(['DANE', 'DANE et DSI', 'Conseiller du recteur', 'DANE'], n), tourne(['Juin 2021', 'Décembre 2020', 'Toute l’année'], n)], ['objectif', 'corps', 'corps', 'corps', 'corps', 'centre']);
    });
    f.bloc(d, 1, r - 1, 1, insec(`${ob(i, j)} ${dire(o.titre)}`), 'objectif');
  });
  f.pose(r + 1, 1, insec('Document de travail – DANE'), 'note');
  return f;
});
const p = new Feuille('Projet académique', [8, 60, 70, 14]);
p.bloc(1, 1, 1, 4, 'Feuille de route et projet académique', 'titre').ligne(3, 1, ['N°', 'Objectif du projet académique', 'Actions de la feuille de route', 'Nombre'], 'tete');
PA.forEach((x, q) => p.ligne(4 + q, 1, [q + 1, x, vers[q].join(', '), vers[q].length], ['centre', 'corps', 'corps', 'centre']));
p.bloc(8, 1, 8, 3, 'Total', 'total').pose(8, 4, { v: liens.length, f: 'SUM(D4:D7)' }, 'total').pose(10, 1, insec('Une action peut servir plusieurs objectifs.'), 'note');
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Axe 1 à Axe 5 : titre fusionné « AXE 1 : … », tableau Objectifs (« 1.1 … », fusionné) | Actions à conduire (une par ligne de la cellule, précédée de son numéro « 1.1.1 ») | Leviers | Indicateurs de réussite (tirets dans la cellule, aucun s’il n’y en a qu’un) | Responsable | Échéance ; un objectif a parfois plusieurs lignes. Projet académique : N° | Objectif | Actions (numéros séparés par des virgules : un lien chacun) | Nombre, total. Responsables, échéances, renvois inventés ; objectifs du projet académique tirés des orientations du document.' });
att.project = PA; att.links = liens;
ecrire('guyane-2020-actions-numerotees', [...onglets, p], att);
