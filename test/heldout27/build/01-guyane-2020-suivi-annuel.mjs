// Un tableau : axe et objectif fusionnés, une ligne par action, codes du projet académique, onglet du projet.
import { DOC } from '../../heldout/build/guyane2020.mjs';
import {
  Feuille,
  PA_GUYANE_2018 as PA,
  cadre,
  dire,
  ecrire,
  echeance,
  etat,
  objectifsPA,
  obs,
  pilote,
  puces,
  sert,
  vide,
} from './commun.mjs';

const att = vide(
  'guyane-2020',
  'Un tableau : axe, objectif fusionnés ; une ligne par action ; leviers et indicateurs fusionnés sur les actions qu’ils servent ; codes PA 1.1 ; onglet du projet académique. Projet académique, liens et suivi inventés.',
);
att.frameworks = cadre(PA);
const OBJ = objectifsPA(PA);
const f = new Feuille('Suivi 2020-2021', [18, 28, 44, 34, 32, 20, 12, 14, 26, 16]);
f.pose(1, 1, 'DANE – Feuille de route 2020-2021 – Suivi annuel', 'titre');
f.pose(2, 1, 'Mise à jour pour le COPIL de juin 2021', 'note');
f.ligne(
  4,
  1,
  [
    'Axe',
    'Objectif',
    'Actions',
    'Leviers',
    'Indicateurs',
    'Pilote',
    'Échéance',
    'État d’avancement',
    'Observations',
    'Projet académique',
  ],
  'tete',
);
let r = 5;
let k = 0;
for (const axe of DOC) {
  const r0 = r;
  att.axes.push({ title: axe.titre });
  for (const o of axe.objectifs) {
    const r1 = r;
    const ou = { axis: axe.titre, objective: dire(o.titre) };
    att.objectives.push({ title: dire(o.titre), axis: axe.titre });
    for (const l of o.lignes) {
      const r2 = r;
      for (const x of l.a) {
        const titre = typeof x === 'string' ? dire(x) : dire(x.t).replace(/ ?:$/, '');
        const note = typeof x === 'string' ? obs(k) : x.sous.join(', ');
        const pas = sert(k, OBJ.length);
        f.pose(r, 3, titre, 'corps');
        f.ligne(r, 6, [pilote(k), echeance(k, 2020), etat(k), note], ['corps', 'centre', 'centre', 'corps']);
        f.pose(r, 10, pas.map((j) => `PA ${OBJ[j].code}`).join(', '), 'centre');
        att.actions.push({ title: titre, ...ou });
        pas.forEach((j) => att.links.push({ action: titre, objective: OBJ[j].titre }));
        r += 1;
        k += 1;
      }
      f.bloc(r2, 4, r - 1, 4, puces(l.l.map(dire), '- '), 'corps');
      f.bloc(r2, 5, r - 1, 5, puces(l.i.map(dire), '- '), 'corps');
      l.l.forEach((t) => att.levers.push({ title: dire(t), ...ou }));
      l.i.forEach((t) => att.indicators.push({ title: dire(t), ...ou }));
    }
    f.bloc(r1, 2, r - 1, 2, dire(o.titre), 'corps');
  }
  f.bloc(r0, 1, r - 1, 1, axe.titre, 'etiquette');
}
const p = new Feuille('Projet académique', [10, 44, 10, 60]);
p.pose(1, 1, 'Projet académique 2018-2021 : axes et objectifs', 'titre');
p.ligne(3, 1, ['Axe', 'Intitulé de l’axe', 'Code', 'Objectif'], 'tete');
OBJ.forEach((o, n) =>
  p.ligne(
    4 + n,
    1,
    [`Axe ${o.nAxe}`, o.axe, `PA ${o.code}`, o.titre],
    ['centre', 'corps', 'centre', 'corps'],
  ),
);
ecrire('guyane-2020-suivi-annuel', [f, p], att);
