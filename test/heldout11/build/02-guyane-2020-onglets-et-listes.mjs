// Un sommaire, un onglet par axe (objectif fusionné, une action par ligne, numérotée dans l'axe), un onglet de leviers, un
// d'indicateurs avec valeurs, un du projet académique où les actions sont énumérées sous l'objectif visé.
import { Feuille, ecrire, insec, tourne, flat, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const PA = ['Consolider l’existant et apporter les conditions propices au développement du numérique', 'Contribuer au développement professionnel des enseignants', 'Conjuguer l’action des différents partenaires', 'Soutenir les mesures ministérielles'];
const rang = DOC.map((a) => { let k = 0; return a.objectifs.map((o) => o.lignes.flatMap((l) => l.a).map(() => ++k)); });
const ac = (i, j, k) => `${i + 1}.${rang[i][j][k]}`;
const s = new Feuille('Sommaire', [22, 60, 18]);
s.bloc(1, 1, 1, 3, 'Feuille de route numérique 2020-2021', 'titre').pose(2, 1, 'DANE de Guyane', 'note').ligne(4, 1, ['Onglet', 'Contenu', 'Nombre d’actions'], 'tete');
const lv = new Feuille('Leviers', [26, 50, 80]), ind = new Feuille('Indicateurs', [26, 50, 56, 14, 14, 20]);
lv.bloc(1, 1, 1, 3, 'Leviers mobilisés', 'titre').ligne(3, 1, ['Axe', 'Objectif', 'Levier'], 'tete');
ind.bloc(1, 1, 1, 6, 'Tableau des indicateurs', 'titre').ligne(3, 1, ['Axe', 'Objectif', 'Indicateur', 'Valeur 2020', 'Cible 2021', 'Source'], 'tete');
let n = 0, m = 0, rl = 4, ri = 4;
const vers = PA.map(() => []), liens = [], vises = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [44, 8, 80, 24, 18, 14]), axe = insec(`Axe ${i + 1} – ${dire(a.titre)}`), dl = rl, di = ri, avant = n;
  f.bloc(1, 1, 1, 6, axe, 'titre').ligne(3, 1, ['Objectif opérationnel', 'N°', 'Action', 'Pilote', 'Échéance', 'État'], 'tete');
  let r = 4;
  a.objectifs.forEach((o, j) => {
    const d = r, ol = rl, oi = ri, titre = insec(dire(o.titre));
    o.lignes.flatMap((l) => l.a).forEach((x, k) => {
      PA.forEach((y, q) => { if ((n + q) % 4 === 2 || (n * 2 + q) % 11 === 5) { vers[q].push([ac(i, j, k), insec(dire(x))]); liens.push({ action: ac(i, j, k), objective: y }); } });
      f.ligne(r++, 1, ['', ac(i, j, k), insec(main(dire(x), n)), tourne(['DANE', 'DANE', 'DSI', 'DANE / CANOPÉ'], n), tourne(['juin 2021', 'Déc. 2020', 'Mars 2021', ''], n), tourne(['En cours', 'Fait', 'À faire', 'En cours', 'En cours'], n)], ['objectif', 'centre', 'corps', 'corps', 'centre', 'centre']);
      n++;
    });
    f.bloc(d, 1, r - 1, 1, titre, 'objectif');
    for (const x of o.lignes.flatMap((l) => l.l)) lv.ligne(rl++, 1, ['', '', insec(main(dire(x), m++))], ['etiquette', 'corps', 'corps']);
    lv.bloc(ol, 2, rl - 1, 2, titre, 'corps');
    for (const x of o.lignes.flatMap((l) => l.i)) {
      const t = dire(x), nombre = /^Nombre/.test(t), taux = /^Taux/.test(t), v = 5 + ((ri * 7) % 41);
      ind.ligne(ri++, 1, ['', '', insec(main(t, ri)), nombre ? v : taux ? pct(0.45) : '', nombre ? v + 15 : taux ? pct(0.8) : '', tourne(['DANE', 'Enquête', 'DSI'], ri)], ['etiquette', 'corps', 'corps', 'centre', 'centre', 'corps']);
      vises.push(nombre ? { target: String(v + 15) } : taux ? { target: '80%' } : {});
    }
    ind.bloc(oi, 2, ri - 1, 2, titre, 'corps');
  });
  lv.bloc(dl, 1, rl - 1, 1, axe, 'etiquette');
  ind.bloc(di, 1, ri - 1, 1, axe, 'etiquette');
  s.ligne(5 + i, 1, [`Axe ${i + 1}`, insec(dire(a.titre)), n - avant], ['centre', 'corps', 'centre']);
  return f;
});
['Leviers', 'Indicateurs', 'Projet académique'].forEach((x, k) => s.ligne(10 + k, 1, [x, ['Leviers par objectif', 'Valeurs et cibles', 'Actions par objectif du projet académique'][k], ''], ['centre', 'corps', 'centre']));
s.bloc(13, 1, 13, 2, 'Total', 'total').pose(13, 3, { v: n, f: 'SUM(C5:C9)' }, 'total');
const p = new Feuille('Projet académique', [50, 10, 90]);
p.bloc(1, 1, 1, 3, 'Contribution au projet académique', 'titre').ligne(3, 1, ['Objectif du projet académique', 'N° action', 'Action de la feuille de route'], 'tete');
let r = 4;
PA.forEach((x, q) => { const d = r; for (const l of vers[q]) p.ligne(r++, 1, ['', ...l], ['etiquette', 'centre', 'corps']); p.bloc(d, 1, r - 1, 1, x, 'etiquette'); });
p.pose(r + 1, 1, insec('Une action peut figurer sous plusieurs objectifs.'), 'note');
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Sommaire : redit les axes, total. Axe 1 à Axe 5 : titre fusionné, Objectif opérationnel (fusionné, sans numéro) | N° (« 1.7 » : septième action de l’axe 1) | Action | Pilote | Échéance | État. Leviers : Axe et Objectif fusionnés | un levier par ligne. Indicateurs : de même, Valeur 2020, Cible 2021 (`target`, nombres et taux), Source. Projet académique : objectif fusionné | N° action | action redite : une ligne = un lien. Pilotes, échéances, états, valeurs, liens inventés ; objectifs du projet académique tirés des orientations du document.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA; att.links = liens;
ecrire('guyane-2020-onglets-et-listes', [s, ...onglets, lv, ind, p], att);
