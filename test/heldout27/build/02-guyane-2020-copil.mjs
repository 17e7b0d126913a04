// Tableau du COPIL : un bandeau par axe, une ligne par objectif, des puces dans les cellules ; sans projet académique.
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { Feuille, dire, ecrire, etat, obs, pilote, puces, trimestre, vide } from './commun.mjs';

const att = vide(
  'guyane-2020',
  'Un bandeau par axe, une ligne par ligne du document, puces dans les cellules, objectif fusionné s’il a plusieurs lignes. Sans projet académique. Suivi inventé.',
);
const f = new Feuille('COPIL', [32, 52, 40, 38, 20, 16, 14, 28]);
f.pose(1, 1, 'Feuille de route du numérique 2020-2021 – Tableau de bord pour le COPIL', 'titre');
f.ligne(
  3,
  1,
  [
    'Objectif opérationnel',
    'Actions à mener',
    'Moyens / leviers',
    'Indicateurs de suivi',
    'Responsable',
    'Échéance',
    'Avancement',
    'Commentaires',
  ],
  'tete',
);
let r = 4;
let k = 0;
DOC.forEach((axe, i) => {
  att.axes.push({ code: `${i + 1}`, title: axe.titre });
  f.bloc(r, 1, r, 8, `Axe ${i + 1} : ${axe.titre}`, 'axe');
  r += 1;
  for (const o of axe.objectifs) {
    const r1 = r;
    const ou = { axis: axe.titre, objective: dire(o.titre) };
    att.objectives.push({ title: dire(o.titre), axis: axe.titre });
    for (const l of o.lignes) {
      const act = l.a.map(dire);
      f.ligne(
        r,
        2,
        [
          puces(act),
          puces(l.l.map(dire)),
          puces(l.i.map(dire)),
          pilote(k),
          trimestre(k, 2020),
          etat(k),
          obs(k),
        ],
        ['corps', 'corps', 'corps', 'corps', 'centre', 'centre', 'corps'],
      );
      act.forEach((t) => att.actions.push({ title: t, ...ou }));
      l.l.forEach((t) => att.levers.push({ title: dire(t), ...ou }));
      l.i.forEach((t) => att.indicators.push({ title: dire(t), ...ou }));
      r += 1;
      k += 1;
    }
    f.bloc(r1, 1, r - 1, 1, dire(o.titre), 'etiquette');
  }
});
ecrire('guyane-2020-copil', [f], att);
